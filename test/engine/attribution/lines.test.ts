import { describe, expect, it } from "vitest";
import { attribute } from "../../../src/engine/attribution/attribute";
import type { Attribution } from "../../../src/engine/attribution/attribution";
import { readDocument } from "../../../src/engine/document/read";
import { findQuotations } from "../../../src/engine/quotations/find";

const read = (text: string): Attribution[] => {
  const doc = readDocument(text);
  return attribute(doc, findQuotations(doc));
};
const words = (text: string, spans: Attribution["content"]): string =>
  spans.map((s) => text.slice(s.start, s.end)).join(" … ");

describe("statements told by the form of a line", () => {
  it("reads a name, a colon and a quotation", () => {
    const text = "Marta Lindqvist: “I would do the whole race again tomorrow.”";
    const [only] = read(text);
    expect(words(text, only!.source)).toBe("Marta Lindqvist");
    expect(words(text, only!.content)).toBe("“I would do the whole race again tomorrow.”");
  });

  it("reads a quotation signed behind a dash", () => {
    const text = "“The smell reached us before the smoke did.” – Joan Pruitt, neighbour";
    expect(words(text, read(text)[0]!.source)).toBe("Joan Pruitt, neighbour");
  });

  it("reads the turns of a transcript", () => {
    const text =
      "HOLM: Why did you close the pool?\nOKORO: It leaked.\nIt had leaked for years.\nHOLM: Who knew?\nOKORO: Everybody knew.";
    const found = read(text).filter((a) => a.source.length > 0);
    expect(found.map((a) => words(text, a.source))).toEqual(["HOLM", "OKORO", "HOLM", "OKORO"]);
    expect(words(text, found[1]!.content)).toContain("It had leaked for years.");
  });

  it("keeps the questions and answers of an interview apart", () => {
    const text = "Q. Did you sleep at all?\nA. Not for two days.\nQ. And then?\nA. Then I drove home.";
    expect(read(text)).toHaveLength(4);
  });

  it("reads a post by its signature", () => {
    const text = "Proud of this team tonight. What a finish! — Rosa Brandt (@rosabrandt) May 3, 2019";
    const [post] = read(text);
    expect(post).toMatchObject({ act: "writing" });
    expect(words(text, post!.source)).toBe("Rosa Brandt (@rosabrandt)");
    expect(words(text, post!.content)).toContain("What a finish!");
  });

  it("takes a caption's and a link's label for no speaker", () => {
    expect(read("Read more: “Seven things to do in the valley this weekend”")).toEqual([]);
  });
});

describe("accusations and nested sources", () => {
  it("gives an accusation to who makes it", () => {
    const text = "The treasurer was accused by two former aides of hiding a second account.";
    const [only] = read(text);
    expect(words(text, only!.source)).toBe("two former aides");
    expect(words(text, only!.content)).toContain("of hiding a second account");
    expect(words(text, only!.content)).toContain("The treasurer");
  });

  it("keeps the inner source of a report beside the outer one", () => {
    const text =
      "According to the Valley Herald, Mayor Idris Bell told the council that the plant would close.";
    const [only] = read(text);
    expect(words(text, only!.source)).toBe("the Valley Herald");
    expect(words(text, only!.nested)).toBe("Mayor Idris Bell");
    expect(words(text, only!.content)).toBe("Mayor Idris Bell told the council that the plant would close");
  });
});
