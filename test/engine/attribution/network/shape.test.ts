import { describe, expect, it } from "vitest";
import { shapeInAnyAlphabet, shapeOf } from "../../../../src/engine/attribution/network/shape";

describe("shapeOf", () => {
  it.each([
    [",", 0],
    ["“", 0],
    ["harbour", 1],
    ["Okafor", 2],
    ["O’neill", 2],
    ["NATO", 3],
    ["U.S.", 3],
    ["I", 4],
    ["3,000", 5],
    ["5th", 6],
    ["well-known", 7],
    ["McKay", 8],
    ["don't", 9],
    ["élan", 1],
    ["Évora", 2],
    ["ÉTÉ", 3],
    ["Ö", 4],
    ["l’Été", 8],
    ["中文", 9],
  ])("%s: %d", (word, shape) => expect(shapeOf(word)).toBe(shape));

  it("takes plain words as it would any others", () => {
    const letters = "aZq.B&-'’3,:“–é$".split("");
    for (let i = 0; i < 20_000; i++) {
      const length = 1 + (i % 4);
      const word = Array.from({ length }, (_, j) => letters[Math.floor(i / 4 / 16 ** j) % 16]).join("");
      if (shapeOf(word) !== shapeInAnyAlphabet(word)) expect.fail(word);
    }
  });
});
