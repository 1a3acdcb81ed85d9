import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../../scripts/browser/site";
import { SETTINGS_KEY } from "../../src/settings";
import { type BareBrowser, bareBrowser } from "./bare-browser";
import { foreign } from "./marked";
import { STORY, STORY_PAGE, until } from "./story";

let browser: BareBrowser;
let site: Site;
beforeAll(async () => {
  [site, browser] = [await openSite(), await bareBrowser()];
}, 200_000);
afterAll(async () => {
  browser?.close();
  await site?.close();
});

const WORDS = `[...CSS.highlights].flatMap(([name, ranges]) => name.startsWith("gainsay-")
  ? [...ranges].map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset)) : [])`;

const SAID = STORY.flatMap((line) => line.match(/“[^”]+”/g) ?? []);

/** Waits, without touching the tab, until it has told the site of itself. */
const told = (path: string) =>
  until(
    async () => site.asked.includes(path),
    (asked) => asked,
  );
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A script that tells the site of what happens on the page. */
const telling = (script: string): string =>
  `<script>const tell = (what) => fetch("/told/" + what);${script}</script>`;

describe("a page that is rendered ahead of a click", () => {
  it("is left alone until its reader comes, and marked then", async () => {
    await browser.choose({ key: SETTINGS_KEY, settings: { when: "news" } });
    site.serve(
      "/ahead",
      STORY_PAGE +
        telling(`window.early = document.prerendering;
          document.addEventListener("prerenderingchange", () => { window.before = CSS.highlights.size; tell("came") })`),
    );
    const list = site.serve(
      "/list",
      `<!doctype html><title>List</title><p>List</p>
        <script type="speculationrules">{"prerender":[{"urls":["/ahead"],"eagerness":"immediate"}]}</script>
        ${telling(`setTimeout(() => location.assign("/ahead"), 3500)`)}`,
    );
    const look = await browser.open(list);
    await told("/told/came");
    await pause(1_500);
    const evaluate = await look();
    const words = (await until(
      async () => (await evaluate(WORDS)) as string[],
      (now) => now?.length > 0,
    )) as string[];
    expect(foreign(words, SAID)).toEqual([]);
    expect(site.asked.filter((path) => path === "/ahead")).toHaveLength(1);
    expect(await evaluate("[early, before]")).toEqual([true, 0]);
  });
});

describe("a page that is kept for going back", () => {
  it("has its marks when its reader comes back, and follows changes again", async () => {
    await browser.choose({ key: SETTINGS_KEY, settings: { when: "news" } });
    const here = site.serve(
      "/kept",
      STORY_PAGE +
        telling(`addEventListener("pageshow", ({ persisted }) => persisted && tell("back"));
          setTimeout(() => location.assign("/elsewhere"), 3000)`),
    );
    site.serve(
      "/elsewhere",
      `<!doctype html><p>Elsewhere.</p>${telling("setTimeout(() => history.back(), 1000)")}`,
    );
    const look = await browser.open(here);
    await told("/told/back");
    await pause(1_000);
    const evaluate = await look();
    const words = (await evaluate(WORDS)) as string[];
    expect(words.some((said) => said.includes("vouch for"))).toBe(true);
    expect(foreign(words, SAID)).toEqual([]);
    expect(site.asked.filter((path) => path === "/kept")).toHaveLength(1);
    await evaluate(`{ const node = document.querySelectorAll("#story p")[1].firstChild;
      node.data = node.data.replace("We are not going to put", "It was wrong of us ever to put"); }`);
    const after = (await until(
      async () => (await evaluate(WORDS)) as string[],
      (now) => now.some((said) => said.includes("It was wrong")),
    )) as string[];
    expect(after.join()).not.toContain("We are not going");
  });
});
