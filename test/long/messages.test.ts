import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { marksOn, STORY_PAGE, stage, stateOf, until } from "../browser/story";
import { inOurWorld } from "./isolated";

const here = stage();
const SAID = "“It was ever so,” said Tamsin Roe, who chairs the committee.";

let page: Page;
beforeEach(async () => {
  page = await here.open(STORY_PAGE);
});
afterEach(() => page.close());

/** Replaces how the page's content script sends; `real` is the browser's own sending, in the expression's reach. */
const sendBy = (expression: string): Promise<void> =>
  inOurWorld(
    page,
    here.browser.extensionId,
    `{ const real = (globalThis.realSend ??= chrome.runtime.sendMessage.bind(chrome.runtime));
       let count = 0;
       chrome.runtime.sendMessage = ${expression}; }`,
  );

const addParagraph = (words: string): Promise<void> =>
  page.evaluate((said) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = said;
    document.querySelector("#story")!.append(paragraph);
  }, words);

const marked = (words: string) =>
  until(
    () => marksOn(here, page),
    (now) => now.words.some((said) => said.includes(words)),
    30_000,
  );

describe("messages are", () => {
  it("delayed: a late answer marks nothing but what the page then holds", async () => {
    await sendBy("async (m) => { await new Promise((r) => setTimeout(r, 4_000)); return real(m); }");
    await addParagraph(SAID);
    await page.waitForTimeout(1_500);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll("#story p"))
        paragraph.textContent = `Corrected. ${paragraph.textContent}`;
    });
    for (let i = 0; i < 20; i++) {
      expect((await marksOn(here, page)).strays).toEqual([]);
      await page.waitForTimeout(300);
    }
    await marked("ever so");
  });

  it("dropped twice: the third attempt is answered", async () => {
    await sendBy('async (m) => (m.name === "analyse" && ++count <= 2 ? undefined : real(m))');
    await addParagraph(SAID);
    await marked("ever so");
    expect((await stateOf(here, page)).error).toBeNull();
  });

  it.each([
    ["dropped", "async (m) => (m.name === 'analyse' ? undefined : real(m))"],
    ["answered with rubbish", "async (m) => (m.name === 'analyse' ? { ok: 'yes', value: 7 } : real(m))"],
    [
      "cut off",
      "async (m) => { if (m.name === 'analyse') throw new Error('The message port closed before a response was received.'); return real(m); }",
    ],
  ])(
    "all %s: the reader is told, no mark is wrong, and the page is read when it is over",
    async (_what, by) => {
      await sendBy(by);
      await addParagraph(SAID);
      const state = await until(
        () => stateOf(here, page),
        ({ phase }) => phase === "failed",
        30_000,
      );
      expect(state.error).not.toBeNull();
      expect((await marksOn(here, page)).strays).toEqual([]);
      await sendBy("real");
      await addParagraph("“Nobody asked us,” said Ivo Marr, a deckhand.");
      await marked("Nobody asked us");
      await marked("ever so");
    },
  );

  it("held up by a worker that is busy for three seconds", async () => {
    const worker = await here.browser.worker();
    const busy = worker.evaluate(() => {
      const end = Date.now() + 3_000;
      while (Date.now() < end);
    });
    await addParagraph(SAID);
    await busy;
    await marked("ever so");
  });
});
