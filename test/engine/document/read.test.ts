import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/engine/document/read";

const sentencesOf = (text: string): string[] =>
  readDocument(text).sentences.map((s) => text.slice(s.start, s.end));

describe("readDocument", () => {
  it("keeps every token under its own offsets", () => {
    const text =
      "“I  don’t know,” said\tU.S. Sen. Joe O'Brien (R-Ill.).\r\n\n\"Can't,\" he added. 😀 \ud800 x";
    const doc = readDocument(text);
    for (const token of doc.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(doc.tokens.map((t) => t.text).join("")).toBe(text.replace(/\s+/g, ""));
    expect(doc.paragraphs).toHaveLength(2);
  });

  it("keeps a closing mark and the attribution after it in the sentence they belong to", () => {
    expect(sentencesOf("“Why now?” she asked. “I left.” He stayed.")).toEqual([
      "“Why now?” she asked.",
      "“I left.”",
      "He stayed.",
    ]);
    expect(sentencesOf('"Stop!" he said. "Now." They went.')).toEqual([
      '"Stop!" he said.',
      '"Now."',
      "They went.",
    ]);
  });

  it("ends no sentence at a title, a party tag or a typewriter quotation mark", () => {
    expect(
      sentencesOf("Sens. Ann Vole (D-N.M.) and Bo Reed (R-Wyo.), who voted no, left. It ended."),
    ).toHaveLength(2);
    const text = "''It is late,'' she said. ''We go home.'' ``Now'' is best.";
    expect(sentencesOf(text)).toEqual(["''It is late,'' she said.", "''We go home.''", "``Now'' is best."]);
    expect(readDocument(text).tokens.filter((t) => /^(?:''|``)$/.test(t.text))).toHaveLength(6);
  });

  it("gives an empty document for blank text", () => {
    expect(readDocument(" \n\u00a0\n").tokens).toEqual([]);
  });

  it("cuts a line of a megabyte without white space and reads on", () => {
    const doc = readDocument(`${"a".repeat(1_000_000)}\nThe end.`);
    expect(doc.tokens.at(-1)!.text).toBe(".");
    expect(doc.paragraphs).toHaveLength(2);
  });
});
