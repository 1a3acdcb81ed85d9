import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkTo, textDirective } from "../../src/export/text-fragment";

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

/** Reads a text directive back by the grammar of the specification. */
function readDirective(directive: string) {
  const parts = directive.replace(/^text=/, "").split(",");
  const prefix = parts[0]!.endsWith("-") ? decodeURIComponent(parts.shift()!.slice(0, -1)) : null;
  const suffix = parts.at(-1)?.startsWith("-") ? decodeURIComponent(parts.pop()!.slice(1)) : null;
  const [start, end = null] = parts.map(decodeURIComponent);
  return { prefix, start, end, suffix, parts: parts.length };
}

/** The nearest offset at or before `offset` that does not cut a surrogate pair in two. */
const whole = (text: string, offset: number): number =>
  /[\ud800-\udbff]$/.test(text.slice(0, offset)) && /^[\udc00-\udfff]/.test(text.slice(offset))
    ? offset - 1
    : Math.min(offset, text.length);

describe("textDirective", () => {
  it("encodes what has a meaning in a directive", () => {
    const text = "He said: safe - for now, he & she (say) it’s.";
    expect(textDirective(text, spanOf(text, "safe - for now, he & she (say)"))).toBe(
      "text=safe%20%2D%20for%20now%2C%20he%20%26%20she%20%28say%29",
    );
  });

  it("gives context where the words stand twice", () => {
    const text = "Ann said: I am sure of it.\nBob said: I am sure of it. He left.";
    const second = readDirective(textDirective(text, spanOf(text, "I am sure of it", 30)));
    expect(second).toMatchObject({ prefix: "Bob said:", start: "I am sure of it", suffix: ". He left." });
  });

  it("gives a long passage, or one over two paragraphs, by its ends", () => {
    const text = `“${"one two three four five six seven eight nine ten ".repeat(9)}end”`;
    const long = readDirective(textDirective(text, { start: 1, end: text.length - 1 }));
    expect(long).toMatchObject({ end: "seven eight nine ten end" });
    const two = "“We came here.\n“We stay here.”";
    expect(readDirective(textDirective(two, { start: 1, end: two.length - 1 }))).toMatchObject({
      start: "We came here.",
      end: "“We stay here.",
    });
  });

  it("names words that stand in the text, whatever they are", () => {
    const words = fc.string({ unit: fc.constantFrom(..."ab -,&%\u201c\n\ud83d\ude00\ud800"), maxLength: 60 });
    fc.assert(
      fc.property(words, fc.nat(60), fc.nat(60), (text, a, b) => {
        const span = { start: whole(text, Math.min(a, b)), end: whole(text, Math.max(a, b)) };
        const directive = textDirective(text, span);
        if (directive === "") {
          expect(text.slice(span.start, span.end).trim()).toBe("");
          return;
        }
        expect(directive).toMatch(/^text=[\w.%]+-?(,-?[\w.%]+-?){0,3}$/);
        const { start, end, parts } = readDirective(directive);
        const flat = text.replace(/\s+/g, " ").replace(/\p{Surrogate}/gu, "\ufffd");
        expect(parts).toBe(end === null ? 1 : 2);
        expect(flat).toContain(start);
        if (end !== null) expect(flat.lastIndexOf(end)).toBeGreaterThanOrEqual(flat.indexOf(start!));
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

describe("linkTo", () => {
  const text = "It is so.";
  const span = { start: 0, end: 8 };

  it("keeps the page's own fragment and replaces an older directive", () => {
    expect(linkTo("https://a.example/x#top:~:text=old", text, span)).toBe(
      "https://a.example/x#top:~:text=It%20is%20so",
    );
    expect(linkTo("https://a.example/x", text, span)).toBe("https://a.example/x#:~:text=It%20is%20so");
  });

  it("gives no link to anything but the web, and no password", () => {
    for (const url of [undefined, "", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "x"])
      expect(linkTo(url, text, span)).toBeNull();
    expect(linkTo("https://ann:secret@a.example/", text, span)).not.toContain("secret");
  });
});
