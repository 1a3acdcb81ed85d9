import type { Page } from "playwright-core";
import type { Browser } from "../../scripts/browser/chromium";
import { observe } from "../../scripts/browser/inspect";
import type { Site } from "../../scripts/browser/site";
import type { Report } from "../../src/engine/report";
import type { TabState } from "../../src/messages";

/** A page that the built extension has annotated. */
export interface Opened {
  readonly page: Page;
  readonly tabId: number;
  readonly state: TabState;
  readonly report: Report;
}

/** Opens a page of the site, annotates it as a click on the toolbar button would, and waits until it is read. */
export async function openAnnotated(
  browser: Browser,
  site: Site,
  slug: string,
  html: string,
): Promise<Opened> {
  const page = await browser.context.newPage();
  await observe(page);
  await page.goto(site.serve(`/${slug}`, html), { waitUntil: "load" });
  const tabId = await browser.tabId(page);
  const annotated = await browser.tell("annotate", { tabId });
  if (!annotated.ok) throw new Error(`not annotated: ${annotated.message}`);
  const state = await settled(browser, page);
  if (!state.report) throw new Error(`no report: ${state.error ?? state.emptiness}`);
  await page.waitForTimeout(300);
  return { page, tabId, state, report: state.report };
}

async function settled(browser: Browser, page: Page): Promise<TabState> {
  for (let tries = 0; tries < 200; tries++) {
    const outcome = await browser.ask(page, "state", { looked: false });
    if (outcome.ok && outcome.value.phase !== "reading") return outcome.value;
    await page.waitForTimeout(100);
  }
  throw new Error("the article was not read in 20 seconds");
}
