import { readFileSync } from "node:fs";
import { observe } from "../../scripts/browser/inspect";
import { median, timingOf } from "../measure";
import { atMost, milliseconds, type Row, round, times } from "../row";
import { type Bench, inLab, quiet, type WithLab } from "./in-lab";
import { benchPages } from "./pages";

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Reading each page's article beside Readability alone, and the longest task while the extension annotates it. */
export async function readingRows(bench: Bench, rounds: number): Promise<Row[]> {
  const [ours, theirs, tasks]: [number[], number[], number[]] = [[], [], []];
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
    tasks.push(await longestTask(bench, name, html));
  }
  const worst = Math.max(...ours.map((value, i) => value / theirs[i]!));
  const longest = Math.max(...tasks);
  return [
    {
      what: `reading the article, ${ours.length} pages together`,
      figure: `${round(sum(ours))} ms`,
      beside: `Readability alone ${round(sum(theirs))} ms, ${times(sum(ours), sum(theirs))}; worst page ${round(worst)} ×`,
      bar: atMost("≤ 3 × Readability", sum(ours), 3 * sum(theirs)),
    },
    {
      what: "longest task while a page is annotated",
      figure: longest === 0 ? "none over 50 ms" : `${round(longest)} ms`,
      beside: `${tasks.filter((task) => task > 0).length} of ${tasks.length} pages have one over 50 ms`,
      bar: atMost("no task over 50 ms", longest, 50),
    },
  ];
}

/** The longest task of the page's main thread from the injection until the report is there, ms; 0: none over 50. */
async function longestTask({ browser, site }: Bench, name: string, html: string): Promise<number> {
  const page = await browser.context.newPage();
  await observe(page);
  await page.goto(site.serve(`/task/${name}`, quiet(html)), { waitUntil: "load" });
  await page.waitForTimeout(300);
  const since = await page.evaluate(() => performance.now());
  await browser.tell("annotate", { tabId: await browser.tabId(page) });
  for (let tries = 0; tries < 100; tries++) {
    const state = await browser.ask(page, "state", { looked: false });
    if (state.ok && state.value.phase !== "reading") break;
    await page.waitForTimeout(50);
  }
  await page.waitForTimeout(200);
  const longest = await page.evaluate((from) => {
    const { tasks } = (globalThis as unknown as { observed: { tasks: { at: number; ms: number }[] } })
      .observed;
    return Math.max(0, ...tasks.filter(({ at }) => at >= from).map(({ ms }) => ms));
  }, since);
  await page.close();
  return longest;
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
