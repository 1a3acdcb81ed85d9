import { describe, expect, it } from "vitest";
import german from "../../extension/_locales/de/messages.json";
import english from "../../extension/_locales/en/messages.json";
import french from "../../extension/_locales/fr/messages.json";
import { translator } from "../../scripts/gallery/catalogue";
import type { Contradiction, Report, Statement } from "../../src/engine/report";
import { language } from "../../src/panel/i18n";
import { publishedOn } from "../../src/panel/listing/published";
import {
  confidenceKey,
  labelOf,
  nameOf,
  positionWords,
  sidesOf,
  verdictOf,
  whyOf,
  whyStatement,
} from "../../src/wording";
import { REPORT } from "./sample";

const say = translator(english);
const EN = language((key, ...words) => say(key, words), "en");
const [factCheck, denial] = REPORT.contradictions as [Contradiction, Contradiction];
const told = (found: Contradiction, report: Report = REPORT): string =>
  verdictOf(found, sidesOf(report, found).against, EN.t, "en");

describe("verdict", () => {
  it("names who denies, who disputes, or the article", () => {
    expect(told(denial)).toBe("Denied by Tobias Ferreira-Montague");
    expect(told({ ...denial, kind: "dispute" })).toBe("Disputed by Tobias Ferreira-Montague");
    expect(told({ ...denial, kind: "numeric" })).toBe("Disputed by Tobias Ferreira-Montague");
    expect(told(factCheck)).toBe("The article says otherwise");
    expect(told({ ...denial, kind: "self" })).toBe("Disputed by the speaker’s own words");
  });

  it("names all who speak jointly", () => {
    const report: Report = {
      ...REPORT,
      statements: REPORT.statements.map((s) => (s.id === "s3" ? { ...s, speakers: ["p2", "p3"] } : s)),
    };
    expect(told(denial, report)).toBe("Denied by Tobias Ferreira-Montague and Priya Raghunathan");
  });

  it("a statement whose speaker nobody knows is not the article's own voice", () => {
    const report: Report = {
      ...REPORT,
      statements: REPORT.statements.map((s) => (s.id === "s3" ? { ...s, speakers: [] } : s)),
    };
    const found = { ...denial, againstSpeaker: null };
    expect(sidesOf(report, found).against).toEqual({ kind: "unnamed" });
    expect(told(found, report)).toBe("Denied by somebody not named");
    expect(nameOf(sidesOf(REPORT, factCheck).against, EN.t, "en")).toBe("The article itself");
    const passedOn = { ...denial, claimStatement: null, claimSpeaker: null };
    expect(labelOf(sidesOf(REPORT, passedOn).claim, EN.t, "en")).toBe("A claim the article reports");
  });

  it("never says that a claim is true, false or confirmed", () => {
    const words = Object.entries(english).filter(([key]) =>
      /verdict|denied|disputed|contradict|strength/i.test(key),
    );
    expect(words.length).toBeGreaterThan(10);
    for (const [, { message }] of words)
      expect(message).not.toMatch(/\b(true|false|confirmed|lie|liar|wrong)\b/i);
  });
});

describe("positions and facts", () => {
  const at = (role: string | null, affiliation: string | null, former = false) =>
    positionWords({ role, affiliation, former, evidence: [] }, (over) => EN.t("former", over));

  it("says role and affiliation, and that it is over", () => {
    expect(at("director", "Coastal Survey", true)).toBe("former director, Coastal Survey");
    expect(at("ex-director", null, true)).toBe("ex-director");
    expect(at(null, "Coastal Survey")).toBe("Coastal Survey");
    expect(at(null, "", true)).toBe("");
    expect(positionWords(undefined, () => "over")).toBe("");
  });

  it("writes a date as the reader's language does, and leaves alone what is none", () => {
    expect(publishedOn("2026-05-12T23:30:00+02:00", "de")).toBe("12. Mai 2026");
    expect(publishedOn("Tue Nov 19 2019 03:05:46 GMT+0000", "en")).toBe("November 19, 2019");
    expect(publishedOn("19th November, 2019", "fr")).toBe("19 novembre 2019");
    expect(publishedOn("Sept. 3, 2020 at 5 p.m.", "es")).toBe("3 de septiembre de 2020");
    expect(publishedOn("11/12/2019", "en")).toBe("11/12/2019");
    expect(publishedOn("last Tuesday", "en")).toBe("last Tuesday");
    expect(publishedOn("2026-99-99", "en")).toBe("2026-99-99");
    expect(publishedOn(undefined, "en")).toBe("");
  });

  it("puts confidence into words", () => {
    expect([0.95, 0.7, 0.3].map(confidenceKey)).toEqual([
      "confidenceHigh",
      "confidenceMiddle",
      "confidenceLow",
    ]);
  });

  it("tells why in the reader's language, in English in the engine's own sentence", () => {
    const why = (locale: string, catalogue: Parameters<typeof translator>[0]): string => {
      const t = translator(catalogue);
      return whyOf(denial, REPORT, (key, ...words) => t(key, words), locale);
    };
    expect(why("en-GB", english)).toBe(denial.why);
    expect(why("de", german)).toBe(
      "Dementiert von Tobias Ferreira-Montague: „flatly denied that“. Die Antwort gilt allen, die für diese Seite sprechen: harbour council.",
    );
    expect(why("fr", french)).toContain("Démenti par Tobias Ferreira-Montague : « flatly denied that ».");
    const figures = {
      ...denial,
      reason: { act: "figures", words: ["40 homes", "12 homes"], about: "homes", side: null },
    } as const;
    expect(whyOf(figures, REPORT, (key, ...words) => translator(german)(key, words), "de")).toBe(
      "Zwei Zahlen für dieselbe Sache: „40 homes“ und „12 homes“.",
    );
  });

  it("tells why words count as a statement in the reader's language, with the article's own words", () => {
    const text = "“We will not sail,” the harbour master told the council on Monday.";
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const said = {
      ...REPORT.statements[0]!,
      content: [span("“We will not sail,”")],
      source: [span("the harbour master")],
      cue: [span("told")],
    };
    const why = (finder: Statement["finder"], more: Partial<Statement> = {}, catalogue = german): string =>
      whyStatement({ ...said, finder, ...more }, text, (key, ...words) => translator(catalogue)(key, words));
    expect(why("quote-cue")).toBe(
      "Das Zitat steht direkt vor „told“. Als Quelle ist „the harbour master“ genannt.",
    );
    expect(why("quote-cue", {}, english)).toBe(
      "The quotation stands right before “told”. “the harbour master” is named as its source.",
    );
    expect(why("network", { source: [] }, french)).toBe(
      "Le modèle entraîné lit « told » comme le signe que ces mots sont de quelqu’un.",
    );
    expect(why("network", { cue: [], source: [] }, english)).toBe(
      "The words around it suggest that somebody says this.",
    );
    expect(why("subject", {}, english)).toContain("a sentence about “the harbour master”");
    expect(why("alone", {}, english)).not.toContain("harbour master");
  });

  it("counts in the forms of the language", () => {
    expect(EN.n("statements", 1)).toBe("1 statement");
    expect(EN.n("statements", 1200)).toBe("1,200 statements");
    expect(language((key, ...words) => say(key, words), "fr").n("statements", 0)).toBe("0 statement");
  });
});
