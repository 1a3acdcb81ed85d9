import { mkdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { type Browser, launch } from "./browser/chromium";
import { settled } from "./browser/reading";
import { openSite } from "./browser/site";

/**
 * `npm run screenshots:store`: pictures of 1280 × 800 for the stores, from the built extension in Chromium over an
 * article of our own: the page, and beside it the side panel, as the browser would lay them.
 */
const SIZE = { width: 1_280, height: 800 };
const PANEL = 400;
const OUT = "store";
const ARTICLE = readFileSync("test/pages/sodium-battery/source.html", "utf8");

async function take(browser: Browser, page: Page, panel: Page, scheme: "light" | "dark"): Promise<void> {
  const pictures: string[] = [];
  for (const shown of [page, panel]) {
    await shown.bringToFront();
    await shown.emulateMedia({ colorScheme: scheme });
    await shown.waitForTimeout(600);
    pictures.push((await shown.screenshot()).toString("base64"));
  }
  const whole = await browser.context.newPage();
  await whole.setViewportSize(SIZE);
  const images = pictures.map((bytes) => `<img src="data:image/png;base64,${bytes}">`).join("");
  await whole.setContent(`<style>body{margin:0;display:flex;gap:1px;background:#888}</style>${images}`);
  await whole.screenshot({ path: `${OUT}/screenshot-${scheme}.png` });
  await whole.close();
}

mkdirSync(OUT, { recursive: true });
const site = await openSite();
const browser = await launch();
try {
  await browser.choose({ when: "news" });
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: SIZE.width - PANEL - 1, height: SIZE.height });
  await page.goto(site.serve("/article", ARTICLE));
  await settled(browser, page);
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: PANEL, height: SIZE.height });
  const tab = await browser.tabId(page);
  await panel.goto(`chrome-extension://${browser.extensionId}/extension/sidepanel.html?tab=${tab}`);
  await panel.locator(".speaker").first().waitFor();
  await page.bringToFront();
  await browser.ask(page, "step", { by: 1, among: null });
  await page.waitForTimeout(1_500);
  for (const scheme of ["light", "dark"] as const) await take(browser, page, panel, scheme);
} finally {
  await browser.close();
  await site.close();
}
