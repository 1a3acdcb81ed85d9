import type { Page } from "playwright-core";
import type { Browser } from "../../scripts/browser/chromium";

/** What the panel shows, read from its page as a reader would. */
export interface PanelView {
  readonly speakers: readonly {
    readonly name: string;
    readonly positions: readonly string[];
    readonly statements: readonly {
      readonly id: string;
      readonly words: string;
      readonly verdicts: readonly string[];
    }[];
  }[];
  readonly contradictions: number;
}

/** A page under either driver. */
interface Evaluates {
  evaluate<T>(run: () => T): Promise<T>;
  evaluate<T, A>(run: (argument: A) => T, argument: A): Promise<T>;
}

/** Opens the popup's page for a tab. */
export async function openPanel(browser: Browser, tabId: number): Promise<Page> {
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 560, height: 600 });
  await panel.goto(`chrome-extension://${browser.extensionId}/extension/popup.html?tab=${tabId}`);
  await panel.locator(".speaker").first().waitFor();
  for (let more = panel.locator(".show-all"); (await more.count()) > 0; ) await more.first().click();
  return panel;
}

// What runs in the page holds no named inner function: tsx would wrap its name in a helper that the page lacks.

/** Every speaker with positions, statements and verdicts, as listed. */
export const viewOf = (panel: Evaluates): Promise<PanelView> =>
  panel.evaluate(() => ({
    speakers: [...document.querySelectorAll(".speaker")].map((section) => ({
      name: section.querySelector("h3")?.textContent ?? "",
      positions: [...section.querySelectorAll(".position > bdi")].map(
        (position) => position.textContent ?? "",
      ),
      statements: [...section.querySelectorAll(".statement")].map((statement) => ({
        id: statement.getAttribute("data-statement") ?? "",
        words: statement.querySelector(".words bdi")?.textContent ?? "",
        verdicts: [...statement.querySelectorAll(".verdict")].map((verdict) => verdict.textContent ?? ""),
      })),
    })),
    contradictions: document.querySelectorAll(".contradiction").length,
  }));

/** Whether words stand in the part of the page that is to be seen. */
export const inSight = (page: Evaluates, words: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? "").indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { top, bottom } = range.getBoundingClientRect();
      if (bottom > 0 && top < innerHeight) return true;
    }
    return false;
  }, words);
