import { describe, expect, it } from "vitest";
import type { Report } from "../../src/engine/report";
import { compare } from "./compare";
import type { Expected } from "./expectation";

const TEXT =
  "“The dam will hold for years,” said Ivy Lund of the River Board. “It will not hold at all,” said Bo Ash.";
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const said = (id: string, speaker: string, words: string): Report["statements"][number] => ({
  id,
  kind: "direct",
  act: "speech",
  content: [at(words)],
  cue: [],
  source: [],
  speakers: [speaker],
  via: null,
  confidence: 1,
  finder: "alone",
  why: "",
});

const REPORT: Report = {
  schemaVersion: 1,
  id: "",
  lang: "en",
  notices: [],
  noticeCodes: [],
  statements: [
    said("s1", "p1", "“The dam will hold for years,”"),
    said("s2", "p2", "“It will not hold at all,”"),
  ],
  speakers: [
    {
      id: "p1",
      name: "Ivy Lund",
      kind: "person",
      positions: [{ role: null, affiliation: "the River Board", former: false, evidence: [] }],
      mentions: [],
      statements: ["s1"],
    },
    { id: "p2", name: "Bo Ash", kind: "person", positions: [], mentions: [], statements: ["s2"] },
  ],
  contradictions: [
    {
      id: "c1",
      claim: at("The dam will hold for years"),
      against: at("It will not hold at all"),
      claimStatement: "s1",
      againstStatement: "s2",
      claimSpeaker: "p1",
      againstSpeaker: "p2",
      kind: "dispute",
      strength: "implicit",
      confidence: 1,
      why: "",
      reason: { act: "disputes", words: ["it is not so"], about: null, side: null },
    },
  ],
};

const EXPECTED: Expected = {
  speakers: [
    {
      name: "Ivy Lund",
      kind: "person",
      affiliation: "River Board",
      statements: ["The dam will hold for years"],
    },
    { name: "Bo Ash", kind: "person", statements: ["It will not hold at all"] },
  ],
  contradictions: [
    {
      claimBy: "Ivy Lund",
      claim: "The dam will hold",
      againstBy: "Bo Ash",
      against: "It will not hold at all",
    },
  ],
  notContradicted: ["It will not hold at all"],
};

const total = (report: Report, expected = EXPECTED) => Object.values(compare(report, TEXT, expected)).flat();
const [first, second] = REPORT.statements as [Report["statements"][number], Report["statements"][number]];
const [lund, ash] = REPORT.speakers as [Report["speakers"][number], Report["speakers"][number]];
const dispute = REPORT.contradictions[0]!;

describe("compare", () => {
  it("finds nothing wrong with the right report", () => expect(total(REPORT)).toEqual([]));

  it.each<[string, Partial<Report>, RegExp]>([
    ["a statement that is missing", { statements: [first] }, /^not found: It will not/],
    [
      "a statement cut short",
      { statements: [{ ...first, content: [at("The dam will")] }, second] },
      /not found: The dam/,
    ],
    ["a wrong speaker", { statements: [{ ...first, speakers: ["p2"] }, second] }, /not given to Ivy Lund/],
    ["a missing speaker", { speakers: [lund] }, /no speaker Bo Ash/],
    ["a wrong kind", { speakers: [lund, { ...ash, kind: "group" }] }, /of kind group/],
    [
      "a missing affiliation",
      { speakers: [{ ...lund, positions: [] }, ash] },
      /is nothing, not null \/ River Board/,
    ],
    ["a missing contradiction", { contradictions: [] }, /not found: The dam will hold ↔/],
    [
      "a wrong side",
      { contradictions: [{ ...dispute, claimSpeaker: null }] },
      /sides of .* the article and Bo Ash/,
    ],
    [
      "a false alarm",
      {
        contradictions: [dispute, { ...dispute, claim: dispute.against, against: at("of the River Board") }],
      },
      /false alarm: It will not hold/,
    ],
  ])("sees %s", (_what, change, complaint) => {
    expect(total({ ...REPORT, ...change }).join("\n")).toMatch(complaint);
  });

  it("sees quotation marks taken for speech, and words from outside the article", () => {
    expect(total(REPORT, { ...EXPECTED, notQuoted: ["It will not hold at all"] }).join()).toMatch(
      /taken for/,
    );
    expect(total(REPORT, { ...EXPECTED, notArticle: ["River Board"] }).join()).toMatch(/read: River Board/);
    expect(total(REPORT, { ...EXPECTED, title: "Dam" }).join()).toMatch(/title is undefined/);
  });
});
