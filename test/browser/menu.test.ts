import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Fired, fire as fireIn } from "./fired";
import { wordsUnderMarks } from "./marked";
import { shownCard } from "./shown-card";
import { STORY_PAGE, stage, stateOf, until } from "./story";

/** The entry's id in src/worker/menu.ts, which only loads in an extension. */
const WHO = "who";

const here = stage();
let page: Page;
beforeAll(() => here.browser.choose({ when: "click" }));
afterEach(() => page.close());

const fire = (what: Fired): Promise<void> => fireIn(here.browser, page, what);

async function visit(): Promise<void> {
  page = await here.browser.context.newPage();
  await page.goto(here.site.serve(`/menu-${Date.now()}`, STORY_PAGE));
}

const select = (words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at >= 0) return getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);

const card = () =>
  until(
    () => shownCard(page),
    (shown) => shown !== null,
  ).then((shown) => shown!);

describe("“Who said this?”", () => {
  it("stands in the menu of selected text", async () => {
    await visit();
    const worker = await here.browser.worker();
    const title = await worker.evaluate(() => chrome.i18n.getMessage("menuWho"));
    expect(title).toBe("Who said this?");
    // an entry that is not there cannot be changed
    expect(await worker.evaluate((id) => chrome.contextMenus.update(id, {}).then(() => true), WHO)).toBe(
      true,
    );
  });

  it("reads a page that was not read yet, and then answers", async () => {
    await visit();
    await select("our own engineers");
    await fire({ menu: WHO });
    expect((await card()).text).toContain("Milo Brandt");
    expect((await stateOf(here, page)).phase).toBe("ready");
  });

  it("says so when nobody is quoted in the words", async () => {
    await visit();
    await select("has run the crossing since");
    await fire({ menu: WHO });
    const { text } = await card();
    expect(text).toContain("Nobody is quoted here");
    await page.keyboard.press("Escape");
    await until(
      () => shownCard(page),
      (shown) => shown === null,
    );
  });
});

describe("the keys that the browser takes", () => {
  it("step to the next and the previous statement, on a page that was not read yet too", async () => {
    await visit();
    await fire({ command: "next" });
    expect((await card()).text).toContain("Orla Finch");
    const first = (await stateOf(here, page)).current;
    await fire({ command: "next" });
    const second = await until(
      async () => (await stateOf(here, page)).current,
      (id) => id !== first,
    );
    expect(second).not.toBeNull();
    await fire({ command: "previous" });
    await until(
      async () => (await stateOf(here, page)).current,
      (id) => id === first,
    );
  });

  it("turn the marks on and off", async () => {
    await visit();
    await fire({ command: "toggle" });
    const marked = await until(
      () => wordsUnderMarks(page),
      (words) => words.length > 0,
    );
    await fire({ command: "toggle" });
    await until(
      () => wordsUnderMarks(page),
      (words) => words.length === 0,
    );
    await fire({ command: "toggle" });
    await until(
      () => wordsUnderMarks(page),
      (words) => words.length === marked.length,
    );
  });
});
