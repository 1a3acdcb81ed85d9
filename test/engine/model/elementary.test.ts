import { describe, expect, it } from "vitest";
import { exponential, logarithm, logistic } from "../../../src/engine/model/elementary";

const near = (mine: number, theirs: number): void => {
  expect(Math.abs(mine - theirs)).toBeLessThanOrEqual(2e-15 * Math.max(Math.abs(theirs), 1e-300));
};

describe("exponential", () => {
  it("is that of Math to its last digits", () => {
    for (let x = -690; x < 690; x += 0.377) near(exponential(x), Math.exp(x));
    for (let x = -2; x < 2; x += 0.0137) near(exponential(x), Math.exp(x));
  });
  it("is exact where it can be, and bounded where it cannot", () => {
    expect(exponential(0)).toBe(1);
    expect(exponential(-1e9)).toBe(0);
    expect(Number.isFinite(exponential(1e9))).toBe(true);
  });
});

describe("logarithm", () => {
  it("is that of Math to its last digits", () => {
    for (let x = 1e-6; x < 1e6; x *= 1.0173)
      expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThanOrEqual(
        4e-15 * Math.max(1, Math.abs(Math.log(x))),
      );
    expect(logarithm(1)).toBe(0);
  });
});

describe("logistic", () => {
  it("goes from 0 to 1 and is a half at 0", () => {
    expect(logistic(-800)).toBeCloseTo(0, 15);
    expect([logistic(0), logistic(800)]).toEqual([0.5, 1]);
    near(logistic(1.5) + logistic(-1.5), 1);
  });
});
