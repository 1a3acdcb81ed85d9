import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Browser, launch } from "../../scripts/browser/chromium";
import { painted } from "../../scripts/browser/inspect";
import { settled } from "../../scripts/browser/reading";
import { openSite, type Site } from "../../scripts/browser/site";
import { STORY_PAGE, until } from "../browser/story";
import { thrown } from "./thrown";

/** An extension that sees every page of the site and means no good. */
function hostileExtension(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "hostile-")), "extension");
  mkdirSync(folder);
  const manifest = {
    manifest_version: 3,
    name: "Other",
    version: "1",
    host_permissions: ["http://localhost/*"],
    background: { service_worker: "worker.js" },
    options_ui: { page: "options.html", open_in_tab: true },
    content_scripts: [{ matches: ["http://localhost/*"], js: ["content.js"] }],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "worker.js"), "");
  writeFileSync(join(folder, "options.html"), "<!doctype html><title>Other</title>");
  writeFileSync(
    join(folder, "content.js"),
    "document.documentElement.dataset.seen = typeof globalThis.gainsay;",
  );
  return folder;
}

let folder: string;
let site: Site;
let browser: Browser;
let other: Page;
beforeAll(async () => {
  folder = hostileExtension();
  site = await openSite();
  browser = await launch({ beside: [folder] });
  await browser.choose({ when: "news" });
  await thrown(browser);
  other = await browser.context.newPage();
  await other.goto(`chrome-extension://${await idOfOther()}/options.html`);
}, 200_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The other extension's id: that of the worker that is not ours. */
async function idOfOther(): Promise<string> {
  const worker = await until(
    async () => browser.context.serviceWorkers().find((one) => !one.url().includes(browser.extensionId)),
    (found) => found !== undefined,
  );
  return new URL(worker!.url()).host;
}

let page: Page;
afterEach(() => page.close());

describe("another extension", () => {
  it("gets no answer from the worker or from a marked page, and changes nothing", async () => {
    page = await browser.context.newPage();
    await page.goto(site.serve("/other", STORY_PAGE));
    await settled(browser, page);
    const before = await painted(page);
    expect(before.length).toBeGreaterThan(2);
    const tabId = await browser.tabId(page);
    const answers = await other.evaluate(
      async ({ id, tab }) => {
        const messages = [
          { to: "background", name: "analyse", request: { text: "x", facts: {} } },
          { to: "background", name: "annotate", request: { tabId: tab } },
          { to: "tab", name: "toggle", request: { on: false } },
          { to: "tab", name: "state", request: { looked: false } },
          { to: "panel", name: "updated", request: { tabId: tab } },
          null,
          "hello",
        ];
        const sent = messages.flatMap((message) => [
          chrome.runtime.sendMessage(id, message),
          chrome.tabs.sendMessage(tab, message),
        ]);
        return (await Promise.allSettled(sent)).map(({ status }) => status);
      },
      { id: browser.extensionId, tab: tabId },
    );
    expect(new Set(answers)).toEqual(new Set(["rejected"]));
    expect(await painted(page)).toEqual(before);
  });

  it("sees nothing of the content script from its own on the same page", async () => {
    page = await browser.context.newPage();
    await page.goto(site.serve("/seen", STORY_PAGE));
    await settled(browser, page);
    expect(await page.evaluate(() => document.documentElement.dataset.seen)).toBe("undefined");
  });

  it("cannot take a file or a page of ours", async () => {
    page = await browser.context.newPage();
    await page.goto(site.serve("/take", STORY_PAGE));
    await settled(browser, page);
    const taken = await other.evaluate(
      async (id) =>
        Promise.all(
          ["manifest.json", "extension/content.js", "extension/popup.html"].map((file) =>
            fetch(`chrome-extension://${id}/${file}`).then(
              () => true,
              () => false,
            ),
          ),
        ),
      browser.extensionId,
    );
    expect(taken).toEqual([false, false, false]);
  });
});

describe("the reader's permission", () => {
  it("is taken away and given again: no new page is read between, and the next one is", async () => {
    page = await browser.context.newPage();
    await page.goto(site.serve("/before", STORY_PAGE));
    await settled(browser, page);
    const before = await painted(page);
    await siteAccess("ON_CLICK");
    // the page that was read goes on as it is, and is watched over as it changes
    expect(await painted(page)).toEqual(before);
    await page.evaluate(() => {
      document.querySelector("#story p:nth-of-type(2)")!.textContent =
        "Nobody would say anything at all today.";
    });
    await until(
      () => painted(page),
      (now) => now.length < before.length && now.every(({ text }) => !text.includes("vouch for")),
    );
    await page.goto(site.serve("/without", STORY_PAGE));
    await page.waitForTimeout(2_500);
    expect(await painted(page)).toEqual([]);
    await siteAccess("ON_ALL_SITES");
    await until(
      async () => {
        await page.goto(site.serve("/again", STORY_PAGE));
        await page.waitForTimeout(1_500);
        return painted(page);
      },
      (ranges) => ranges.length > 2,
      40_000,
    );
    expect(await thrown(browser)).toEqual([]);
  });
});

/** What the reader chooses for an extension's site access in the browser's own settings. */
async function siteAccess(hostAccess: "ON_CLICK" | "ON_ALL_SITES"): Promise<void> {
  const settings = await browser.context.newPage();
  await settings.goto(`chrome://extensions/?id=${browser.extensionId}`);
  await settings.evaluate(
    ({ extensionId, access }) =>
      (
        chrome as unknown as {
          developerPrivate: { updateExtensionConfiguration: (update: object) => Promise<void> };
        }
      ).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
    { extensionId: browser.extensionId, access: hostAccess },
  );
  await settings.close();
}
