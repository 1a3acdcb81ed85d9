import { describe, expect, it } from "vitest";
import { confidenceKey } from "../../src/wording";
import { calibrationError, judged } from "../../training/calibration";
import { articles } from "../../training/corpus";

/** The bar of the project: what is shown as 80 % sure is right in 75 to 85 of 100 cases. */
const MOST = 0.05;
const shown = judged(articles("dev"));

describe("the confidence that a report shows, on PolNeAR dev", () => {
  it("is there for enough statements to tell, sure ones and doubtful ones", () => {
    expect(shown.length).toBeGreaterThan(1000);
    expect(shown.some(({ confidence }) => confidence < 0.5)).toBe(true);
    expect(shown.some(({ confidence }) => confidence > 0.95)).toBe(true);
  });

  it.each([
    ["all", () => true],
    ["quoted", ({ quoted }: (typeof shown)[number]) => quoted],
    ["indirect", ({ quoted }: (typeof shown)[number]) => !quoted],
  ] as const)("%s statements: expected calibration error at most 0.05", (kind, takes) => {
    const error = calibrationError(shown.filter(takes));
    console.log(`expected calibration error, ${kind}: ${error.toFixed(3)}`);
    expect(error).toBeLessThanOrEqual(MOST);
  });

  it.each([
    ["confidenceHigh", 0.92, 1],
    ["confidenceMiddle", 0.75, 0.92],
    ["confidenceLow", 0.4, 0.75],
  ] as const)("%s: the words hold", (key, least, most) => {
    const said = shown.filter(({ confidence }) => confidenceKey(confidence) === key);
    const share = said.filter(({ right }) => right).length / said.length;
    console.log(`${key}: ${said.length} statements, right ${share.toFixed(3)}`);
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });
});
