import { describe, expect, it } from "vitest";
import { firefoxStage } from "./stage";

const stage = firefoxStage();

const textOf = async (path: string): Promise<string> => {
  const page = await stage.firefox.openOwn(path);
  await page.waitForSelector("h1, h2");
  return page.evaluate(() => document.body.textContent ?? "");
};

describe("the extension's own pages in Firefox", () => {
  it("list what the sidebar would show beside an article", async () => {
    const { tabId } = await stage.read(
      "council",
      `<!doctype html><html lang="en"><head><title>Pier</title><meta property="og:type" content="article"></head><body><article><h1>Pier to stay shut</h1>
${"<p>The pier has been shut since the storm in March, and the town has been waiting for the engineers’ report ever since it was promised.</p>".repeat(4)}
<p>“We will open it when it is safe and not a day before,” said Ruth Okonjo, the harbour master of Elder Point.</p></article></body></html>`,
    );
    expect(await textOf(`sidepanel.html?tab=${tabId}`)).toContain("Ruth Okonjo");
  });

  it("show the options, with Firefox's own way to the shortcuts", async () => {
    const options = await stage.firefox.openOwn("options.html");
    await options.waitForSelector("h1");
    expect(await options.evaluate(() => document.querySelectorAll("input, select").length)).toBeGreaterThan(
      4,
    );
    const shortcuts = await options.evaluate(
      () =>
        typeof (globalThis as unknown as { browser: { commands: Record<string, unknown> } }).browser.commands
          .openShortcutSettings,
    );
    expect(shortcuts).toBe("function");
  });

  it("say plainly that the browser's own pages cannot be read", async () => {
    const { tabId } = await stage.firefox.open("/extension/options.html");
    expect(await textOf(`popup.html?tab=${tabId}`)).toContain("This page cannot be read");
  });
});
