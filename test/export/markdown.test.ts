import fc from "fast-check";
import { parseHTML } from "linkedom";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { escapeMarkdown, toMarkdown } from "../../src/export/markdown";
import { hostileSample, NASTY, sample } from "./sample";

const render = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

/** The elements of rendered Markdown, by name, and the addresses they load or link to. */
function elementsOf(markdown: string): { names: Set<string>; addresses: string[]; text: string } {
  const { document } = parseHTML(`<html><body><main>${render(markdown)}</main></body></html>`);
  const all = [...document.querySelectorAll("main *")];
  return {
    names: new Set(all.map((element) => element.localName)),
    addresses: all.flatMap((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? []),
    text: document.querySelector("main")!.textContent ?? "",
  };
}

const EXPECTED = new Set(["h1", "h2", "h3", "p", "ul", "li", "strong", "a"]);

describe("toMarkdown", () => {
  it("lists each speaker with position, statements and verdicts", () => {
    const markdown = toMarkdown(sample.report, sample.text);
    expect(markdown).toContain("### Ines Okafor, chair, Harbour board");
    expect(markdown).toContain("  - **denied by Bela Marsh:** [No, it is not]");
    expect(markdown).toContain("### Speaker not named");
    expect(markdown).toContain("**the article says otherwise:** [which it rejects]");
    const { names, addresses } = elementsOf(markdown);
    expect([...names].filter((name) => !EXPECTED.has(name))).toEqual([]);
    expect(addresses).toContain(
      "https://paper.example/local/pier?ref=%28home%29#comments:~:text=No%2C%20it%20is%20not",
    );
  });

  it("takes words of somebody not named for nobody's else, least of all for the article's own", () => {
    const [first] = sample.report.contradictions;
    const between = { ...first!, claimSpeaker: null, againstSpeaker: null, claimStatement: null };
    const contradictions = [{ ...between, againstStatement: "s3" }];
    const markdown = toMarkdown({ ...sample.report, contradictions }, sample.text);
    expect(markdown).toContain("**A claim the article reports:** [The pier is safe]");
    expect(markdown).toContain("**denied by somebody not named:** [No, it is not]");
  });

  it("makes nothing of what a page says but plain text", () => {
    const words = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "grapheme-ascii", maxLength: 40 }));
    fc.assert(
      fc.property(words, (nasty) => {
        const { text, report } = hostileSample(nasty);
        const { names, addresses } = elementsOf(toMarkdown(report, text));
        expect([...names].filter((name) => !EXPECTED.has(name))).toEqual([]);
        for (const address of addresses) expect(address).toMatch(/^https:\/\/paper\.example\//);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it("shows the words of the page as they are", () => {
    const words = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, (said) => {
        const shown = elementsOf(`- ${escapeMarkdown(said)}`).text;
        expect(shown.trim()).toBe(said.replace(/\s+/g, " ").trim());
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it("names no address that is not of the web", () => {
    const report = { ...sample.report, url: "javascript:alert(1)" };
    expect(toMarkdown(report, sample.text)).not.toContain("javascript");
  });
});
