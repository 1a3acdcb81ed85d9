import type { Page } from "playwright-core";
import type { Browser } from "../../scripts/browser/chromium";
import { pageHeap, workerHeap } from "../../scripts/browser/heap";
import type { Site } from "../../scripts/browser/site";
import { ownPages } from "../../test/pages/expectation";
import { median } from "../measure";
import type { Row } from "../row";

const TABS = [1, 10, 30];

/** What annotated tabs hold: the heap of each page beside the same page without Gainsay, and the worker's heap. */
export async function memoryRows(browser: Browser, site: Site): Promise<Row[]> {
  const [own] = ownPages();
  const rows: Row[] = [];
  for (const count of TABS) {
    const pages: Page[] = [];
    const plain: number[] = [];
    for (let i = 0; i < count; i++) {
      const page = await browser.context.newPage();
      await page.goto(site.serve(`/memory/${count}-${i}`, own!.html), { waitUntil: "load" });
      plain.push(await pageHeap(page));
      await browser.tell("annotate", { tabId: await browser.tabId(page) });
      await atRest(browser, page);
      pages.push(page);
    }
    const annotated = await Promise.all(pages.map(pageHeap));
    const worker = await workerHeap(browser);
    await Promise.all(pages.map((page) => page.close()));
    const added = median(annotated) - median(plain);
    rows.push({
      what: `memory, ${count} annotated ${count === 1 ? "tab" : "tabs"}`,
      figure: `${megabytes(added)} more in each page`,
      beside: `a page without it ${megabytes(median(plain))}; worker ${megabytes(worker)}, ${megabytes(await workerHeap(browser))} when the tabs are closed`,
    });
  }
  return rows;
}

/** "3.1 MB". */
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Waits until a tab has its report; throws after two minutes. */
export async function atRest(browser: Browser, page: Page): Promise<void> {
  for (let tries = 0; tries < 2_400; tries++) {
    const state = await browser.ask(page, "state", { looked: false });
    if (state.ok && state.value.phase !== "reading") return;
    await page.waitForTimeout(50);
  }
  throw new Error("no report in two minutes");
}
