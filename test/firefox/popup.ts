import type { Page } from "puppeteer-core";
import type { Firefox } from "../../scripts/browser/firefox";

/** Opens the popup's page for a tab, every statement in it unfolded. */
export async function openPopup(firefox: Firefox, tabId: number): Promise<Page> {
  const panel = await firefox.openOwn(`popup.html?tab=${tabId}`);
  await panel.waitForSelector(".speaker");
  while (await panel.$(".show-all")) await panel.$eval(".show-all", (more) => (more as HTMLElement).click());
  return panel;
}
