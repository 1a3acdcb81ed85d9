import { describe, expect, it } from "vitest";
import { COLUMNS, featuresOf } from "../../../../src/engine/attribution/network/features";
import { quoteState } from "../../../../src/engine/attribution/network/quote-state";
import { Vocabulary } from "../../../../src/engine/attribution/network/vocabulary";
import { LONGEST, windowsOf } from "../../../../src/engine/attribution/network/windows";
import { readDocument } from "../../../../src/engine/document/read";
import { findQuotations } from "../../../../src/engine/quotations/find";

const vocabulary = new Vocabulary(["“", "”", "said", "the", "0", "0000", '"']);

function features(text: string): Int32Array {
  const doc = readDocument(text);
  const state = quoteState(doc, findQuotations(doc));
  return featuresOf(doc, state, windowsOf(doc)[0]!, vocabulary);
}
const column = (rows: Int32Array, name: string): number[] => {
  const j = COLUMNS.findIndex((c) => c.name === name);
  return [...rows].filter((_, i) => i % COLUMNS.length === j);
};

describe("features of a window", () => {
  it("are the same at every run and below the size of their column", () => {
    const text = "“We ship on Monday,” the engineer said in 2019, “not in 3 weeks.”";
    const rows = features(text);
    expect(features(text)).toEqual(rows);
    COLUMNS.forEach(({ name, size }) => {
      const most = size || vocabulary.size;
      for (const value of column(rows, name)) {
        expect(value, name).toBeGreaterThanOrEqual(0);
        expect(value, name).toBeLessThan(most);
      }
    });
  });

  it("do not tell one family of quotation marks from another", () => {
    const curly = features("“The bridge is safe to cross again,” said Ines Marlow.");
    const straight = features('"The bridge is safe to cross again," said Ines Marlow.');
    const wordless = (rows: Int32Array): number[] =>
      [...rows].filter((_, i) => !["prefix", "suffix", "ending"].includes(COLUMNS[i % COLUMNS.length]!.name));
    expect(wordless(straight)).toEqual(wordless(curly));
  });

  it("know a word, a number, a year and an unknown word", () => {
    expect(column(features("The 12 said Zyxquil 1999"), "word")).toEqual([4, 5, 3, 0, 6]);
  });
});

describe("windows", () => {
  it("are the paragraphs", () => {
    const doc = readDocument("One line here.\n\nAnother line there.");
    expect(windowsOf(doc).map((w) => w.endToken - w.firstToken)).toEqual([4, 4]);
  });

  it("cut a long paragraph at a sentence end and an endless sentence anywhere, and lose no token", () => {
    const long = "The committee met again on Tuesday morning. ".repeat(100) + "and so on ".repeat(400);
    const doc = readDocument(long);
    const windows = windowsOf(doc);
    expect(windows.every((w) => w.endToken - w.firstToken <= LONGEST)).toBe(true);
    expect(windows[0]!.endToken).toBe(doc.sentences[doc.tokens[windows[0]!.endToken]!.sentence]!.firstToken);
    windows.forEach((w, i) => {
      expect(w.firstToken).toBe(i === 0 ? 0 : windows[i - 1]!.endToken);
    });
    expect(windows.at(-1)!.endToken).toBe(doc.tokens.length);
  });
});
