import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { holds, offsetOf, placesOf } from "../../src/anchoring";
import { openShadow } from "../../src/article/flat";
import { unstyled } from "../../src/article/layout";
import { walk } from "../../src/article/walk";

const RESTLESS = { due: () => false, rest: async () => undefined };

/** Markup with what cuts words apart: inline elements, breaks, hidden words, comments, invisible marks. */
const html = fc
  .array(
    fc.constantFrom(
      ..."harbour wall no yes “no” ’s a — 😀 &nbsp; &shy; &#8203; &lt;b&gt;".split(" "),
      " ",
      "  \n ",
      "<b>",
      "</b>",
      "<i>x</i>",
      "<br>",
      "<p>",
      "</p>",
      "<!-- not here -->",
      "<span hidden>not here</span>",
      "<script>not here</script>",
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

async function read(inside: string) {
  const { document } = parseHTML(`<!doctype html><html><body><main>${inside}</main></body></html>`);
  const root = document.querySelector("main") as unknown as Element;
  const walked = await walk(root, { has: () => true }, unstyled, openShadow, RESTLESS, 10_000);
  return { root, ...walked };
}

const bare = (words: string): string => words.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, "");

describe("the places of a span", () => {
  it("hold its words, all of them and nothing else, in the order of the page", () =>
    fc.assert(
      fc.asyncProperty(html, fc.nat(), fc.nat(), async (inside, a, b) => {
        const { text, segments } = await read(inside);
        expect(text).not.toContain("not here");
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        fc.pre(start < end);
        const places = placesOf(text, segments, { start, end });
        expect(places.every(holds)).toBe(true);
        const shown = places.map(({ node, start: from, end: to }) => node.data.slice(from, to)).join("");
        expect(bare(shown)).toBe(bare(text.slice(start, end)));
        for (const place of places) {
          const back = offsetOf(segments, place.node, place.start);
          expect(back).not.toBeNull();
          expect(back).toBeGreaterThanOrEqual(start);
          expect(back).toBeLessThan(end);
        }
      }),
      { numRuns: 1_000, seed: 5 },
    ));

  it("are given up as soon as a node holds other words or is gone", () =>
    fc.assert(
      fc.asyncProperty(html, fc.nat(), fc.nat(), async (inside, which, at) => {
        const { text, segments } = await read(`quay ${inside}`);
        const places = placesOf(text, segments, { start: 0, end: text.length });
        const place = places[which % places.length]!;
        const { node, start, end, words } = place;
        const changed = start + (at % (end - start));
        node.data = `${node.data.slice(0, changed)}Z${node.data.slice(changed + 1)}`;
        expect(holds(place)).toBe(bare(node.data.slice(start, end)) === bare(words));
        node.data = "";
        expect(holds(place)).toBe(false);
        node.remove();
        expect(places.filter((other) => other.node === node).some(holds)).toBe(false);
      }),
      { numRuns: 500, seed: 5 },
    ));
});
