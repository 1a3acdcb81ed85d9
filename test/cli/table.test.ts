import { describe, expect, it } from "vitest";
import { toTable } from "../../src/cli/table";
import { hostileSample, NASTY, sample } from "../export/sample";

describe("toTable", () => {
  it("lists speakers with position, numbers, statements and verdicts", () => {
    const table = toTable(sample.report, sample.text, 80);
    expect(table).toMatch(/Ines Okafor +chair, Harbour board +1 +1\n/);
    expect(table).toMatch(/Bela Marsh +secretary, Dockers’ union +1\n/);
    expect(table).toContain("▸ denied by Bela Marsh: No, it is not");
    expect(table).toContain("▸ the article says otherwise: which it rejects");
    expect(table).toContain("(speaker not named)");
    for (const line of table.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("says so when there is nothing", () => {
    const empty = { ...sample.report, statements: [], speakers: [], contradictions: [] };
    expect(toTable(empty, "")).toContain("No statements found.");
  });

  it("lets no control character or mark of direction through to the terminal", () => {
    for (const nasty of NASTY) {
      const { text, report } = hostileSample(nasty);
      expect(toTable(report, text).replaceAll("\n", "")).not.toMatch(
        /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/u,
      );
    }
  });
});
