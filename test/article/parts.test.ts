import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { articleRoots } from "../../src/article";

const PROSE = `<p>${"The council of Harrow Bay met for the third time this month and rose without a vote. ".repeat(5)}</p>`;
const LONG = PROSE.repeat(2);

function titles(body: string, head = ""): string[] {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return articleRoots(document as unknown as Document).map(
    (root) => root.querySelector("h1,h2")?.textContent ?? root.localName,
  );
}

describe("articleRoots", () => {
  it("gives each of several articles, by their elements or by their headlines", () => {
    const one = `<article><h1>One</h1>${LONG}</article>`;
    expect(titles(one + one.replace("One", "Two"))).toEqual(["One", "Two"]);
    expect(titles(`${one}<article><h2>Two</h2>${LONG}</article>`)).toEqual(["One", "Two"]);
    expect(titles(`<div><div><h1>One</h1></div>${LONG}</div><div><h1>Two</h1>${LONG}</div>`)).toEqual([
      "One",
      "Two",
    ]);
  });

  it("gives the whole page where it is one article", () => {
    const body = (inside: string): string[] => titles(`<h1>Page</h1>${inside}`);
    expect(body(`<article>${LONG}</article>`)).toEqual(["Page"]);
    expect(body(`<article><h2>10:05</h2>${LONG}</article><article><h2>09:40</h2>${LONG}</article>`)).toEqual([
      "Page",
    ]);
    expect(
      titles(`<article><h1>One</h1>${LONG}</article><article><h2>Teaser</h2><p>Short.</p></article>`),
    ).toEqual(["One"]);
    expect(
      titles(`<article><h1>One</h1>${LONG}<article class="comment"><h2>Me</h2>${LONG}</article></article>`),
    ).toEqual(["One"]);
    const live = '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>';
    const entry = `<article><h1>Entry</h1>${LONG}</article>`;
    expect(titles(entry + entry, live)).toHaveLength(1);
  });

  it("gives nothing where there is no body", () => {
    expect(articleRoots({ body: null } as unknown as Document)).toEqual([]);
  });
});
