import { describe, expect, it } from "vitest";
import { cite } from "../../src/export/citation";
import { hostileSample, NASTY, sample } from "./sample";

describe("cite", () => {
  it("gives words, speaker, position, title, outlet, date and link on one line", () => {
    expect(cite(sample.report, sample.text, sample.report.statements[0]!)).toBe(
      "“The pier is safe - for now, and for years.” — Ines Okafor, chair, Harbour board. “Pier safe, board says”, The Paper, 2024-03-05. https://paper.example/local/pier?ref=%28home%29#comments:~:text=The%20pier%20is%20safe%20%2D%20for%20now%2C%20and%20for%20years.",
    );
  });

  it("gives the day, not the second; and the page's own words where they name no day", () => {
    const dated = (published: string): string =>
      cite({ ...sample.report, published }, sample.text, sample.report.statements[0]!);
    expect(dated("2024-03-05T23:59:59+02:00")).toContain("The Paper, 2024-03-05. ");
    expect(dated("this spring")).toContain("The Paper, this spring. ");
  });

  it("says so where nobody is named", () => {
    expect(cite(sample.report, sample.text, sample.report.statements[2]!)).toContain("speaker not named");
  });

  it("stays one line without controls and marks of direction", () => {
    for (const nasty of NASTY) {
      const { text, report } = hostileSample(nasty);
      expect(cite(report, text, report.statements[0]!)).not.toMatch(
        /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028]/u,
      );
    }
  });
});
