import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type Browser, launch } from "../../scripts/browser/chromium";
import { attribute } from "../../scripts/browser/compare";
import { painted } from "../../scripts/browser/inspect";
import { settled } from "../../scripts/browser/reading";
import { openSite, type Served, type Site } from "../../scripts/browser/site";
import type { TabState } from "../../src/messages";

/** Paragraphs of a story; every test builds its page of them. */
export const STORY = [
  "Harrow Bay’s old ferry will not sail again before the spring, the council said on Monday, after inspectors found rust in three of the four beams that carry the car deck.",
  "“We are not going to put two hundred people on a deck that we cannot vouch for,” said Orla Finch, the harbour master, who has run the crossing since the bridge was closed.",
  "The company that owns the ship sees it differently. “The deck is sound, and our own engineers have said so twice,” said Milo Brandt, a spokesman for Bay Lines.",
  "Finch denied that the inspectors had been in a hurry. “They were on board for nine hours,” she said. “I made the tea.”",
  "Residents on the north shore, who now drive an hour and a half to the hospital, have asked the county for a boat of its own, and the county has asked for time.",
] as const;

/** A story in which one side denies in so many words what the other said; no test of the page rests on the engine's edge. */
export const DENIED = [
  STORY[0],
  "“The deck has passed every inspection of the last ten years,” said Milo Brandt, a spokesman for Bay Lines, on Tuesday.",
  "Orla Finch, the harbour master, denied that the deck had passed every inspection. “It failed two of them,” she told the Post.",
  STORY[4],
  "“We are not going to put two hundred people on a deck that we cannot vouch for,” said Finch, who has run the crossing since the bridge was closed.",
] as const;

export const paragraphs = (list: readonly string[]): string =>
  list.map((words) => `<p>${words}</p>`).join("\n");

/** A whole page around what stands in its article. */
export const pageOf = (
  inside: string,
  extra: { head?: string; before?: string; after?: string } = {},
): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry stays in port</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,">${extra.head ?? ""}</head><body>${extra.before ?? ""}
<header><nav><a href="/">News</a> <a href="/s">“Sport” today</a></nav></header>
<main><article id="story"><h1>Ferry stays in port</h1>${inside}</article></main>${extra.after ?? ""}
<footer><p>“All the Bay’s news” is a registered slogan.</p></footer></body></html>`;

export const STORY_PAGE = pageOf(paragraphs(STORY));

/** What a test file works with: one browser and one site for all of its tests. */
export interface Stage {
  browser: Browser;
  site: Site;
  /** Serves a page, opens it, and waits until it is read and painted. */
  readonly open: (page: string | Served) => Promise<Page>;
}

let served = 0;

/** Starts the browser before the file's tests and closes it after them. News pages are annotated as they are read. */
export function stage(): Stage {
  const it: { -readonly [K in keyof Stage]: Stage[K] } = {
    browser: undefined as unknown as Browser,
    site: undefined as unknown as Site,
    open: async (content) => {
      const page = await it.browser.context.newPage();
      await page.goto(it.site.serve(`/story-${++served}`, content));
      await settled(it.browser, page);
      return page;
    },
  };
  beforeAll(async () => {
    it.site = await openSite();
    it.browser = await launch();
    await it.browser.choose({ when: "news" });
  }, 200_000);
  afterAll(async () => {
    await it.browser?.close();
    await it.site?.close();
  });
  return it;
}

/** The state of a page's tab; throws when nobody answers. */
export async function stateOf({ browser }: Stage, page: Page, looked = false): Promise<TabState> {
  const outcome = await browser.ask(page, "state", { looked });
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message}`);
  return outcome.value;
}

/** Words painted now, a string for each mark of the report; words of no mark are under `strays`. */
export async function marksOn(
  stage: Stage,
  page: Page,
): Promise<{ words: string[]; strays: string[]; missing: number }> {
  const ranges = await painted(page);
  const { report, paraphrases } = await stateOf(stage, page);
  if (!report) return { words: [], strays: ranges.map(({ text }) => text), missing: 0 };
  const { painted: attributed, missing } = attribute(report, ranges, paraphrases);
  return {
    words: attributed.filter(({ statement }) => statement !== undefined).map(({ text }) => text),
    strays: attributed.filter(({ statement }) => statement === undefined).map(({ text }) => text),
    missing: missing.length,
  };
}

/** Waits until `holds` does, looking every 100 ms. */
export async function until<T>(
  look: () => Promise<T>,
  holds: (value: T) => boolean,
  ms = 12_000,
): Promise<T> {
  const start = Date.now();
  for (;;) {
    const value = await look();
    if (holds(value)) return value;
    if (Date.now() - start > ms)
      throw new Error(`Still ${JSON.stringify(value)?.slice(0, 400)} after ${ms} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
