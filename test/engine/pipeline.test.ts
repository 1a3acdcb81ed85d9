import { describe, expect, it } from "vitest";
import { LONGEST_TEXT, openingOf } from "../../src/engine/limits";
import { analyse } from "../../src/engine/pipeline";

const ITALIAN = `Il comandante del porto ha detto lunedì che i traghetti resteranno fermi finché il vento non calerà.
«Non giochiamo con la vita di trecento passeggeri», ha dichiarato ai giornalisti sul molo. La compagnia aveva promesso
che la corsa del pomeriggio sarebbe partita in orario, ma nessuno a bordo ci credeva più da tempo.`;

describe("analyse", () => {
  it("says so and claims nothing for an article in another language", () => {
    const report = analyse(ITALIAN, { lang: "en" }, "x");
    expect(report).toMatchObject({ id: "x", lang: "it", statements: [], speakers: [], contradictions: [] });
    expect(report.notices[0]).toContain("not in English");
  });

  it("gives back what is known of the article and no more", () => {
    const report = analyse("", { title: "Quay", url: "https://example.org/a", outlet: "The Quay" });
    expect(report).toEqual({
      schemaVersion: 1,
      id: "",
      title: "Quay",
      url: "https://example.org/a",
      outlet: "The Quay",
      lang: "en",
      notices: [],
      statements: [],
      speakers: [],
      contradictions: [],
    });
  });

  it("reads a text over the limit up to it and says so", () => {
    const line = `${"The ferry did not sail on Monday because of the wind. ".repeat(40)}\n`;
    const report = analyse(line.repeat(Math.ceil(LONGEST_TEXT / line.length) + 1));
    expect(report.notices[0]).toContain("2,000,000");
  }, 180_000);
});

describe("openingOf", () => {
  it("is a prefix that ends with a paragraph, for long texts only", () => {
    const text = `${"A line of the article. ".repeat(20)}\n`.repeat(40);
    const opening = openingOf(text);
    expect(opening).not.toBeNull();
    expect(text.startsWith(opening!)).toBe(true);
    expect(text[opening!.length]).toBe("\n");
    expect(openingOf("Short.\nText.")).toBeNull();
  });
});
