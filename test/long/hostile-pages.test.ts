import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { hostilePages } from "../../bench/browser/hostile-pages";
import { pageHeap, workerHeap } from "../../scripts/browser/heap";
import { painted } from "../../scripts/browser/inspect";
import { marksOn, pageOf, paragraphs, STORY, STORY_PAGE, stage, stateOf, until } from "../browser/story";
import { thrown } from "./thrown";

const here = stage();
beforeAll(async () => {
  await thrown(here.browser);
});
const story = paragraphs(STORY);
const linked = (source: string): string => `<script type="application/ld+json">${source}</script>`;
const FIRST = "“We are not going to put two hundred people on a deck that we cannot vouch for,”";

let page: Page;
afterEach(() => page.close());

/** What the worker may hold after any page, bytes; with the engine loaded it holds 30 MB. */
const WORKER = 60e6;
/** Pages with more text than is read of any. */
const LONGER = new Set(["10 MB of text", "20,000 paragraphs"]);

/** Opens a page, has it read, and waits until it says what became of it. */
async function readTo(html: string) {
  page = await here.browser.context.newPage();
  await page.goto(here.site.serve("/hostile", html), { timeout: 120_000 });
  await here.browser.tell("annotate", { tabId: await here.browser.tabId(page) });
  return until(
    () => stateOf(here, page),
    ({ phase }) => phase === "ready" || phase === "failed",
    240_000,
  );
}

const SLOTTED = `<div><template shadowrootmode="open"><slot></slot></template>${"<span>word </span>".repeat(30_000)}</div>`;
const NESTED = `${"<article><h2></h2>".repeat(60)}${"<p>x</p>".repeat(20_000)}${"</article>".repeat(60)}`;
const SCRIPTS = linked(`{"@type":"NewsArticle","x":"${"y".repeat(290_000)}"}`).repeat(50);

describe("a page made to be too much", () => {
  it.each<[string, string]>([
    ...hostilePages().map(({ name, html }) => [name, html] as [string, string]),
    [
      "20,000 paragraphs",
      pageOf(paragraphs(Array.from({ length: 20_000 }, (_, i) => `${STORY[i % 5]} ${i}`))),
    ],
    ["30,000 nodes in one slot", pageOf(story + SLOTTED)],
    ["60 articles in each other around 20,000 short paragraphs", pageOf(story, { after: NESTED })],
    ["50 scripts of linked data, 15 MB together", pageOf(story, { head: SCRIPTS })],
  ])(
    "%s is read as far as may be, marked rightly or not at all, and lets the next page be read",
    async (what, html) => {
      const state = await readTo(html);
      expect(["ready", "failed"]).toContain(state.phase);
      if (state.phase === "failed") expect(state.error).not.toBe("");
      // the reader is told where more stands than was read
      if (LONGER.has(what)) expect(state.report!.notices.join(" ")).toContain("only its first part was read");
      expect((await painted(page)).filter(({ outside }) => outside)).toEqual([]);
      expect(await pageHeap(page)).toBeLessThan(400e6);
      const next = await here.open(STORY_PAGE);
      expect((await marksOn(here, next)).words).toContain(FIRST);
      await next.close();
      expect(await workerHeap(here.browser)).toBeLessThan(WORKER);
      expect(await thrown(here.browser)).toEqual([]);
    },
  );
});

describe("linked data made to mislead", () => {
  const huge = JSON.stringify({ "@type": "NewsArticle", headline: "h".repeat(5_000_000) });
  const deep = `${'{"@graph":['.repeat(5_000)}${"]}".repeat(5_000)}`;
  it.each([
    ["of 5 MB", huge],
    ["that is no JSON", '{"@type":"NewsArticle",,,'],
    ["nested 5,000 deep", deep],
    [
      "about the prototype",
      '{"__proto__":{"headline":"pwned"},"@type":"NewsArticle","constructor":{"prototype":1}}',
    ],
    [
      "of the wrong kinds",
      '[{"@type":["NewsArticle",7,null],"headline":{"x":1},"publisher":[null],"inLanguage":[]}]',
    ],
    [
      "with markup and a script address",
      '{"@type":"NewsArticle","headline":"<img src=x onerror=pwned=1>","url":"javascript:pwned=1"}',
    ],
  ])("%s", async (_what, source) => {
    const { phase, report } = await readTo(pageOf(story, { head: linked(source) }));
    expect(phase).toBe("ready");
    expect((await marksOn(here, page)).words).toContain(FIRST);
    expect(report!.title?.length ?? 0).toBeLessThan(501);
    expect(report!.url).toMatch(/^http:\/\/localhost/);
    expect(await page.evaluate(() => (globalThis as { pwned?: number }).pwned)).toBeUndefined();
  });
});
