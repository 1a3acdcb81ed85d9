import type { CDPSession, Page } from "playwright-core";
import type { Browser } from "../../scripts/browser/chromium";

/** The longest task of a page's main thread: its processor time, and how long it took by the clock. ms */
export interface LongestTask {
  readonly processor: number;
  readonly clock: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "__metadata"];

/**
 * Traces the browser while something is done to a page. A task's processor time is what the page pays on a machine
 * that has nothing else to do; the clock also counts what other programs took meanwhile.
 */
export async function longestTask(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<LongestTask> {
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { recordMode: "recordUntilFull", includedCategories: CATEGORIES },
  });
  await act();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  const pid = await processOf(session, page);
  await session.detach();
  return longestOf(events, pid);
}

/** The longest of the tasks that the main thread of a process ran. */
function longestOf(events: readonly TraceEvent[], pid: number): LongestTask {
  const main = events.find(
    (event) => event.pid === pid && event.name === "thread_name" && event.args?.name === "CrRendererMain",
  );
  if (!main) throw new Error("the trace does not know the page's main thread");
  const tasks = events.filter(
    ({ name, tid, pid: own, dur }) => own === pid && tid === main.tid && name === "RunTask" && dur,
  );
  return {
    processor: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1_000,
    clock: Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1_000,
  };
}

/** The process that renders a page: the one that spends the time when the page is kept busy. */
async function processOf(session: CDPSession, page: Page): Promise<number> {
  const spent = async (): Promise<Map<number, number>> => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    return new Map(
      processInfo.filter(({ type }) => type === "renderer").map(({ id, cpuTime }) => [id, cpuTime]),
    );
  };
  const before = await spent();
  await page.evaluate(() => {
    const until = performance.now() + 60;
    while (performance.now() < until);
  });
  const after = await spent();
  const grown = [...after].map(([id, time]) => ({ id, by: time - (before.get(id) ?? 0) }));
  return grown.reduce((a, b) => (b.by > a.by ? b : a)).id;
}
