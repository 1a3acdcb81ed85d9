import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contradiction, Report, Statement } from "../../src/engine/report";
import { marksOf } from "../../src/highlights/marks";

const statement = (id: string, kind: Statement["kind"], ...content: [number, number][]): Statement => ({
  id,
  kind,
  act: "speech",
  content: content.map(([start, end]) => ({ start, end })),
  cue: [],
  source: [],
  speakers: ["p1"],
  via: null,
  confidence: 1,
  finder: "alone",
  why: "",
});

const contradiction = (id: string, start: number, end: number, of: string | null): Contradiction => ({
  id,
  claim: { start, end },
  against: { start: 900, end: 950 },
  claimStatement: of,
  againstStatement: null,
  claimSpeaker: of === null ? null : "p1",
  againstSpeaker: null,
  kind: "denial",
  strength: "explicit",
  confidence: 1,
  why: "",
  reason: { act: "denies", words: ["denies it"], about: null, side: null },
});

const report = (statements: Statement[], contradictions: Contradiction[] = []): Report => ({
  schemaVersion: 1,
  id: "",
  lang: "en",
  notices: [],
  noticeCodes: [],
  statements,
  speakers: [],
  contradictions,
});

const ALL = { mark: "all", paraphrases: false } as const;
const brief = (marks: ReturnType<typeof marksOf>) => marks.map(({ start, end, kind }) => [start, end, kind]);

describe("marksOf", () => {
  it("marks every part of a quoted statement, and paraphrases on demand", () => {
    const both = report([
      statement("s1", "direct", [0, 10], [20, 30]),
      statement("s2", "indirect", [40, 50]),
    ]);
    expect(brief(marksOf(both, ALL, { p1: 2 }))).toEqual([
      [0, 10, "quoted"],
      [20, 30, "quoted"],
    ]);
    expect(brief(marksOf(both, { ...ALL, paraphrases: true }, {})).at(-1)).toEqual([40, 50, "paraphrase"]);
  });

  it("marks the claim inside a statement as contradicted and the rest as quoted", () => {
    const marks = marksOf(
      report([statement("s1", "direct", [0, 30])], [contradiction("c1", 10, 20, "s1")]),
      ALL,
      { p1: 4 },
    );
    expect(brief(marks)).toEqual([
      [0, 10, "quoted"],
      [10, 20, "contradicted"],
      [20, 30, "quoted"],
    ]);
    expect(marks.map(({ slot, statement }) => [slot, statement])).toEqual(Array(3).fill([4, "s1"]));
  });

  it("marks a reported claim that is no statement, and nothing else when the reader wants claims alone", () => {
    const both = report([statement("s1", "direct", [0, 30])], [contradiction("c1", 40, 60, null)]);
    expect(brief(marksOf(both, { ...ALL, mark: "contradicted" }, {}))).toEqual([[40, 60, "contradicted"]]);
  });

  it("never lays one mark over another", () => {
    const span = fc
      .tuple(fc.nat(80), fc.integer({ min: 1, max: 30 }))
      .map(([at, length]) => [at, at + length] as [number, number]);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), fc.array(span, { maxLength: 6 }), (spoken, claimed) => {
        const marks = marksOf(
          report(
            spoken.map((content, i) => statement(`s${i}`, i % 3 ? "direct" : "indirect", content)),
            claimed.map(([start, end], i) => contradiction(`c${i}`, start, end, null)),
          ),
          { ...ALL, paraphrases: true },
          {},
        );
        marks.forEach((mark, i) => {
          expect(mark.end).toBeGreaterThan(mark.start);
          if (i > 0) expect(mark.start).toBeGreaterThanOrEqual(marks[i - 1]!.end);
        });
        const covered = (at: number) => marks.some(({ start, end }) => start <= at && at < end);
        for (const [start, end] of [...spoken, ...claimed])
          for (let at = start; at < end; at++) expect(covered(at)).toBe(true);
      }),
    );
  });
});
