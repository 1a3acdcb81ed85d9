import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/engine/document/read";

/** Part of speech of the first token that reads so. */
const posOf = (text: string, word: string) => readDocument(text).tokens.find((t) => t.text === word)?.pos;

describe("parts of speech mended by grammar", () => {
  it.each(["Okafor", "Clinton", "Varga", "Lindqvist", "Quillon"])("the %s camp is a noun", (name) => {
    expect(posOf(`He was repeatedly accused by the ${name} camp of hiding two debts.`, "camp")).toBe("NOUN");
  });
  it.each(["camp", "lead", "win", "push"])("what somebody owns is a noun: %s", (word) => {
    expect(posOf(`It was Quillon’s ${word} in the north that worried them.`, word)).toBe("NOUN");
  });
  it("leaves verbs alone that agree with their subject or take an object", () => {
    expect(posOf("The Varga sisters live in the woods.", "live")).toBe("VERB");
    expect(posOf("The U.S. stay in the talks was short, people said.", "said")).toBe("VERB");
    expect(posOf("On Monday the Quillon put a man on the roof.", "put")).toBe("VERB");
  });
  it("takes “said” behind a participle for the verb, and the said house for what the lawyers mean", () => {
    expect(posOf("A man who asked not to be named said vans had come.", "said")).toBe("VERB");
    expect(posOf("He sold the said house.", "said")).not.toBe("VERB");
  });
  it("sees no infinitive behind “according to”", () => {
    expect(posOf("It is late, according to people familiar with the plan.", "people")).toBe("NOUN");
  });
});
