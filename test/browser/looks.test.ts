import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { painted } from "../../scripts/browser/inspect";
import { blend, type Colour, contrast, type Paint, parsePaint } from "../../src/highlights/colour";
import { DENIED, pageOf, paragraphs, STORY, stage, until } from "./story";

const here = stage();
let page: Page;
afterEach(() => page.close());

/** Grounds and inks that news sites have been seen to use, and two that no mark can be told apart on by hue. */
const SITES: readonly (readonly [name: string, ground: string, ink: string])[] = [
  ["white", "#ffffff", "#111111"],
  ["salmon", "#fff1e5", "#33302e"],
  ["sepia", "#f4ecd8", "#5b4636"],
  ["pale blue", "#d8e8f7", "#10243a"],
  ["yellow", "#ffe24d", "#111111"],
  ["mid grey", "#8a8a8a", "#000000"],
  ["brick red", "#a31515", "#ffffff"],
  ["navy", "#0b2a4a", "#f2f2f2"],
  ["dark grey", "#202124", "#e8eaed"],
  ["black", "#000000", "#cccccc"],
];

/** How each kind of mark on the page looks, as the browser computed it. */
async function styles(): Promise<
  { name: string; line: string; style: string; thickness: string; tint: string; ink: string }[]
> {
  const names = [...new Set((await painted(page)).map(({ highlight }) => highlight))];
  return page.evaluate(
    (all) =>
      all.map((name) => {
        const paragraph = document.querySelector("#story p")!;
        const style = getComputedStyle(paragraph, `::highlight(${name})`);
        return {
          name,
          line: style.textDecorationColor,
          style: style.textDecorationStyle,
          thickness: style.textDecorationThickness,
          tint: style.backgroundColor,
          ink: getComputedStyle(paragraph).color,
        };
      }),
    names,
  );
}

describe("marks on the grounds of real sites", () => {
  it.each(SITES)("%s: words stay readable and lines are told apart", async (_name, ground, ink) => {
    page = await here.open(
      pageOf(paragraphs(DENIED), { head: `<style>body{background:${ground};color:${ink}}</style>` }),
    );
    const behind = parsePaint(ground) as Colour;
    const found = await styles();
    expect(found.some(({ name }) => name.includes("contradicted"))).toBe(true);
    expect(found.some(({ name }) => name.includes("quoted"))).toBe(true);
    for (const { name, line, tint } of found) {
      const words = parsePaint(ink) as Colour;
      const tinted = blend(parsePaint(tint) as Paint, behind);
      // AA for the words where the page itself gives AA, and never much less than the page gives
      expect(contrast(words, tinted), `${name}: words`).toBeGreaterThanOrEqual(
        Math.min(4.5, contrast(words, behind)),
      );
      expect(contrast(parsePaint(line) as Colour, tinted), `${name}: line`).toBeGreaterThanOrEqual(3);
    }
  });

  it("measure the ground behind the text itself, not the page's", async () => {
    page = await here.open(
      pageOf(paragraphs(STORY), {
        head: "<style>body{background:#fff}#story{background:rgba(255,255,255,.04);color:#eee}main{background:#101418}</style>",
      }),
    );
    for (const { highlight } of await painted(page)) expect(highlight).toMatch(/-dark$/);
  });
});

describe("what a mark says without colour", () => {
  it("a contradicted claim is wavy, each speaker has a line, a paraphrase is thin and without a ground", async () => {
    await here.browser.choose({ paraphrases: true });
    page = await here.open(pageOf(paragraphs(DENIED)));
    await until(
      () => painted(page),
      (ranges) => ranges.some(({ highlight }) => highlight.includes("paraphrase")),
    );
    const found = await styles();
    const of = (kind: string) => found.filter(({ name }) => name.includes(kind));
    expect(of("contradicted").map(({ style }) => style)).toEqual(["wavy"]);
    expect(of("quoted").every(({ style, thickness }) => style !== "wavy" && thickness === "2px")).toBe(true);
    for (const { thickness, tint } of of("paraphrase")) {
      expect(thickness).toBe("1px");
      expect(parsePaint(tint)!.a).toBe(0);
    }
    await here.browser.choose({ paraphrases: false });
  });

  it("has no ground where the reader wants none, and keeps its line", async () => {
    await here.browser.choose({ tint: false });
    page = await here.open(pageOf(paragraphs(DENIED)));
    const found = await styles();
    expect(found.length).toBeGreaterThan(1);
    for (const { tint, style } of found) {
      expect(parsePaint(tint)!.a).toBe(0);
      expect(style).toMatch(/^(?:solid|double|dotted|dashed|wavy)$/);
    }
    await here.browser.choose({ tint: true });
  });

  it("two speakers never share both line and colour while there are few of them", async () => {
    page = await here.open(pageOf(paragraphs(STORY)));
    const looks = (await styles())
      .filter(({ name }) => name.includes("quoted"))
      .map(({ name, line, style }) => `${line} ${style} ${name}`);
    expect(looks.length).toBeGreaterThan(1);
    expect(new Set(looks).size).toBe(looks.length);
    expect(new Set((await styles()).map(({ style }) => style)).size).toBeGreaterThan(1);
  });

  it("forced colours take the system's ink, print drops the grounds and keeps the lines", async () => {
    page = await here.open(pageOf(paragraphs(DENIED)));
    const before = await styles();
    await page.emulateMedia({ forcedColors: "active" });
    for (const [i, { style, tint, line, ink }] of (await styles()).entries()) {
      expect(style).toBe(before[i]!.style);
      expect(parsePaint(tint)!.a).toBe(0);
      expect(line).toBe(ink);
    }
    await page.emulateMedia({ forcedColors: "none", media: "print" });
    for (const [i, { style, tint }] of (await styles()).entries()) {
      expect(style).toBe(before[i]!.style);
      expect(parsePaint(tint)!.a).toBe(0);
    }
  });
});

describe("a reader who wants less motion", () => {
  it("is taken to a statement at once", async () => {
    page = await here.open(pageOf(`<div style="height:3000px"></div>${paragraphs(STORY)}`));
    await page.emulateMedia({ reducedMotion: "reduce" });
    const outcome = await here.browser.ask(page, "step", { by: 1, among: null });
    expect(outcome.ok && outcome.value.at).not.toBeNull();
    // no frame in between: what smooth scrolling would still be on its way to is reached
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1_500);
    expect(
      await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name === "gainsay-flash").length),
    ).toBe(0);
  });
});
