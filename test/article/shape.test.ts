import { readdirSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { looksLikeArticle } from "../../src/article";

const NOT = "test/pages-not";
const PARAGRAPH =
  "<p>The bridge will close on Monday, the city said, after divers found cracks in two of its piers.</p>";

const looks = (html: string): boolean => looksLikeArticle(parseHTML(html).document as unknown as Document);

describe("looksLikeArticle", () => {
  const files = readdirSync(NOT);
  it("is tried on ten kinds of other pages", () => expect(files).toHaveLength(10));
  it.each(files)("says no to %s", (file) =>
    expect(looks(readFileSync(`${NOT}/${file}`, "utf8"))).toBe(false),
  );

  it.each([
    ["by its shape", `<main><h1>Bridge</h1><div>${PARAGRAPH.repeat(12)}</div></main>`],
    [
      "by its linked data",
      `<script type="application/ld+json">[{"@type":"NewsArticle"}]</script><div>${PARAGRAPH.repeat(3)}</div>`,
    ],
    ["by OpenGraph", `<meta property="og:type" content="article"><div>${PARAGRAPH.repeat(3)}</div>`],
    [
      "without paragraphs",
      `<meta property="og:type" content="article"><article>${"Cracks were found in a pier.<br><br>".repeat(40)}</article>`,
    ],
    [
      "with a box for comments",
      `<meta property="og:type" content="article"><div>${PARAGRAPH.repeat(4)}</div><div contenteditable="true"></div>`,
    ],
  ])("says yes to an article known %s", (_how, body) =>
    expect(looks(`<!doctype html><html><body>${body}</body></html>`)).toBe(true),
  );

  it.each([
    ["broken linked data", `<script type="application/ld+json">{"@type":"NewsArticle"</script>`],
    ["a declared article without a word in it", `<meta property="og:type" content="article"><main></main>`],
    ["an empty page", ""],
  ])("says no to %s", (_what, body) =>
    expect(looks(`<!doctype html><html><body>${body}</body></html>`)).toBe(false),
  );
});

describe("boxes that lead elsewhere", () => {
  const box = (inside: string): string => `<div>${inside}${PARAGRAPH.repeat(3)}</div>`;
  it.each([
    ["a headline with a link in it", '<h3><span>…</span><a href="/x">Bridge</a></h3>'],
    ["a headline in a link", '<a href="/x"><div><h2>Bridge</h2></div></a>'],
  ])("hold no article: %s", (_how, head) =>
    expect(looks(`<!doctype html><html><body>${box(head).repeat(6)}</body></html>`)).toBe(false),
  );

  it("are looked at once each, however many paragraphs they hold", () => {
    const { document } = parseHTML(
      `<!doctype html><html><body><div id="all">${PARAGRAPH.repeat(3_000)}</div></body></html>`,
    );
    const all = document.getElementById("all")!;
    const { firstChild } = all;
    let asked = 0;
    Object.defineProperty(all, "firstChild", {
      get: () => {
        asked++;
        return firstChild;
      },
    });
    expect(looksLikeArticle(document as unknown as Document)).toBe(true);
    expect(asked).toBeLessThan(5);
  });
});
