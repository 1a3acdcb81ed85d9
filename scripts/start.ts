import { mkdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Page } from "playwright-core";
import { type Input, InputError, readInput } from "../src/cli/input";
import { toTable } from "../src/cli/table";
import type { TabState } from "../src/messages";
import { type Browser, launch } from "./browser/chromium";
import { pictureOf, wholePanel } from "./browser/pictures";
import { openSite } from "./browser/site";
import { nothingToList } from "./nothing";

const DEFAULT = "test/pages/sodium-battery/source.html";
const OUT = "out";
/** How long an article may take to be read, milliseconds. */
const PATIENCE = 30_000;

/**
 * `npm start [-- FILE|URL]`: serves an article on localhost and opens Chromium with the extension loaded and the
 * article marked. Without a display: pictures of the page and the panel in out/, and the table of speakers.
 */
async function main(source: string): Promise<void> {
  const input = await readInput(source);
  const headless = !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const site = await openSite();
  const browser = await launch({ headless, offline: input.url === undefined });
  try {
    const page = await browser.context.newPage();
    await page.goto(site.serve("/article", pageOf(input)), { waitUntil: "domcontentloaded" });
    const tabId = await browser.tabId(page);
    await browser.tell("annotate", { tabId });
    const state = await untilRead(browser, page);
    if (headless) await take(browser, page, tabId, state);
    else await stayOpen(browser, page, state);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** A page of the web keeps its address for pictures and styles; bare text becomes a page of paragraphs. */
function pageOf({ kind, content, url }: Input): string {
  if (kind === "text") return textPage(content);
  if (url === undefined) return content;
  const base = `<base href="${escaped(url)}">`;
  return /<head[^>]*>/i.test(content)
    ? content.replace(/<head[^>]*>/i, (head) => head + base)
    : base + content;
}

const textPage = (text: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title><style>body{font:18px/1.6 Georgia,serif;max-width:680px;margin:40px auto;padding:0 16px}</style><article>${text
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line) => `<p>${escaped(line)}</p>`)
    .join("\n")}</article></html>`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Waits until the tab's report is whole, or says why there is none. */
async function untilRead(browser: Browser, page: Page): Promise<TabState> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const outcome = await browser.ask(page, "state", { looked: false });
    if (outcome.ok && outcome.value.phase !== "reading") return outcome.value;
    await page.waitForTimeout(100);
  }
  throw new InputError("the article was not read in time");
}

/** Pictures of the page and the panel in light and dark, and the table. */
async function take(browser: Browser, page: Page, tabId: number, state: TabState) {
  mkdirSync(OUT, { recursive: true });
  const panel = await wholePanel(browser, tabId);
  const files: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [name, shown] of [
      ["article", page],
      ["panel", panel],
    ] as const) {
      const path = `${OUT}/${name}-${colorScheme}.png`;
      await pictureOf(shown, colorScheme, path);
      files.push(path);
    }
  }
  const nothing = nothingToList(state);
  const { report } = state;
  if (nothing) console.log(nothing);
  else if (report) console.log(toTable(report, report.text ?? "", process.stdout.columns));
  console.log("No display: Chromium ran headless. Pictures:");
  for (const file of files) console.log(`  ${relative(process.cwd(), resolve(file))}`);
}

/** The reader has the browser now; the command ends with it. */
async function stayOpen(browser: Browser, page: Page, state: TabState): Promise<void> {
  for (const other of browser.context.pages()) if (other !== page) await other.close();
  await page.bringToFront();
  const worker = await browser.worker();
  // Needs a window in front; where there is none the toolbar button still opens the panel.
  await worker.evaluate(() => chrome.action.openPopup()).catch(() => undefined);
  console.log(nothingToList(state) ?? "The article is open and marked.");
  console.log("Click Gainsay's button in the toolbar for the panel.");
  console.log("Close the browser to end.");
  await browser.context.waitForEvent("close", { timeout: 0 });
}

try {
  await main(process.argv[2] ?? DEFAULT);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`npm start: ${process.argv[2] ?? DEFAULT}: ${error.message}`);
  process.exitCode = 1;
}
