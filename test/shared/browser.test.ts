import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, launch } from "../../scripts/browser/chromium";
import { attribute } from "../../scripts/browser/compare";
import { observed, painted } from "../../scripts/browser/inspect";
import { openSite, type Site } from "../../scripts/browser/site";
import { missingIn } from "../browser/expected-panel";
import { type Opened, openAnnotated } from "../browser/opened";
import { inSight, openPanel, viewOf } from "../browser/panel-view";
import { musts, renamed, seed } from "./seed";

const page = seed();
const wanted = musts(page.expected);
const bare = (words: string): string => words.replace(/[\s“”"]/g, "");

let browser: Browser;
let site: Site;
let opened: Opened;
beforeAll(async () => {
  [browser, site] = [await launch(), await openSite()];
  opened = await openAnnotated(browser, site, "seed", page.html);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe("the article that the project started from, in Chromium", () => {
  it("is marked at exactly the words of its statements, and nowhere else", async () => {
    const ranges = await painted(opened.page);
    expect(ranges.filter(({ outside }) => outside)).toEqual([]);
    const { painted: marks, missing } = attribute(opened.report, ranges);
    expect(missing).toEqual([]);
    expect(marks.filter(({ statement }) => statement === undefined)).toEqual([]);
    const words = bare(ranges.map(({ text }) => text).join(""));
    const source = bare(opened.report.text ?? "");
    const quoted = wanted.speakers.flatMap(({ statements }) => statements).filter((s) => isQuoted(s));
    expect(quoted.length).toBeGreaterThan(4);
    expect(source.length).toBeGreaterThan(words.length);
    expect(quoted.filter((statement) => !words.includes(bare(statement).replace(/[.,]$/, "")))).toEqual([]);
  });

  it("keeps its DOM", async () => {
    const { changes } = await observed(opened.page);
    expect(changes.filter((change) => !/gainsay/.test(change))).toEqual([]);
  });

  it("has its speakers, statements and verdicts in the popup", async () => {
    const panel = await openPanel(browser, opened.tabId);
    expect(missingIn(await viewOf(panel), wanted)).toEqual([]);
    await panel.close();
  });

  it("is scrolled to the passage that contradicts a claim", async () => {
    const panel = await openPanel(browser, opened.tabId);
    await opened.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await opened.page.setViewportSize({ width: 1000, height: 300 });
    const answer = wanted.contradictions[0]!.against.split(" ").slice(0, 2).join(" ");
    expect(await inSight(opened.page, answer)).toBe(false);
    const shown = (await viewOf(panel)).speakers.flatMap(({ statements }) => statements);
    expect(shown.some(({ verdicts }) => verdicts.length > 0)).toBe(true);
    const claim = wanted.contradictions[0]!.claim;
    await panel.locator(".statement", { hasText: claim }).locator(".verdict").first().click();
    await opened.page.bringToFront();
    await expect.poll(() => inSight(opened.page, answer), { timeout: 5_000 }).toBe(true);
    await panel.close();
  });

  it("is marked alike when its people have other names", async () => {
    const { html, rename } = renamed(page);
    const other = await openAnnotated(browser, site, "renamed", html);
    const texts = async (shown: Opened) => (await painted(shown.page)).map(({ text }) => text);
    expect(await texts(other)).toEqual((await texts(opened)).map(rename));
    await other.page.close();
  });
});

/** Whether words stand in quotation marks in the article. */
function isQuoted(words: string): boolean {
  const text = opened.report.text ?? "";
  const at = text.indexOf(words);
  const before = text.slice(0, at);
  return at >= 0 && before.lastIndexOf("“") > before.lastIndexOf("”");
}
