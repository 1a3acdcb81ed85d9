import type { Page } from "playwright-core";
import type { Browser } from "./chromium";

type Scheme = "light" | "dark";

/** Opens the popup over a tab, as long as its list: a popup is as high as the browser lets it be, a picture shows all. */
export async function wholePanel(browser: Browser, tabId: number): Promise<Page> {
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 560, height: 900 });
  await panel.goto(`chrome-extension://${browser.extensionId}/extension/popup.html?tab=${tabId}`);
  await panel.locator("h1, h2, [role=list], li").first().waitFor();
  await panel.evaluate(() => {
    document.documentElement.style.overflow = "visible";
    Object.assign(document.body.style, { maxBlockSize: "none", overflow: "visible" });
  });
  return panel;
}

/** Takes a picture of a whole page once it has settled into a scheme. */
export async function pictureOf(shown: Page, colorScheme: Scheme, path: string): Promise<void> {
  await shown.bringToFront();
  await shown.emulateMedia({ colorScheme });
  await shown.waitForTimeout(400);
  await shown.screenshot({ path, fullPage: true });
}
