import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describe as describeSpan, locate, normalise } from "../../src/anchoring";

const TEXT = `The ferry will not sail, the harbour master said. “It is safe,” Lund said on Monday.
“It is safe,” his deputy repeated on Tuesday, and nobody believed either of them.`;

const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

describe("locate", () => {
  it("finds a passage at its old position", () => {
    const span = at("It is safe", 60);
    expect(locate(TEXT, describeSpan(TEXT, span))).toEqual(span);
  });

  it("tells two places of the same words by what stands about them, after the text moved", () => {
    const second = at("It is safe", 60);
    const moved = `A correction was made.\n${TEXT}`;
    expect(locate(moved, describeSpan(TEXT, second))).toEqual({
      start: second.start + 23,
      end: second.end + 23,
    });
  });

  it("takes other styles of the same marks for the same words", () => {
    const span = at("“It is safe,” Lund said");
    const plain = `Update. ${TEXT.replace(/[“”]/g, '"').replace(/ /g, "\u00a0")}`;
    expect(locate(plain, describeSpan(TEXT, span))).toEqual({ start: span.start + 8, end: span.end + 8 });
  });

  it("finds nothing once a letter was changed", () => {
    const selector = describeSpan(TEXT, at("The ferry will not sail, the harbour master said"));
    expect(locate(`x${TEXT.replace("will not", "will now")}`, selector)).toBeNull();
  });

  it("chooses nothing between two places that look alike", () => {
    const twice =
      "“No comment,” she said. “No comment,” she said. The end of a story with no news in it at all.";
    const selector = {
      ...describeSpan(twice, { start: 0, end: 13 }),
      position: { start: 5, end: 18 },
      prefix: "",
      suffix: " she",
    };
    expect(locate(twice, selector)).toBeNull();
  });

  it("does not take a short word elsewhere for the same one", () => {
    const selector = describeSpan("He said “no” and left the chamber at noon.", { start: 8, end: 12 });
    expect(locate("The council voted. “no” appeared on two ballots of nine.", selector)).toBeNull();
  });

  it("never answers with other words, whatever the text", () => {
    const words = fc.array(
      fc.constantFrom("no", "yes", "“no”", "’s", "he", "said", "–", "\u00a0", "😀", "\n"),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(words, words, fc.nat(120), fc.nat(30), (before, after, from, length) => {
        const old = before.join(" ");
        const now = after.join(" ");
        const selector = describeSpan(old, {
          start: Math.min(from, old.length),
          end: Math.min(from + length, old.length),
        });
        const found = locate(now, selector);
        if (found) expect(normalise(now.slice(found.start, found.end))).toBe(normalise(selector.exact));
      }),
      { numRuns: 500 },
    );
  });
});
