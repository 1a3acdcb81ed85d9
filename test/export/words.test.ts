import { describe, expect, it } from "vitest";
import { positionWords } from "../../src/export/words";

const position = (role: string | null, affiliation: string | null, former = false) => ({
  role,
  affiliation,
  former,
  evidence: [],
});

describe("positionWords", () => {
  it.each([
    [position("spokeswoman", "Harbour Board"), "spokeswoman, Harbour Board"],
    [position(null, "Harbour Board"), "Harbour Board"],
    [position("mayor", null, true), "former mayor"],
    [position("former mayor", "Upton", true), "former mayor, Upton"],
    [position(null, null, true), ""],
    [undefined, ""],
  ])("%o is %s", (given, words) => expect(positionWords(given)).toBe(words));
});
