import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { foreign, wordsUnderMarks } from "./marked";
import { marksOn, pageOf, paragraphs, STORY, STORY_PAGE, stage, stateOf, until } from "./story";

const here = stage();
const FIRST = "“We are not going to put two hundred people on a deck that we cannot vouch for,”";
const SECOND = "“The deck is sound, and our own engineers have said so twice,”";
const NEW = "“Nobody has asked us yet,” said Tamsin Roe, who chairs the county’s transport committee.";

let page: Page;
afterEach(() => page.close());

/** Marks once they are all there again and there is none on other words. */
const marks = (holds: (words: string[]) => boolean): Promise<string[]> =>
  until(
    async () => await marksOn(here, page),
    ({ words, strays, missing }) => strays.length === 0 && missing === 0 && holds(words),
  ).then(({ words }) => words);

describe("a page that changes", () => {
  it("keeps its marks when its article is written anew as a whole", async () => {
    page = await here.open(STORY_PAGE);
    const before = (await marksOn(here, page)).words;
    expect(before).toContain(FIRST);
    await page.evaluate(() => {
      const story = document.querySelector("#story")!;
      story.innerHTML = `<p>Updated at noon.</p>${story.innerHTML}`;
    });
    expect(await marks((words) => words.length === before.length)).toEqual(before);
  });

  it("never shows a mark on corrected words", async () => {
    page = await here.open(STORY_PAGE);
    // looks in the first frame after the change, before anything but the observer can have run
    const shown = await page.evaluate(async () => {
      const node = document.querySelectorAll("#story p")[1]!.firstChild as Text;
      node.data = node.data.replace("We are not going to put", "It was wrong of us ever to put");
      await new Promise(requestAnimationFrame);
      return [...CSS.highlights].flatMap(([, ranges]) =>
        [...ranges]
          .filter((range) => range.startContainer === node)
          .map((range) => node.data.slice(range.startOffset, range.endOffset)),
      );
    });
    expect(shown).toEqual([]);
    const words = await marks((now) => now.some((said) => said.includes("It was wrong of us ever")));
    expect(words).not.toContain(FIRST);
    expect(words).toContain(SECOND);
  });

  it("keeps the marks of nodes that a framework splits, joins and replaces", async () => {
    page = await here.open(STORY_PAGE);
    const before = (await marksOn(here, page)).words;
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll("#story p"))
        (paragraph.firstChild as Text).splitText(20);
    });
    expect(await marks((words) => words.length === before.length)).toEqual(before);
    await page.evaluate(() => document.querySelector("#story")!.normalize());
    expect(await marks((words) => words.length === before.length)).toEqual(before);
    await page.evaluate(() => {
      const story = document.querySelector("#story")!;
      story.replaceWith(story.cloneNode(true));
    });
    expect(await marks((words) => words.length === before.length)).toEqual(before);
  });

  it("goes on from where the reader was when a statement comes before it", async () => {
    page = await here.open(STORY_PAGE);
    await marks((words) => words.length > 2);
    const step = (by: 1 | -1) => here.browser.ask(page, "step", { by, among: null });
    const wordsAt = async (id: string | null): Promise<string> => {
      const { text = "", statements } = (await stateOf(here, page)).report!;
      const [first] = statements.find((statement) => statement.id === id)?.content ?? [];
      return first ? text.slice(first.start, first.end) : "";
    };
    await step(1);
    await step(1);
    const before = await wordsAt((await stateOf(here, page)).current);
    await page.evaluate(
      (html) => document.querySelector("#story")!.insertAdjacentHTML("afterbegin", html),
      `<p>${NEW}</p>`,
    );
    await marks((words) => words.some((said) => said.includes("Nobody has asked us yet")));
    expect(await wordsAt((await stateOf(here, page)).current)).toBe(before);
    await step(-1);
    await step(-1);
    expect(await wordsAt((await stateOf(here, page)).current)).toContain("Nobody has asked us yet");
  });

  it("tells what a live page added since the reader looked", async () => {
    page = await here.open(STORY_PAGE);
    expect((await stateOf(here, page, true)).fresh).toEqual([]);
    await page.evaluate((words) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = words;
      document.querySelector("#story")!.append(paragraph);
    }, NEW);
    await marks((words) => words.some((said) => said.includes("Nobody has asked us yet")));
    const state = await stateOf(here, page, true);
    const said = state.report!.statements.filter(({ id }) => state.fresh.includes(id));
    const text = state.report!.text!;
    const words = said.map(({ content }) =>
      content.map(({ start, end }) => text.slice(start, end)).join(" "),
    );
    expect(words.some((line) => line.includes("Nobody has asked us yet"))).toBe(true);
    expect(words.some((line) => line.includes("vouch"))).toBe(false);
    expect((await stateOf(here, page)).fresh).toEqual([]);
  });

  it("marks what “read more” uncovers", async () => {
    const hidden = `<div id="rest" style="display:none">${paragraphs([NEW, STORY[4]])}</div>`;
    page = await here.open(pageOf(paragraphs(STORY) + hidden));
    expect((await marksOn(here, page)).words.join()).not.toContain("Nobody has asked");
    await page.evaluate(() => document.querySelector<HTMLElement>("#rest")!.style.removeProperty("display"));
    await marks((words) => words.some((said) => said.includes("Nobody has asked us yet")));
  });

  it("takes its marks off what the page hides", async () => {
    page = await here.open(STORY_PAGE);
    await page.evaluate(() => document.querySelectorAll("#story p")[2]!.setAttribute("hidden", ""));
    const words = await marks((now) => !now.includes(SECOND));
    expect(words).toContain(FIRST);
  });

  it("reads the next article of a single-page application, and that one alone", async () => {
    page = await here.open(STORY_PAGE);
    const next = paragraphs([
      STORY[4],
      NEW,
      STORY[0],
      "“It is a boat, not a bridge,” said Jon Ade, a retired pilot.",
      STORY[4],
    ]);
    await page.evaluate((html) => {
      history.pushState({}, "", "/next-story");
      document.querySelector("#story")!.innerHTML = html;
    }, next);
    const words = await marks((now) => now.some((said) => said.includes("not a bridge")));
    expect(words.join()).not.toContain("vouch");
    expect((await stateOf(here, page)).fresh).toEqual([]);
  });

  it("gets its marks back after clearing the shared registry and the style sheets", async () => {
    page = await here.open(STORY_PAGE);
    const before = (await marksOn(here, page)).words;
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    });
    expect((await marksOn(here, page)).words).toEqual([]);
    expect(await marks((words) => words.length === before.length)).toEqual(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });

  it("has its marks after its reader went elsewhere and back", async () => {
    page = await here.open(STORY_PAGE);
    const before = (await marksOn(here, page)).words;
    await page.goto(here.site.serve("/elsewhere", "<!doctype html><p>Elsewhere.</p>"));
    await page.goBack();
    const words = await until(
      async () =>
        (await here.browser.ask(page, "state", { looked: false })).ok ? marksOn(here, page) : null,
      (now) => now !== null && now.words.length === before.length,
    );
    expect(words!.words).toEqual(before);
    expect(words!.strays).toEqual([]);
  });

  it("is left in peace when it changes all the time", async () => {
    page = await here.open(pageOf(paragraphs(STORY), { after: '<div id="clock">0</div>' }));
    const before = (await marksOn(here, page)).words;
    await page.evaluate(() => {
      setInterval(() => {
        const clock = document.querySelector("#clock")!;
        clock.textContent = String(Number(clock.textContent) + 1);
      }, 20);
    });
    await page.waitForTimeout(3_000);
    expect((await marksOn(here, page)).words).toEqual(before);
    expect((await stateOf(here, page)).phase).toBe("ready");
  });
});

describe("words in shadow trees", () => {
  const SAID = [...STORY, NEW].flatMap((words) => words.match(/“[^”]+”/g) ?? []);

  /** Opens a story whose middle stands in a shadow tree; the page keeps a hold on it as `inside`. */
  const open = async (mode: "open" | "closed"): Promise<void> => {
    page = await here.open(
      pageOf(`${paragraphs([STORY[0]])}<div id="host"></div>${paragraphs([STORY[2], STORY[4]])}`, {
        after: `<script>window.inside = document.querySelector("#host").attachShadow({ mode: "${mode}" });
          inside.innerHTML = ${JSON.stringify(paragraphs([STORY[1], STORY[4], STORY[0]]))}</script>`,
      }),
    );
    await until(
      () => wordsUnderMarks(page),
      (words) => words.some((said) => said.includes("vouch for")),
    );
  };

  it.each(["open", "closed"] as const)("are marked in an %s one, and nothing else is", async (mode) => {
    await open(mode);
    expect(foreign(await wordsUnderMarks(page), SAID)).toEqual([]);
  });

  it.each(["open", "closed"] as const)(
    "lose their marks when they are corrected in an %s one",
    async (mode) => {
      await open(mode);
      const shown = await page.evaluate(async () => {
        const { inside } = window as unknown as { inside: ShadowRoot };
        const node = inside.querySelector("p")!.firstChild as Text;
        node.data = node.data.replace("We are not going to put", "It was wrong of us ever to put");
        await new Promise(requestAnimationFrame);
        return [...CSS.highlights].flatMap(([, ranges]) =>
          [...ranges]
            .filter((range) => range.startContainer === node)
            .map((range) => node.data.slice(range.startOffset, range.endOffset)),
        );
      });
      expect(shown).toEqual([]);
      const words = await until(
        () => wordsUnderMarks(page),
        (now) => now.some((said) => said.includes("It was wrong of us")),
      );
      expect(words.join()).not.toContain("We are not going to put");
      expect(
        foreign(words, [
          ...SAID,
          "“It was wrong of us ever to put two hundred people on a deck that we cannot vouch for,”",
        ]),
      ).toEqual([]);
    },
  );

  it.each(["open", "closed"] as const)("are marked anew when an %s one is filled anew", async (mode) => {
    await open(mode);
    await page.evaluate((words) => {
      const { inside } = window as unknown as { inside: ShadowRoot };
      inside.innerHTML = `<p>${words}</p>${inside.innerHTML}`;
    }, NEW);
    const words = await until(
      () => wordsUnderMarks(page),
      (now) =>
        now.some((said) => said.includes("Nobody has asked")) &&
        now.some((said) => said.includes("vouch for")),
    );
    expect(foreign(words, SAID)).toEqual([]);
  });
});

describe("a page that is translated", () => {
  it("loses its marks as its words go, one by one, and gets them back with its own language", async () => {
    page = await here.open(STORY_PAGE);
    const before = (await marksOn(here, page)).words;
    // as a browser's translator does it: words replaced in place, paragraph after paragraph, then the page's class
    const wrong = await page.evaluate(async () => {
      const said = new Set<string>();
      const own = new Map<Text, string>();
      for (const paragraph of document.querySelectorAll("#story p")) {
        const node = paragraph.firstChild as Text;
        own.set(node, node.data);
        node.data = node.data.replace(/[a-z]+/g, "mot");
        await new Promise((resolve) => setTimeout(resolve, 40));
        for (const [name, ranges] of CSS.highlights)
          if (name.startsWith("gainsay-"))
            for (const range of ranges) {
              const { data } = range.startContainer as Text;
              const words = data.slice(range.startOffset, range.endOffset);
              if (words.includes("mot")) said.add(words);
            }
      }
      document.documentElement.classList.add("translated-ltr");
      (window as unknown as { own: Map<Text, string> }).own = own;
      return [...said];
    });
    expect(wrong).toEqual([]);
    await until(
      () => stateOf(here, page),
      ({ emptiness }) => emptiness === "translated",
    );
    expect(await wordsUnderMarks(page)).toEqual([]);
    await page.evaluate(() => {
      const { own } = window as unknown as { own: Map<Text, string> };
      for (const [node, words] of own) node.data = words;
      document.documentElement.classList.remove("translated-ltr");
    });
    expect(await marks((words) => words.length === before.length)).toEqual(before);
  });
});
