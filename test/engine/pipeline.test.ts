import { describe, expect, it } from "vitest";
import { openingOf, readable } from "../../src/engine/limits";
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
      noticeCodes: [],
      statements: [],
      speakers: [],
      contradictions: [],
    });
  });
});

describe("readable", () => {
  it("keeps a text over the limit up to it and says so", () => {
    expect(readable("a".repeat(11), 10)).toEqual({
      text: "a".repeat(10),
      told: {
        notices: ["This article is very long; only its first 10 characters were read."],
        noticeCodes: ["long-text"],
      },
    });
    expect(readable("short")).toEqual({ text: "short", told: { notices: [], noticeCodes: [] } });
    expect(readable("a".repeat(2_000_001)).told.notices[0]).toContain("2,000,000");
  });
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
