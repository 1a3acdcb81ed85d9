import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { painted } from "../../scripts/browser/inspect";
import { cardHtml, inCard, shownCard } from "./shown-card";
import { spoken } from "./spoken";
import { DENIED, pageOf, paragraphs, STORY, STORY_PAGE, stage, stateOf, until } from "./story";

const here = stage();
const QUOTE = "We are not going to put";

let page: Page;
afterEach(() => page.close());

/** The middle of the first line of the words that begin with `start`. */
const middleOf = (
  start: string,
): Promise<{ x: number; y: number; lines: { top: number; bottom: number; left: number; right: number }[] }> =>
  page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, node.data.indexOf("”", at));
      const lines = [...range.getClientRects()].map(({ top, bottom, left, right }) => ({
        top,
        bottom,
        left,
        right,
      }));
      return { x: lines[0]!.left + 60, y: (lines[0]!.top + lines[0]!.bottom) / 2, lines };
    }
    throw new Error(`The page does not hold ${words}.`);
  }, start);

const opened = () =>
  until(
    () => shownCard(page),
    (card) => card !== null,
  ).then((card) => card!);
const closed = () =>
  until(
    () => shownCard(page),
    (card) => card === null,
    3_000,
  );

describe("the card", () => {
  it("opens on pointing, beside the words and not on them, and goes when the pointer goes", async () => {
    page = await here.open(STORY_PAGE);
    const { x, y, lines } = await middleOf(QUOTE);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 2, y);
    const card = await opened();
    expect(card.text).toContain("Orla Finch");
    expect(card.text).toMatch(/harbour master/i);
    // how it was said, how sure Gainsay is, and the article's words for what she is
    expect(card.text).toMatch(/Quoted word for word/);
    expect(card.text).toMatch(/Gainsay is (?:fairly )?sure of this reading|Gainsay is not sure/);
    expect(card.text).toMatch(/The article says:.*the harbour master/);
    for (const line of lines) {
      const apart =
        card.box.bottom <= line.top ||
        card.box.top >= line.bottom ||
        card.box.left >= line.right ||
        card.box.right <= line.left;
      expect(apart).toBe(true);
    }
    expect(card.box.left).toBeGreaterThanOrEqual(0);
    expect(card.box.bottom).toBeLessThanOrEqual(800);
    await page.mouse.move((card.box.left + card.box.right) / 2, card.box.top + 20, { steps: 4 });
    await page.waitForTimeout(600);
    expect(await shownCard(page)).not.toBeNull();
    await page.mouse.move(900, 790, { steps: 3 });
    await closed();
  });

  it("stays after a click, and Esc closes it", async () => {
    page = await here.open(STORY_PAGE);
    const { x, y } = await middleOf(QUOTE);
    await page.mouse.click(x, y);
    await opened();
    await page.mouse.move(900, 790, { steps: 3 });
    await page.waitForTimeout(600);
    expect(await shownCard(page)).not.toBeNull();
    await page.keyboard.press("Escape");
    await closed();
  });

  it("does not open on the way across, or where the reader wants no pointing", async () => {
    page = await here.open(STORY_PAGE);
    const { x, y } = await middleOf(QUOTE);
    await page.mouse.move(x, y);
    await page.mouse.move(x, 790);
    await page.waitForTimeout(500);
    expect(await shownCard(page)).toBeNull();
    await here.browser.choose({ hover: false });
    await page.waitForTimeout(200);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 1, y);
    await page.waitForTimeout(500);
    expect(await shownCard(page)).toBeNull();
    await here.browser.choose({ hover: true });
  });

  it("is reached by keyboard through all statements and gives the focus back", async () => {
    page = await here.open(pageOf(`<p><button id="b" type="button">Play</button></p>${paragraphs(STORY)}`));
    await page.focus("#b");
    const seen = new Set<string | null>();
    for (let i = 0; i < 3; i++) {
      const outcome = await here.browser.ask(page, "step", { by: 1, among: null });
      seen.add(outcome.ok ? outcome.value.at : null);
      await opened();
    }
    expect(seen.size).toBe(3);
    await until(
      () => page.evaluate(() => document.activeElement?.localName),
      (name) => name === "gainsay-card",
    );
    await page.keyboard.press("Escape");
    await closed();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("b");
  });

  it("shows both sides of a contradicted claim, and jumps from one to the other", async () => {
    page = await here.open(
      pageOf(`${paragraphs(DENIED)}<div style="height:1500px"></div>${paragraphs([STORY[4]])}`),
    );
    const { report } = await stateOf(here, page);
    expect(report!.contradictions).toHaveLength(1);
    expect((await painted(page)).some(({ highlight }) => highlight.startsWith("gainsay-contradicted"))).toBe(
      true,
    );
    const { x, y } = await middleOf("The deck has passed every inspection");
    await page.mouse.click(x, y);
    const card = await opened();
    expect(card.text).toContain("Denied by Orla Finch");
    expect(card.text).toContain("The deck has passed every inspection");
    await card.press("jump");
    const other = await until(
      () => shownCard(page),
      (now) => now !== null && /Stands against|Finch/.test(now.text) && now.text !== card.text,
    );
    expect(other!.text).toContain("Orla Finch");
  });

  it("says why it takes the words for a statement to everybody, and to a screen reader once", async () => {
    page = await here.open(STORY_PAGE);
    const { x, y } = await middleOf(QUOTE);
    await page.mouse.click(x, y);
    const card = await opened();
    const why = "takes “said” as a sign that these are somebody’s words. “Orla Finch, the harbour master";
    expect(card.text).toContain(why);
    expect(await cardHtml(page)).not.toContain("title=");
    const heard = await spoken(page);
    expect(heard.filter((one) => `${one.name} ${one.description}`.includes(why))).toMatchObject([
      { role: "StaticText" },
    ]);
    expect(await inCard(page, (shown) => shown.querySelector(".reason")?.checkVisibility())).toBe(true);
  });

  it("is not printed", async () => {
    page = await here.open(STORY_PAGE);
    const { x, y } = await middleOf(QUOTE);
    await page.mouse.click(x, y);
    await opened();
    const shown = () => inCard(page, (card) => card.checkVisibility());
    expect(await shown()).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(await shown()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    expect(await shown()).toBe(true);
  });

  it("answers “Who said this?” for the selection", async () => {
    page = await here.open(STORY_PAGE);
    await page.evaluate(() => {
      const node = document.querySelectorAll("#story p")[2]!.firstChild as Text;
      const at = node.data.indexOf("our own engineers");
      getSelection()!.setBaseAndExtent(node, at, node, at + 10);
    });
    expect(await here.browser.ask(page, "who", null)).toEqual({ ok: true, value: { found: true } });
    expect((await opened()).text).toContain("Milo Brandt");
    await page.keyboard.press("Escape");
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector("footer p")!));
    expect(await here.browser.ask(page, "who", null)).toEqual({ ok: true, value: { found: false } });
  });

  it("adds one host outside the body and nothing else", async () => {
    page = await here.open(STORY_PAGE);
    const before = await page.evaluate(() => document.body.outerHTML);
    const { x, y } = await middleOf(QUOTE);
    await page.mouse.click(x, y);
    await opened();
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    expect(
      await page.evaluate(() => [...document.documentElement.children].map((child) => child.localName)),
    ).toEqual(["head", "body", "gainsay-card"]);
    expect(await page.evaluate(() => document.querySelector("gainsay-card")!.shadowRoot)).toBeNull();
  });
});
