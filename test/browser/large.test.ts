import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { pageOf, paragraphs, STORY, stage, until } from "./story";

const here = stage();
const LARGE = pageOf(paragraphs(STORY), { after: "<b>x</b>".repeat(20_000) });

let page: Page;
afterEach(() => page.close());

/** How the line under the first painted words looks to the browser, and under the page's last words. */
const lines = () =>
  page.evaluate(() => {
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith("gainsay-quoted")) continue;
      for (const { startContainer } of ranges) {
        const of = (element: Element): string =>
          getComputedStyle(element, `::highlight(${name})`).textDecorationLine;
        return {
          marked: of(startContainer.parentElement!),
          elsewhere: of(document.querySelector("footer")!),
        };
      }
    }
    return null;
  });

describe("a very large page", () => {
  it("has the marks' styles on its article alone, and again after the article moved", async () => {
    page = await here.open(LARGE);
    expect(await lines()).toEqual({ marked: "underline", elsewhere: "none" });
    await page.evaluate(() => {
      for (let i = 0; i < 3; i++) document.body.prepend(document.createElement("div"));
    });
    const moved = await until(lines, (now) => now?.marked === "underline", 20_000);
    expect(moved).toEqual({ marked: "underline", elsewhere: "none" });
  });
});
