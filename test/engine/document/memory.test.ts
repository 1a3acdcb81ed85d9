import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/engine/document/read";

const words = (text: string): string =>
  readDocument(text)
    .tokens.map((t) => `${t.text}/${t.pos}`)
    .join(" ");

describe("what was read before", () => {
  it("changes nothing in how a text is taken apart", () => {
    const text = "Nobody knew Tessa Quillfeather’s plan, nor what Quillfeather's aides made of it.";
    const alone = words(text);
    words(
      "(Quillfeather’s) “Quillfeather’s” QUILLFEATHER’S Quillfeather's. aides'Quillfeather's/plan, Quillfeather’s",
    );
    words(`${"Tessa Quillfeather’s/".repeat(20)} Quillfeather’s...`);
    expect(words(text)).toBe(alone);
  });

  it("shows in no sentence of a text read twice", () => {
    const names = Array.from(
      { length: 400 },
      (_, i) => `Zorbulan${i}’s (Zorbulan${i}’s) ZORBULAN${i}'S/Zorbulan${i}'s`,
    );
    const text = names.map((name) => `The house of ${name} burned.`).join("\n");
    expect(words(text)).toBe(words(text));
  });
});
