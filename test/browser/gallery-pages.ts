import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type Gallery, openGallery } from "../../scripts/gallery/serve";

/** Opens a scene of the panel's gallery in a window of that width. */
export type OpenScene = (query: Readonly<Record<string, string>>, width?: number) => Promise<Page>;

/** For a file of tests: one browser without the extension, and the gallery served to it. */
export function galleryPages(): OpenScene {
  let browser: Browser;
  let context: BrowserContext;
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery();
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox"],
    });
    // one for all pages: a browser takes longer to make one than to open a page
    context = await browser.newContext({ reducedMotion: "reduce" });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });
  return async (query, width = 560) => {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 600 });
    await page.goto(gallery.address(query));
    await page.locator(".foot, .screen, .page, .progress").first().waitFor();
    return page;
  };
}
