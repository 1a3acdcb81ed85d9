import type { Page } from "playwright-core";

/** A painted range, as the page itself can see it. */
export interface PaintedRange {
  readonly highlight: string;
  readonly text: string;
  /** Whether it lies in an element that is no part of an article's body, or that nobody can see. */
  readonly outside: boolean;
}

// What runs in the page holds no named inner function: tsx would wrap its name in a helper that the page lacks.

/** Counts what the page's DOM undergoes and how long the main thread is held up; install before the page loads. */
export async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const record = { changes: [] as string[], tasks: [] as { at: number; ms: number }[] };
    Object.defineProperty(globalThis, "observed", { value: record, configurable: true });
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes, attributeName } of records)
        record.changes.push(
          [target, ...addedNodes, ...removedNodes].reduce(
            (line, node) => `${line} ${node.nodeName.toLowerCase()}`,
            attributeName ? `${type} ${attributeName}` : type,
          ),
        );
    });
    document.addEventListener("DOMContentLoaded", () =>
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true }),
    );
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        record.tasks.push({ at: startTime, ms: duration });
    }).observe({ type: "longtask", buffered: true });
  });
}

/** What `observe` saw since the document was parsed. */
export const observed = (page: Page): Promise<{ changes: string[]; longestTask: number }> =>
  page.evaluate(() => {
    const { changes, tasks } = (
      globalThis as unknown as { observed: { changes: string[]; tasks: { at: number; ms: number }[] } }
    ).observed;
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const parsed = navigation?.domContentLoadedEventEnd ?? 0;
    const late = tasks.filter(({ at }) => at >= parsed);
    return { changes, longestTask: Math.max(0, ...late.map(({ ms }) => ms)) };
  });

/** A page under either driver. */
interface Evaluates {
  evaluate<T>(run: () => T): Promise<T>;
}

/** Everything that is painted in Gainsay's name, in the order of the document. */
export const painted = (page: Evaluates): Promise<PaintedRange[]> =>
  page.evaluate(() => {
    const found: { highlight: string; range: Range }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      if (!/^gainsay-(?:quoted|paraphrase|contradicted)/.test(highlight)) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        if (!startContainer.isConnected || endOffset > (endContainer as Text).length) continue;
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push({ highlight, range });
      }
    }
    const body = "nav,footer,figcaption,aside,script,style,[aria-hidden=true],[hidden]";
    return found
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ highlight, range }) => ({
        highlight,
        text: range.toString(),
        outside:
          range.startContainer.parentElement?.closest(body) != null || range.getClientRects().length === 0,
      }));
  });
