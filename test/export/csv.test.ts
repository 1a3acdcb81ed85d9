import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/export/csv";
import { hostileSample, NASTY, sample } from "./sample";

/** An independent reader of RFC 4180; throws where the grammar is broken. */
function readCsv(written: string): string[][] {
  const rows: string[][] = [];
  let rest = written;
  while (rest !== "") {
    const row: string[] = [];
    for (;;) {
      const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
      if (!cell) throw new Error(`not RFC 4180 at: ${JSON.stringify(rest.slice(0, 60))}`);
      row.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? "");
      rest = rest.slice(cell[0].length);
      if (cell[3] === "\r\n") break;
    }
    rows.push(row);
  }
  return rows;
}

describe("toCsv", () => {
  const [header, ...rows] = readCsv(toCsv(sample.report, sample.text));
  const cell = (row: number, column: string): string => rows[row]![header!.indexOf(column)]!;

  it("gives a row for each statement and one for a reported claim that is nobody's statement", () => {
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ["statement", "s1"],
      ["statement", "s2"],
      ["statement", "s3"],
      ["claim", "c2"],
    ]);
  });

  it("says who speaks, for whom, and what stands against it", () => {
    expect(cell(0, "speaker")).toBe("Ines Okafor");
    expect(cell(0, "affiliation")).toBe("Harbour board");
    expect(cell(0, "words")).toBe("The pier is safe - for now, and for years.");
    expect(cell(0, "verdict")).toBe("denied by Bela Marsh");
    expect(cell(0, "against")).toBe("No, it is not");
    expect(cell(1, "words")).toBe("No, it is not … and they know it.");
    expect(cell(1, "verdict")).toBe("no contradiction found in this article");
    expect(cell(2, "speaker")).toBe("");
    expect(cell(3, "verdict")).toBe("the article says otherwise");
  });

  it("keeps the grammar and starts no formula, whatever the page says", () => {
    const words = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "binary", maxLength: 40 }));
    fc.assert(
      fc.property(words, (nasty) => {
        const { text, report } = hostileSample(nasty);
        const read = readCsv(toCsv(report, text));
        for (const row of read) {
          expect(row).toHaveLength(header!.length);
          for (const value of row) expect(value).not.toMatch(/^[\s\p{Cc}]*[=+\-@＝＋－＠]/u);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
