import type { Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { type Firefox, launchFirefox } from "../../scripts/browser/firefox";
import { openSite, type Site } from "../../scripts/browser/site";
import type { Report } from "../../src/engine/report";

/** A page that the extension has read in Firefox. */
export interface Read {
  readonly page: Page;
  readonly tabId: number;
  readonly report: Report;
}

/** What a test file works with: one Firefox and one site for all of its tests. */
export interface FirefoxStage {
  firefox: Firefox;
  /** Serves a page, opens it, annotates it as a click on the toolbar button would, and waits until it is read. */
  readonly read: (name: string, html: string) => Promise<Read>;
}

/** Starts Firefox before the file's tests and closes it after them. Fails, and does not skip, where there is none. */
export function firefoxStage(): FirefoxStage {
  let site: Site;
  const stage: FirefoxStage = {
    firefox: undefined as unknown as Firefox,
    read: async (name, html) => {
      const { page, tabId } = await stage.firefox.open(site.serve(`/${name}`, html));
      const annotated = await stage.firefox.tell("annotate", { tabId });
      if (!annotated.ok || !["annotated", "already"].includes(annotated.value))
        throw new Error(`not annotated: ${JSON.stringify(annotated)}`);
      return { page, tabId, report: await reportOf(stage.firefox, tabId) };
    },
  };
  beforeAll(async () => {
    site = await openSite();
    stage.firefox = await launchFirefox();
  }, 240_000);
  afterAll(async () => {
    await stage.firefox?.close();
    await site?.close();
  });
  return stage;
}

async function reportOf(firefox: Firefox, tabId: number): Promise<Report> {
  for (let tries = 0; tries < 300; tries++) {
    const outcome = await firefox.ask(tabId, "state", { looked: false });
    if (outcome.ok && outcome.value.phase !== "reading") {
      const { report, error, emptiness } = outcome.value;
      // the report is there before the last frame of painting is
      await new Promise((resolve) => setTimeout(resolve, 300));
      if (report) return report;
      throw new Error(`no report: ${error ?? emptiness}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the article was not read in 30 seconds");
}
