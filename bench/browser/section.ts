import { launch } from "../../scripts/browser/chromium";
import { openSite } from "../../scripts/browser/site";
import type { Section } from "../row";
import { labScript } from "./bundle";
import type { Bench } from "./in-lab";
import { markingRows } from "./marking";
import { memoryRows } from "./memory";
import { probeRow, readingRow, taskRows } from "./reading";
import { coldStartRows } from "./start";

const ROUNDS = 7;

/** What a page costs its reader: reading, marking, the worker's start, the popup, memory. */
export async function browserSection(): Promise<Section> {
  const [site, lab, browser] = [await openSite(), await labScript(), await launch()];
  const bench: Bench = { browser, site, lab };
  try {
    return {
      heading: "In Chromium",
      note: `Chromium ${browser.context.browser()?.version() ?? "of unknown version"}, headless, unthrottled. Pages without their own scripts. The longest tasks are in processor time, which other programs on the machine do not lengthen.`,
      rows: [
        await readingRow(bench, ROUNDS),
        await probeRow(bench),
        ...(await taskRows(bench)),
        ...(await markingRows(bench, ROUNDS)),
        ...(await coldStartRows(browser, site)),
        ...(await memoryRows(browser, site)),
      ],
    };
  } finally {
    await browser.close();
    await site.close();
  }
}
