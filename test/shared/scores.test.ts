import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measureAccuracy } from "../../bench/accuracy";
import { accuracyLines, percentages } from "../../bench/accuracy-table";
import { accuracyBlock, blockOf, numbersIn } from "../../bench/readme";
import { FLOORS } from "./floors";

const accuracy = measureAccuracy();
const reached = percentages(accuracy);

describe("score.mjs on PolNeAR dev and the unseen gold", () => {
  it("prints every figure", () => {
    console.log(accuracyLines(accuracy).join("\n"));
    expect(reached.size).toBeGreaterThan(60);
  });

  it.each(Object.entries(FLOORS))("%s is at least %d", (name, floor) => {
    expect(reached.get(name), `no figure ${name}`).toBeDefined();
    expect(reached.get(name)).toBeGreaterThanOrEqual(floor);
  });

  it("is what README says, within a point; else run npm run figures", () => {
    const written = numbersIn(blockOf(readFileSync("README.md", "utf8"), "accuracy"));
    const measured = numbersIn(accuracyBlock(accuracy));
    expect(written).toHaveLength(measured.length);
    expect(written.filter((figure, i) => Math.abs(figure - measured[i]!) > 1)).toEqual([]);
  });
});
