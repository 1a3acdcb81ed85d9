import { describe, expect, it } from "vitest";
import type { Report, Span } from "../../src/engine/report";
import type { StoredCorrection } from "../../src/messages";
import { applyCorrections, correctionFor, correctionsKey, fits, readCorrections } from "../../src/settings";

const TEXT =
  "“The bridge is safe,” said Ada Lindqvist. “It is closed,” Omar Haddad replied. “The bridge is safe,” she said again.";

const spanOf = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

const statement = (id: string, content: Span, speakers: string[]) =>
  ({
    id,
    kind: "direct",
    act: "speech",
    content: [content],
    cue: [],
    source: [],
    speakers,
    via: null,
    confidence: 0.9,
    finder: "alone",
    why: "",
  }) as const;

const person = (id: string, name: string, statements: string[]) =>
  ({ id, name, kind: "person", positions: [], mentions: [], statements }) as const;

const safe = spanOf("“The bridge is safe,”");
const closed = spanOf("“It is closed,”");
const again = spanOf("“The bridge is safe,”", 40);

const REPORT: Report = {
  schemaVersion: 1,
  id: "",
  lang: "en",
  notices: [],
  noticeCodes: [],
  statements: [
    statement("s1", safe, ["p1"]),
    statement("s2", closed, ["p2"]),
    statement("s3", again, ["p1"]),
  ],
  speakers: [person("p1", "Ada Lindqvist", ["s1", "s3"]), person("p2", "Omar Haddad", ["s2"])],
  contradictions: [
    {
      id: "c1",
      claim: safe,
      against: closed,
      claimStatement: "s1",
      againstStatement: "s2",
      claimSpeaker: "p1",
      againstSpeaker: "p2",
      kind: "dispute",
      strength: "implicit",
      confidence: 0.8,
      why: "",
      reason: { act: "disputes", words: ["it is not so"], about: null, side: null },
    },
  ],
};

const kept = (correction: Parameters<typeof correctionFor>[2]): StoredCorrection => {
  const found = correctionFor(REPORT, TEXT, correction);
  if (!found) throw new Error("no such finding");
  return JSON.parse(JSON.stringify(found));
};

describe("corrections", () => {
  it("takes away what is not a statement, and the contradiction that rests on it", () => {
    const { report, applied } = applyCorrections(REPORT, TEXT, [
      kept({ kind: "not-a-statement", statement: "s2" }),
    ]);
    expect(report.statements.map(({ id }) => id)).toEqual(["s1", "s3"]);
    expect(report.speakers[1]?.statements).toEqual([]);
    expect(report.contradictions).toEqual([]);
    expect(applied).toMatchObject([{ words: "“It is closed,”", correction: { statement: "s2" } }]);
  });

  it("tells two statements in the same words apart by what stands before them", () => {
    const { report } = applyCorrections(REPORT, TEXT, [kept({ kind: "not-a-statement", statement: "s3" })]);
    expect(report.statements.map(({ id }) => id)).toEqual(["s1", "s2"]);
  });

  it("gives a statement to its right speaker, in the order of the article", () => {
    const { report } = applyCorrections(REPORT, TEXT, [
      kept({ kind: "wrong-speaker", statement: "s2", speaker: "p1" }),
    ]);
    expect(report.speakers.map(({ statements }) => statements)).toEqual([["s1", "s2", "s3"], []]);
    expect(report.contradictions, "nobody contradicts himself by a slip of attribution").toEqual([]);
  });

  it("somebody else is not the article's own voice", () => {
    const { report } = applyCorrections(REPORT, TEXT, [
      kept({ kind: "wrong-speaker", statement: "s1", speaker: null }),
    ]);
    expect(report.contradictions).toMatchObject([{ claimSpeaker: null, claimStatement: "s1" }]);
  });

  it("finds its passages in an edited article, where ids and offsets have moved", () => {
    const lead = "Updated at noon. ";
    const moved = (span: Span): Span => ({ start: span.start + lead.length, end: span.end + lead.length });
    const edited: Report = {
      ...REPORT,
      statements: REPORT.statements.map((s, i) => ({ ...s, id: `s${i + 8}`, content: s.content.map(moved) })),
      contradictions: REPORT.contradictions.map((c) => ({
        ...c,
        id: "c9",
        claim: moved(c.claim),
        against: moved(c.against),
      })),
    };
    const stored = [
      kept({ kind: "not-a-contradiction", contradiction: "c1" }),
      kept({ kind: "not-a-statement", statement: "s2" }),
    ];
    const { report } = applyCorrections(edited, lead + TEXT, stored);
    expect(report.contradictions).toEqual([]);
    expect(report.statements.map(({ id }) => id)).toEqual(["s8", "s10"]);
  });

  it("fits where its words stand, under whatever id, and nowhere else", () => {
    const made = kept({ kind: "not-a-statement", statement: "s2" });
    const swapped: Report = {
      ...REPORT,
      statements: REPORT.statements.map((s) => ({ ...s, id: s.id === "s2" ? "s1" : "s2" })),
    };
    expect(fits(REPORT, TEXT, made)).toBe(true);
    expect(fits(swapped, TEXT, made)).toBe(true);
    const edited = TEXT.replace("It is closed", "It is locked");
    expect(fits(REPORT, edited, made)).toBe(false);
  });

  it("fits neither of two in the same words once what stood before has changed", () => {
    const made = kept({ kind: "not-a-statement", statement: "s3" });
    expect(fits(REPORT, TEXT, made)).toBe(true);
    expect(fits(REPORT, TEXT.replace("Omar Haddad replied", "Omar Haddad answers"), made)).toBe(false);
  });

  it("leaves a report alone whose article no longer has the words", () => {
    const stored = [kept({ kind: "not-a-statement", statement: "s2" })];
    const other: Report = { ...REPORT, statements: [], contradictions: [], speakers: [] };
    expect(applyCorrections(other, "Nothing of it.", stored)).toEqual({ report: other, applied: [] });
  });

  it("reads back only what it understands", () => {
    const good = kept({ kind: "not-a-contradiction", contradiction: "c1" });
    expect(readCorrections([good, null, { id: "x" }, { ...good, kind: "other" }])).toEqual([good]);
    expect(readCorrections({ length: 1 })).toEqual([]);
  });

  it("keeps one list for an article however it was reached", () => {
    expect(correctionsKey("https://example.org/a?id=4&utm_source=x#comments")).toBe(
      correctionsKey("https://example.org/a?id=4"),
    );
    expect(correctionsKey("https://example.org/a?id=5")).not.toBe(
      correctionsKey("https://example.org/a?id=4"),
    );
  });
});
