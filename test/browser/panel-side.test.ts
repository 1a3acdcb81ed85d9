import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { ARTICLE, panelStage } from "./panel-stage";

const here = panelStage();
let page: Page;
let panel: Page;
afterEach(async () => {
  await panel?.close();
  await page?.close();
});

const statement = (words: string) => panel.locator(".statement", { hasText: words });

async function overArticle(which: "popup" | "sidepanel"): Promise<void> {
  page = await here.visit(ARTICLE);
  if (which === "sidepanel") await here.browser.tell("annotate", { tabId: await here.browser.tabId(page) });
  panel = await here.panelOver(page, which);
}

describe("the side panel", () => {
  it("updates while it is open", async () => {
    await overArticle("sidepanel");
    const before = await panel.locator(".statement").count();
    await page.bringToFront();
    await page.evaluate(() => {
      const added = document.createElement("p");
      added.textContent =
        "“Nobody has told the fishermen anything at all about this,” said Lucia Okafor, a fisherwoman.";
      document.querySelector("article")?.append(added);
    });
    await expect.poll(() => panel.locator(".statement").count(), { timeout: 20_000 }).toBeGreaterThan(before);
    expect(await statement("Nobody has told the fishermen").textContent()).toContain("new ·");
  });

  it("leaves a page alone that was not asked for", async () => {
    page = await here.visit(ARTICLE);
    panel = await here.panelOver(page, "sidepanel");
    expect(await panel.locator(".screen h2").textContent()).toBe("Not read yet");
    await panel.getByRole("button", { name: "Read this page" }).click();
    await panel.locator(".speaker").first().waitFor();
  });
});

describe("the browser's own side panel", () => {
  /** Asks the document in the side panel, which is no tab: another view of the extension reaches it. */
  const inSide = (ask: "text" | "read" | "close"): Promise<string | null> =>
    here.browser.control.evaluate((what) => {
      const views = chrome.extension.getViews();
      const side = views.find(
        ({ location }) => location.pathname.endsWith("sidepanel.html") && !location.search,
      );
      if (what === "close") side?.close();
      if (what === "read") side?.document.querySelector<HTMLElement>(".screen .primary")?.click();
      return side?.document.body.textContent ?? null;
    }, ask);

  it("opens beside the page, and follows the reader from tab to tab", async () => {
    await overArticle("popup");
    await panel.getByRole("button", { name: "Open in the side panel" }).click();
    await page.bringToFront();
    await expect.poll(() => inSide("text")).toContain("Ingrid Aasland");
    const other = await here.visit(ARTICLE.replaceAll("Aasland", "Okonkwo"));
    await other.bringToFront();
    await expect.poll(() => inSide("text")).toContain("Not read yet");
    await inSide("read");
    await expect.poll(() => inSide("text"), { timeout: 20_000 }).toContain("Ingrid Okonkwo");
    await page.bringToFront();
    await expect.poll(() => inSide("text")).toContain("Ingrid Aasland");
    await page.goto(here.site.serve("/elsewhere", "<!doctype html><title>Elsewhere</title><p>Nothing.</p>"));
    await expect.poll(() => inSide("text")).toContain("Not read yet");
    await inSide("close");
    await other.close();
  });
});
