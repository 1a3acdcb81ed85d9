import type { Frame, Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../../scripts/browser/site";
import { foreign, wordsUnderMarks } from "./marked";
import { pageOf, paragraphs, STORY, STORY_PAGE, stage, until } from "./story";

const here = stage();
let page: Page;
let panel: Page | undefined;
afterEach(async () => {
  await panel?.close();
  panel = undefined;
  await page?.close();
});

/** A second site: another port is another origin. */
let other: Site;
beforeAll(async () => {
  other = await openSite();
  return () => other.close();
});

const SAID = STORY.flatMap((words) => words.match(/“[^”]+”/g) ?? []);
const viewer = (frame: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Viewer</title><link rel="icon" href="data:,">
<style>body{margin:0}iframe{width:100%;height:700px;border:0}</style></head><body><p>Viewer</p>${frame}</body></html>`;

async function visit(html: string): Promise<void> {
  page = await here.browser.context.newPage();
  await page.goto(here.site.serve(`/viewer-${Date.now()}`, html));
}

const framed = (): Frame => page.frames()[1]!;

async function expectMarked(): Promise<void> {
  const words = await until(
    () => wordsUnderMarks(framed()),
    (now) => now.some((w) => w.includes("vouch for")),
  );
  expect(foreign(words, SAID)).toEqual([]);
  expect(await wordsUnderMarks(page)).toEqual([]);
}

async function openPanel(shows = ".speaker"): Promise<Page> {
  panel = await here.browser.context.newPage();
  const tab = await here.browser.tabId(page);
  await panel.goto(`chrome-extension://${here.browser.extensionId}/extension/popup.html?tab=${tab}`);
  await panel.locator(shows).first().waitFor();
  return panel;
}

const openScreen = (): Promise<Page> => openPanel(".screen");

describe("an article in a frame", () => {
  it.each(["same", "another", "no"] as const)(
    "of %s origin is marked and listed, and jumped to",
    async (origin) => {
      const long = pageOf(`<div style="height:1200px"></div>${paragraphs(STORY)}`);
      const address = origin === "same" ? here.site.serve("/amp", long) : other.serve("/amp", long);
      const frame =
        origin === "no"
          ? `<iframe srcdoc="${long.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`
          : `<iframe src="${address}"></iframe>`;
      await visit(viewer(frame));
      await expectMarked();
      const list = await openPanel();
      await list.locator(".statement", { hasText: "vouch for" }).locator("button.words").click();
      await page.bringToFront();
      await until(
        () =>
          framed().evaluate(() => {
            const { top, bottom } = document.querySelectorAll("#story p")[1]!.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
        (shown) => shown,
      );
    },
  );

  it("as tall as itself is scrolled to in the window", async () => {
    const address = other.serve("/tall", pageOf(`<div style="height:2500px"></div>${paragraphs(STORY)}`));
    await visit(viewer(`<iframe src="${address}" style="height:4000px"></iframe>`));
    await expectMarked();
    const list = await openPanel();
    await list.locator(".statement", { hasText: "vouch for" }).locator("button.words").click();
    await page.bringToFront();
    await until(
      () => page.evaluate(() => scrollY),
      (y) => y > 1_800,
    );
  });

  it("is read on a click, too", async () => {
    await here.browser.choose({ when: "click" });
    await visit(viewer(`<iframe src="${other.serve("/click", STORY_PAGE)}"></iframe>`));
    await page.waitForTimeout(500);
    expect(await wordsUnderMarks(framed())).toEqual([]);
    const list = await openPanel();
    expect(await list.locator(".speaker h3").allInnerTexts()).toContain("Orla Finch");
    await expectMarked();
    await here.browser.choose({ when: "news" });
  });

  it("is off where the site of the page is off", async () => {
    await here.browser.choose({ sitesOff: ["localhost"] });
    await visit(viewer(`<iframe src="${other.serve("/off", STORY_PAGE)}"></iframe>`));
    await page.waitForTimeout(1_500);
    expect(await wordsUnderMarks(framed())).toEqual([]);
    await here.browser.choose({ sitesOff: [] });
  });
});

describe("a page with an article of its own", () => {
  it("is the one that the panel lists, whatever its frames embed", async () => {
    const embed = pageOf(paragraphs(STORY.map((words) => words.replaceAll("Finch", "Embed")).slice(0, 3)));
    await visit(
      pageOf(
        `${paragraphs(STORY)}<iframe src="${other.serve("/embed", embed)}" width="600" height="400"></iframe>`,
      ),
    );
    await until(
      () => wordsUnderMarks(page),
      (now) => now.length > 0,
    );
    await page.waitForTimeout(800);
    const list = await openPanel();
    expect(await list.locator(".speaker h3").allInnerTexts()).toContain("Orla Finch");
  });

  it("leaves small frames alone", async () => {
    await visit(
      pageOf(
        `${paragraphs(STORY)}<iframe src="${other.serve("/ad", STORY_PAGE)}" width="300" height="200"></iframe>`,
      ),
    );
    await until(
      () => wordsUnderMarks(page),
      (now) => now.length > 0,
    );
    await page.waitForTimeout(2_500);
    expect(await wordsUnderMarks(framed())).toEqual([]);
  });
});

describe("a frame of a site that Gainsay may not read", () => {
  /** The demo build may read localhost and nothing else, so a name under it is a foreign site. */
  const foreignPage = (path: string): string =>
    other.serve(path, STORY_PAGE).replace("localhost", "press.localhost");
  const notice = (list: Page) => list.getByText(/Part of this page comes from press\.localhost/);

  it("is told of where the page has no article of its own, with what can be done", async () => {
    const address = foreignPage("/amp-foreign");
    await visit(viewer(`<iframe src="${address}"></iframe>`));
    const list = await openScreen();
    await notice(list).waitFor();
    expect(await wordsUnderMarks(framed())).toEqual([]);
    await list.evaluate(() => {
      const asked: unknown[] = [];
      Object.assign(globalThis, { asked });
      (chrome.permissions as unknown as Record<string, unknown>).request = async (what: unknown) => {
        asked.push(what);
        return false;
      };
    });
    await list.getByRole("button", { name: /^Allow press\.localhost/ }).click();
    expect(await list.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked)).toEqual([
      { origins: [`${new URL(address).origin}/*`] },
    ]);
    const opening = here.browser.context.waitForEvent("page");
    await list.getByRole("button", { name: "Open it in a tab" }).click();
    const opened = await opening;
    await opened.waitForURL(address);
    await opened.close();
  });

  it("is told of among the paragraphs of an article, and what else is listed stays", async () => {
    const frame = `<iframe src="${foreignPage("/letter")}" width="600" height="400"></iframe>`;
    const [first, ...rest] = STORY;
    await visit(pageOf(`${paragraphs([first])}${frame}${paragraphs(rest)}`));
    const list = await openPanel();
    await notice(list).waitFor();
    expect(await list.locator(".speaker h3").allInnerTexts()).toContain("Orla Finch");
  });

  it.each([
    ["beside the article", 'width="600" height="400"', true],
    ["that plays", 'width="600" height="400" allowfullscreen', false],
    ["of an advert", 'width="300" height="250"', false],
    ["too small to read", 'width="200" height="100"', false],
  ])("is not told of where it is one %s", async (_what, how, beside) => {
    const frame = `<iframe src="${foreignPage("/other")}" ${how}></iframe>`;
    const [first, ...rest] = STORY;
    await visit(
      beside
        ? pageOf(paragraphs(STORY), { after: frame })
        : pageOf(`${paragraphs([first])}${frame}${paragraphs(rest)}`),
    );
    const list = await openPanel();
    await list.waitForTimeout(300);
    expect(await notice(list).count()).toBe(0);
  });
});
