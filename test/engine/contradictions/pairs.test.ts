import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/pipeline";
import { hasSides, writtenPairs } from "../../written/pairs";

const read = writtenPairs().map((pair) => ({ ...pair, report: analyse(pair.text, { lang: "en" }) }));
const contradicted = read.flatMap(({ sides, report }) => (sides ? [{ sides, report }] : []));
const innocent = read.filter(({ sides }) => sides === null);

/**
 * Floors a little under what was reached when they were set. Rules were first written from every second passage; the
 * others were counted only until those rules stood.
 */
describe("passages of a few sentences, of many kinds of news", () => {
  it.each([
    ["looked at first", 0, { found: 20, sides: 19 }],
    ["looked at later", 1, { found: 23, sides: 23 }],
  ])("shows who contradicts whom: %s", (name, rest, floor) => {
    const half = contradicted.filter((_, i) => i % 2 === rest);
    const found = half.filter(({ report }) => report.contradictions.length > 0).length;
    const sides = half.filter((pair) => hasSides(pair.report, pair.sides)).length;
    console.log(`pairs ${name}: ${found} of ${half.length} found, ${sides} with both sides`);
    expect(half).toHaveLength(40);
    expect(found).toBeGreaterThanOrEqual(floor.found);
    expect(sides).toBeGreaterThanOrEqual(floor.sides);
  });

  it("shows nothing where nobody contradicts anybody", () => {
    expect(innocent.length).toBeGreaterThan(150);
    const shown = innocent.filter(({ report }) => report.contradictions.length > 0);
    expect(shown.map(({ text }) => text.split("\n").at(-1))).toEqual([]);
  });
});

describe("passages by writers who knew none of the rules", () => {
  const fresh = writtenPairs("fresh").map((pair) => ({
    ...pair,
    report: analyse(pair.text, { lang: "en" }),
  }));
  it("shows who contradicts whom in some", () => {
    const told = fresh.flatMap(({ sides, report }) => (sides ? [{ sides, report }] : []));
    const found = told.filter(({ report }) => report.contradictions.length > 0).length;
    const sides = told.filter((pair) => hasSides(pair.report, pair.sides)).length;
    console.log(`fresh pairs: ${found} of ${told.length} found, ${sides} with both sides`);
    expect(told).toHaveLength(60);
    expect(found).toBeGreaterThanOrEqual(14);
  });
  it("shows nothing in the innocent ones", () => {
    const shown = fresh.filter(({ sides, report }) => sides === null && report.contradictions.length > 0);
    expect(shown.map(({ text }) => text.split("\n").at(-1))).toEqual([]);
  });
});
