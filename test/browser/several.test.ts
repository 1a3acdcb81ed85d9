import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { noStatement } from "./corrected";
import { foreign, wordsUnderMarks } from "./marked";
import { pageOf, paragraphs, STORY, stage, stateOf, until } from "./story";

const here = stage();
let page: Page;
afterEach(() => page?.close());

/** Another story, whose people deny what those of the first one say: no word of it is a word against the first. */
const OTHER = [
  "The lighthouse at Corran Head will be sold to the islanders for a pound, the owners said on Friday, after a winter in which the lamp went out four times without anybody noticing.",
  "“We swept the stairs every Sunday, and the lamp room never was empty,” said Ewan Tait, the last keeper, in the kitchen of the house where he was born.",
  "“The deck is not sound,” said Ada Merrow, an engineer who looked at the landing stage for the buyers. “I would not let a goat stand on it.”",
  "The buyers want to open a hostel in the keeper’s rooms by the summer of next year, and have asked everyone on the island for a blanket and a pan to begin with.",
] as const;

const story = (title: string, list: readonly string[], rank: string, url: string): string =>
  `<article data-url="${url}"><${rank}>${title}</${rank}>${paragraphs(list)}</article>`;

const FIRST = story("Ferry stays in port", STORY, "h1", "/ferry");
const endless = (inside: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry stays in port</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,"><style>article{padding-bottom:900px}</style></head>
<body><header><nav><a href="/">News</a></nav></header><main id="stream">${inside}</main></body></html>`;

const append = (html: string, url: string) =>
  page.evaluate(
    ([more, address]) => {
      document.querySelector("#stream")!.insertAdjacentHTML("beforeend", more!);
      history.replaceState({}, "", address);
    },
    [html, url],
  );

const said = (list: readonly string[]): string[] => list.flatMap((words) => words.match(/“[^”]+”/g) ?? []);

describe("an endless page", () => {
  it.each(["h1", "h2"])("has a report for each of its articles (headlines: %s)", async (rank) => {
    page = await here.open(endless(FIRST));
    const first = await stateOf(here, page);
    expect(first.article).toEqual({ at: 1, of: 1 });
    await append(story("Islanders buy their lighthouse", OTHER, rank, "/lighthouse"), "/lighthouse");
    // marks on both articles, and on nothing else
    const words = await until(
      () => wordsUnderMarks(page),
      (now) => now.some((w) => w.includes("never was")) && now.some((w) => w.includes("vouch for")),
    );
    expect(foreign(words, said([...STORY, ...OTHER]))).toEqual([]);
    const state = await until(
      () => stateOf(here, page),
      ({ article, phase }) => article.of === 2 && phase === "ready",
    );
    expect(state.article.at).toBe(1);
    expect(state.report!.text).toContain("vouch for");
    expect(state.report!.text).not.toContain("lighthouse");
    // nothing in the first is new, and nothing in the second speaks against it
    expect(state.fresh).toEqual([]);
    expect(state.report!.contradictions).toEqual(first.report!.contradictions);

    await page.evaluate(() => document.querySelectorAll("article")[1]!.scrollIntoView());
    const second = await until(
      () => stateOf(here, page),
      ({ article }) => article.at === 2,
    );
    expect(second.report!.title).toBe("Islanders buy their lighthouse");
    expect(second.report!.url).toContain("/lighthouse");
    expect(second.report!.text).not.toContain("vouch for");
    expect(second.report!.speakers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Ewan Tait", "Ada Merrow"]),
    );
    const jumped = await here.browser.ask(page, "step", { by: 1, among: null });
    expect(jumped.ok && jumped.value.at).not.toBeNull();
    expect((await stateOf(here, page)).current).toBe(jumped.ok ? jumped.value.at : null);

    await page.evaluate(() => document.querySelector("article")!.scrollIntoView());
    const back = await until(
      () => stateOf(here, page),
      ({ article }) => article.at === 1,
    );
    expect(back.report).toEqual(state.report);
    expect(back.current).toBeNull();
  });

  it("keeps what its reader corrected when the address moves on", async () => {
    page = await here.open(endless(FIRST));
    const { report } = await stateOf(here, page);
    const first = report!.statements.find(({ kind }) => kind === "direct")!;
    await here.browser.ask(page, "correct", { correction: noStatement(report!, first.id) });
    const before = (await wordsUnderMarks(page)).length;
    await append(story("Islanders buy their lighthouse", OTHER, "h1", "/lighthouse"), `/moved-${Date.now()}`);
    await until(
      () => wordsUnderMarks(page),
      (now) => now.some((w) => w.includes("never was")),
    );
    const state = await stateOf(here, page);
    expect(state.corrections).toHaveLength(1);
    expect((await wordsUnderMarks(page)).filter((w) => foreign([w], said(STORY)).length === 0)).toHaveLength(
      before,
    );
    await here.browser.ask(page, "undo", { id: state.corrections[0]!.id });
    expect((await stateOf(here, page)).corrections).toEqual([]);
  });

  it("forgets an article that the page takes away, and keeps the other", async () => {
    page = await here.open(
      endless(FIRST + story("Islanders buy their lighthouse", OTHER, "h1", "/lighthouse")),
    );
    await until(
      () => stateOf(here, page),
      ({ article }) => article.of === 2,
    );
    await page.evaluate(() => document.querySelector("article")!.remove());
    const words = await until(
      () => wordsUnderMarks(page),
      (now) => now.length > 0 && !now.some((w) => w.includes("vouch for")),
    );
    expect(foreign(words, said(OTHER))).toEqual([]);
    const state = await until(
      () => stateOf(here, page),
      ({ article, phase }) => article.of === 1 && phase === "ready",
    );
    expect(state.fresh).toEqual([]);
    expect(state.report!.text).toContain("never was");
  });
});

describe("a page that is one article although it has more than one box", () => {
  it("of a live blog: its entries make one report, and a new one is new", async () => {
    const entry = (words: readonly string[], time: string) =>
      `<article><h2>${time}</h2>${paragraphs(words)}</article>`;
    page = await here.open(
      pageOf("", {
        head: '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry, live"}</script>',
        before: `<h1>Ferry, live</h1><div id="stream">${entry(STORY, "10:05")}${entry(OTHER, "09:40")}</div>`,
      }).replace(/<article id="story">[\s\S]*?<\/article>/, ""),
    );
    const state = await stateOf(here, page, true);
    expect(state.article.of).toBe(1);
    expect(state.report!.text).toContain("vouch for");
    expect(state.report!.text).toContain("never was");
    await page.evaluate(
      (html) => document.querySelector("#stream")!.insertAdjacentHTML("afterbegin", html),
      entry(
        ["“The tide waits for nobody, and neither shall we,” said Jon Ade, a retired pilot, at noon."],
        "12:00",
      ),
    );
    const words = await until(
      () => wordsUnderMarks(page),
      (now) => now.some((w) => w.includes("The tide waits")),
    );
    expect(
      foreign(words, [...said([...STORY, ...OTHER]), "“The tide waits for nobody, and neither shall we,”"]),
    ).toEqual([]);
    const { fresh, report } = await stateOf(here, page);
    expect(fresh).toHaveLength(1);
    const [span] = report!.statements.find(({ id }) => id === fresh[0])!.content;
    expect(report!.text!.slice(span!.start, span!.end)).toContain("The tide waits");
  });

  it("of an article with a teaser and comments", async () => {
    const comment = `<article class="comment"><h2>mudlark</h2>${paragraphs(OTHER)}</article>`;
    const teaser = `<article><h2><a href="/x">Bridge to open in May</a></h2><p>${"A bridge is to be opened. ".repeat(5)}</p></article>`;
    page = await here.open(endless(FIRST + teaser + comment));
    expect((await stateOf(here, page)).article.of).toBe(1);
  });
});
