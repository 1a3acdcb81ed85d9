import { describe, expect, it } from "vitest";
import type { Mark } from "../../src/highlights";
import { ahead, onlyAmong, stopsOf } from "../../src/page/stops";

const mark = (statement: string | null, start: number, contradiction: string | null = null): Mark => ({
  start,
  end: start + 5,
  kind: "quoted",
  statement,
  contradiction,
  slot: null,
});
const STOPS = stopsOf([mark("a", 10), mark("b", 20, "x"), mark("a", 30, "y"), mark(null, 50, "c")]);
const names = (stops: readonly { id: string }[]): string => stops.map(({ id }) => id).join("");

describe("stops", () => {
  it("are the first marks of statements, and of reported claims outside of all", () => {
    expect(STOPS.map(({ to, span }) => [to, span.start])).toEqual([
      [{ statement: "a" }, 10],
      [{ statement: "b" }, 20],
      [{ contradiction: "c", side: "claim" }, 50],
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
