import { readFileSync } from "node:fs";
import { launch } from "../browser/chromium";
import { pictureOf, wholePanel } from "../browser/pictures";
import { settled } from "../browser/reading";
import { openSite } from "../browser/site";

/** The pictures of the README: what `npm start` shows, light alone. */
export const NAMES = ["start-article", "start-panel"] as const;

/** Pictures of the article that `npm start` opens, marked, and of the panel over it. */
export async function takeStart(folder: string, wanted: (name: string) => boolean): Promise<void> {
  if (!NAMES.some(wanted)) return;
  const site = await openSite();
  const browser = await launch();
  try {
    const page = await browser.context.newPage();
    await page.goto(site.serve("/article", readFileSync("test/pages/sodium-battery/source.html", "utf8")));
    const tabId = await browser.tabId(page);
    await browser.tell("annotate", { tabId });
    await settled(browser, page);
    const panel = await wholePanel(browser, tabId);
    if (wanted("start-article")) await pictureOf(page, "light", `${folder}/start-article-light.png`);
    if (wanted("start-panel")) await pictureOf(panel, "light", `${folder}/start-panel-light.png`);
  } finally {
    await browser.close();
    await site.close();
  }
}
