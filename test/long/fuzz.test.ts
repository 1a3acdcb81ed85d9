import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/engine/pipeline";
import { breaches } from "../engine/contract";
import { strangeText } from "../engine/strange-text";

/** Short cases; the seed makes a failure come back. */
const CASES = 100_000;
const SEED = 20241122;

describe("the engine", () => {
  it(`keeps its contract for ${CASES.toLocaleString("en")} strange texts`, () => {
    fc.assert(
      fc.property(strangeText(24), (text) => {
        const found = breaches(analyse(text, { lang: "en" }), text);
        if (found.length > 0) expect(found).toEqual([]);
      }),
      { numRuns: CASES, seed: SEED },
    );
  });
});
