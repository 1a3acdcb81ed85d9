import { describe, expect, it } from "vitest";
import { tag } from "../../../src/engine/document/tagger";

/** A word of letters that no dictionary has, another for each number. */
const unheard = (n: number): string =>
  `q${[...n.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("")}zq`;

describe("the tagger", () => {
  it("reads the same after 300,000 words that it never met, which make it load its model anew thirty times", () => {
    const before = tag("Larkin’s brother denied it.");
    for (let batch = 0; batch < 30; batch++) {
      const strange = Array.from({ length: 10_001 }, (_, i) => unheard(batch * 10_001 + i));
      expect(tag(strange.join(" "))).toHaveLength(strange.length);
    }
    expect(tag("Larkin’s brother denied it.")).toEqual(before);
  }, 60_000);
});
