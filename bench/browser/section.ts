import { launch } from "../../scripts/browser/chromium";
import { openSite } from "../../scripts/browser/site";
import { median, timingOf } from "../measure";
import { atMost, milliseconds, type Row, round, type Section, times } from "../row";
import { labScript } from "./bundle";
import { type Bench, inLab, type WithLab } from "./in-lab";
import { probeRow, readingRows } from "./reading";
import { coldStartRows } from "./start";

const ROUNDS = 7;

/** What a page costs its reader: reading, marking, the worker's start, the popup. */
export async function browserSection(): Promise<Section> {
  const [site, lab, browser] = [await openSite(), await labScript(), await launch()];
  const bench: Bench = { browser, site, lab };
  try {
    return {
      heading: "In Chromium",
      note: `Chromium ${browser.context.browser()?.version() ?? "of unknown version"}, headless, unthrottled. Pages without their own scripts.`,
      rows: [
        ...(await readingRows(bench, ROUNDS)),
        await probeRow(bench),
        ...(await markingRows(bench)),
        ...(await coldStartRows(browser, site)),
      ],
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function markingRows(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const statements of [50, 500, 5_000]) {
    const taken = await inLab(
      bench,
      `/mark/${statements}`,
      "<!doctype html><title>x</title><body></body>",
      ([count, rounds]) => (globalThis as unknown as WithLab).lab.marking(count, rounds),
      [statements, statements > 1000 ? 3 : ROUNDS] as const,
    );
    const [ours, wrapped] = [timingOf("ours", taken.ours), timingOf("wrapped", taken.wrapped)];
    const bar = { bar: atMost("≤ 1/10 of wrapping", ours.median, wrapped.median / 10) };
    rows.push({
      what: `marking ${statements.toLocaleString("en")} statements`,
      figure: milliseconds(ours),
      beside: `mark.js ${milliseconds(wrapped)}, ${times(ours.median, wrapped.median)}; hit-testing ${round(median(taken.pointing))} ms a point`,
      ...(statements === 500 ? bar : {}),
    });
  }
  return rows;
}
