import { describe, expect, it } from "vitest";
import { calibrationError, confidenceClasses, type Judged } from "../../training/calibration";

const some = (count: number, confidence: number, right: number): Judged[] =>
  Array.from({ length: count }, (_, i) => ({ confidence, quoted: true, right: i < right }));

describe("calibrationError", () => {
  it("is nothing where as many are right as the confidence says", () =>
    expect(calibrationError([...some(10, 0.8, 8), ...some(4, 0.25, 1)])).toBeCloseTo(0));

  it("counts each class by its statements", () =>
    expect(calibrationError([...some(30, 0.9, 30), ...some(10, 0.5, 1)])).toBeCloseTo(
      0.75 * 0.1 + 0.25 * 0.4,
    ));

  it("does not let doubt in one class make good for trust in another", () =>
    expect(calibrationError([...some(10, 0.75, 5), ...some(10, 0.25, 5)])).toBeCloseTo(0.25));
});

describe("confidenceClasses", () => {
  it("takes full confidence into the highest class and leaves out empty ones", () => {
    const classes = confidenceClasses([...some(2, 1, 2), ...some(2, 0.9375, 1)]);
    expect(classes).toEqual([{ from: 0.9, statements: 4, confidence: 0.96875, right: 0.75 }]);
  });
});
