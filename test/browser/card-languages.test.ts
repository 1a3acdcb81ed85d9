import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { built } from "../../scripts/browser/build";
import { type Browser, launch } from "../../scripts/browser/chromium";
import { settled } from "../../scripts/browser/reading";
import { openSite, type Site } from "../../scripts/browser/site";
import type { Catalogue } from "../../scripts/gallery/catalogue";
import { pseudo } from "../panel/gallery/messages";
import { inCard, shownCard } from "./shown-card";
import { DENIED, pageOf, paragraphs, until } from "./story";

/** A copy of the demo build whose interface speaks a language that nobody does: longer, accented, in brackets. */
function strangeBuild(locale: "en" | "ar"): string {
  const folder = mkdtempSync(join(tmpdir(), "gainsay-strange-"));
  cpSync(built("demo"), folder, { recursive: true });
  const english = JSON.parse(readFileSync(join(folder, "_locales/en/messages.json"), "utf8")) as Catalogue;
  mkdirSync(join(folder, "_locales", locale), { recursive: true });
  writeFileSync(
    join(folder, "_locales", locale, "messages.json"),
    JSON.stringify({ ...pseudo(english), languageTag: { message: locale } }),
  );
  return folder;
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const STORY = pageOf(paragraphs(DENIED));
/** A claim that begins with a word from right to left stands in a line from left to right all the same. */
const GREETED = STORY.replace("“The deck has passed", "“שלום: the deck has passed");
const RTL_STORY = STORY.replace('<html lang="en"', '<html lang="en" dir="rtl"');

describe.each([
  ["en", "ltr"],
  ["ar", "rtl"],
] as const)("the card in a language of long strings (%s)", (locale, direction) => {
  let browser: Browser;
  let folder: string;
  let page: Page;
  beforeAll(async () => {
    folder = strangeBuild(locale);
    browser = await launch({ folder, language: locale });
    await browser.choose({ when: "news" });
    page = await browser.context.newPage();
  }, 200_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (html: string, width: number): Promise<void> => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(site.serve(`/strange-${locale}-${width}-${html.length}`, html));
    const state = await settled(browser, page);
    const [found] = state!.report!.contradictions;
    await browser.ask(page, "jump", { to: { contradiction: found!.id, side: "claim" } });
    await page.bringToFront();
    await until(
      () => shownCard(page),
      (card) => card !== null,
    );
  };

  it.each([1_000, 320])("holds in a window %i pixels wide: nothing is cut off", async (width) => {
    await open(STORY, width);
    const { box } = (await shownCard(page))!;
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.bottom).toBeLessThanOrEqual(700);
    const broken = await inCard(page, (card) => {
      const outer = card.getBoundingClientRect();
      return [...card.querySelectorAll<HTMLElement>("*")]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          // the button for closing reaches into the margin
          const whole = element.localName === "header" || element.scrollWidth <= element.clientWidth + 1;
          const cut = element.clientWidth > 0 && !whole;
          return width > 0 && (left < outer.left - 1 || right > outer.right + 1 || cut);
        })
        .map((element) => `${element.localName}: ${element.textContent}`);
    });
    expect(broken).toEqual([]);
    expect(await inCard(page, (card) => card.scrollWidth - card.clientWidth)).toBe(0);
  });

  it("has every word of its own from the messages, and says which language it is in", async () => {
    await open(STORY, 1_000);
    const words = await inCard(page, (card) => {
      const own: string[] = [];
      const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (
          /\p{L}/u.test(node.textContent ?? "") &&
          !node.parentElement?.closest("[dir=auto],blockquote,q,.position")
        )
          own.push((node.textContent ?? "").trim());
      }
      const titles = [...card.querySelectorAll<HTMLElement>("[title],[aria-label]")].flatMap((element) =>
        [element.title, element.ariaLabel ?? ""].filter(Boolean),
      );
      return { own, titles, label: card.ariaLabel, lang: card.lang };
    });
    expect(words!.own.length).toBeGreaterThan(4);
    // the sentence why two passages contradict is the engine's own in English
    const engine = locale === "en" ? /^(?:\[|Orla Finch denies)/ : /^\[/;
    for (const said of [...words!.own, ...words!.titles, words!.label!]) expect(said).toMatch(engine);
    expect(words!.lang).toBe(locale);
  });

  it.each([
    ["left to right", STORY],
    ["right to left", RTL_STORY],
    ["left to right, in words that begin otherwise", GREETED],
  ])("runs its own way, and the article's words theirs, on a page from %s", async (_which, html) => {
    await open(html, 1_000);
    const seen = await inCard(page, (card) => {
      const left = (of: string): number => card.querySelector(of)!.getBoundingClientRect().left;
      const quote = getComputedStyle(card.querySelector("blockquote")!);
      const verdict = getComputedStyle(card.querySelector(".verdict")!);
      return {
        card: getComputedStyle(card).direction,
        quote: quote.direction,
        languages: [...card.querySelectorAll("blockquote")].map(({ lang }) => lang),
        closeIsLeft: left(".close") < left(".who"),
        barIsRight: verdict.borderRightWidth !== "0px",
        insideWindow: card.getBoundingClientRect().left >= 0,
      };
    });
    const rtl = direction === "rtl";
    expect(seen).toEqual({
      card: direction,
      quote: "ltr",
      languages: ["en", "en"],
      closeIsLeft: rtl,
      barIsRight: rtl,
      insideWindow: true,
    });
  });
});
