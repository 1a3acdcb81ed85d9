import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { median, timingOf } from "../measure";
import { atMost, milliseconds, type Row, round, times } from "../row";
import { hostilePages } from "./hostile-pages";
import { type Bench, inLab, quiet, type WithLab } from "./in-lab";
import { atRest } from "./memory";
import { type BenchPage, benchPages } from "./pages";
import { type LongestTask, longestTask } from "./tasks";

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Reading each page's article beside Readability alone. */
export async function readingRow(bench: Bench, rounds: number): Promise<Row> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (const { name, html } of benchPages()) {
    const taken = await inLab(
      bench,
      `/read/${name}`,
      html,
      (n) => (globalThis as unknown as WithLab).lab.reading(n),
      rounds,
    );
    ours.push(median(taken.ours));
    theirs.push(median(taken.readability));
  }
  const worst = Math.max(...ours.map((value, i) => value / theirs[i]!));
  return {
    what: `reading the article, ${ours.length} pages together`,
    figure: `${round(sum(ours))} ms`,
    beside: `Readability alone ${round(sum(theirs))} ms, ${times(sum(ours), sum(theirs))}; worst page ${round(worst)} ×`,
    bar: atMost("≤ 3 × Readability", sum(ours), 3 * sum(theirs)),
  };
}

/** The longest tasks while pages are annotated: as they are, with a slow processor, and on pages made to be too large. */
export async function taskRows(bench: Bench): Promise<Row[]> {
  const [usual, slow]: [LongestTask[], LongestTask[]] = [[], []];
  for (const page of benchPages()) {
    usual.push(await tasksOn(bench, page, 1));
    slow.push(await tasksOn(bench, page, 4));
  }
  const processor = Math.max(...usual.map((task) => task.processor));
  const clocks = slow.map((task) => task.clock);
  const rows: Row[] = [
    {
      what: `longest task while a page is annotated, ${usual.length} pages`,
      figure: `${round(processor)} ms`,
      beside: `median page ${round(median(usual.map((task) => task.processor)))} ms; by the clock ${round(Math.max(...usual.map((task) => task.clock)))} ms`,
      bar: atMost("no task over 50 ms", processor, 50),
    },
    {
      what: "the same with the processor slowed four times, by the clock",
      figure: `${round(Math.max(...clocks))} ms`,
      beside: `median page ${round(median(clocks))} ms; ${clocks.filter((ms) => ms > 50).length} of ${clocks.length} pages have a task over 50 ms`,
    },
  ];
  for (const page of hostilePages()) {
    const task = await tasksOn(bench, page, 1);
    rows.push({
      what: `longest task, ${page.name}`,
      figure: `${round(task.processor)} ms`,
      beside: `by the clock ${round(task.clock)} ms`,
      bar: atMost("no task over 100 ms", task.processor, 100),
    });
  }
  return rows;
}

/** Annotates a page and gives its longest task from the injection until the marks are there. */
async function tasksOn(
  { browser, site }: Bench,
  { name, html }: BenchPage,
  slowness: number,
): Promise<LongestTask> {
  const page = await browser.context.newPage();
  const path = `/task/${slowness}/${name.replaceAll(/\W/g, "-")}`;
  await page.goto(site.serve(path, quiet(html)), { waitUntil: "load" });
  await rendered(page);
  const tabId = await browser.tabId(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  const longest = await longestTask(browser, page, async () => {
    await browser.tell("annotate", { tabId });
    await atRest(browser, page);
    await page.waitForTimeout(200);
  });
  await page.close();
  return longest;
}

/** Waits until the browser has shown the page and has nothing more to do for it: its own work is not ours. */
async function rendered(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 })));
  await page.waitForTimeout(300);
}

/** What a page that is no article pays. */
export async function probeRow(bench: Bench): Promise<Row> {
  const html = readFileSync("test/pages-not/home-page.html", "utf8");
  const taken = await inLab(
    bench,
    "/probe",
    html,
    (n) => (globalThis as unknown as WithLab).lab.probe(n),
    51,
  );
  const timing = timingOf("probe", taken);
  return {
    what: "probe of a page that is no article",
    figure: milliseconds(timing),
    bar: atMost("≤ 2 ms", timing.median, 2),
  };
}
