import { describe, expect, it } from "vitest";
import type { Mark } from "../../src/highlights";
import { ahead, onlyAmong, stopsOf } from "../../src/page/stops";

const mark = (statement: string | null, start: number): Mark => ({
  start,
  end: start + 5,
  kind: "quoted",
  statement,
  contradiction: null,
  slot: null,
});
const STOPS = stopsOf([mark("a", 10), mark("b", 20), mark("a", 30), mark(null, 40), mark("c", 50)]);
const names = (stops: readonly { statement: string }[]): string =>
  stops.map(({ statement }) => statement).join("");

describe("stops", () => {
  it("are the first marks of statements; a reported claim outside of all is none", () => {
    expect(STOPS.map(({ statement, span }) => [statement, span.start])).toEqual([
      ["a", 10],
      ["b", 20],
      ["c", 50],
    ]);
  });

  it.each([
    [null, 1, "abc"],
    [null, -1, "cba"],
    [10, 1, "bca"],
    [10, -1, "cba"],
    [50, 1, "abc"],
    // between two: at a statement that has no mark
    [35, 1, "cab"],
    [35, -1, "bac"],
  ] as const)("from %s by %i: %s", (at, by, order) => {
    expect(names(ahead(STOPS, at, by))).toBe(order);
  });

  it("can be narrowed to some statements, marked or not", () => {
    expect(names(onlyAmong(STOPS, ["c", "x", "a"]))).toBe("ac");
    expect(names(onlyAmong(STOPS, null))).toBe("abc");
    expect(ahead(onlyAmong(STOPS, []), 10, 1)).toEqual([]);
  });
});
