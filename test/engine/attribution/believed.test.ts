import { describe, expect, it } from "vitest";
import { isBelieved } from "../../../src/engine/attribution/believed";
import type { Candidate } from "../../../src/engine/attribution/candidate";
import { finish } from "../../../src/engine/attribution/finish";
import { withQuotations } from "../../../src/engine/attribution/quoted";
import { readDocument } from "../../../src/engine/document/read";
import { findQuotations } from "../../../src/engine/quotations/find";

const SURE = 0.7;
const TEXT = "“We sail at noon today,” the purser said. “The weather will hold until then.”";

const candidate = (change: Partial<Candidate>): Candidate => ({
  content: [{ start: 0, end: 24 }],
  cue: [{ start: 36, end: 40 }],
  source: [{ start: 25, end: 35 }],
  nested: [],
  continues: null,
  confidence: 0.9,
  finder: "network",
  ...change,
});

const finished = (candidates: readonly Candidate[]): string[] => {
  const doc = readDocument(TEXT);
  return finish(withQuotations(doc, findQuotations(doc)), candidates, SURE).map((a) => a.id);
};

describe("isBelieved", () => {
  it("asks a source and a confidence of quoted words, nothing more of a paraphrase", () => {
    expect(isBelieved(candidate({}), "direct", SURE)).toBe(true);
    expect(isBelieved(candidate({ source: [] }), "direct", SURE)).toBe(false);
    expect(isBelieved(candidate({ confidence: 0.5 }), "mixed", SURE)).toBe(false);
    expect(isBelieved(candidate({ source: [], confidence: 0.5 }), "indirect", SURE)).toBe(true);
  });
});

describe("finish", () => {
  const behind = {
    content: [{ start: 42, end: TEXT.length }],
    cue: [],
    source: [],
    finder: "continued" as const,
  };

  it("keeps a quotation that goes on with a believed statement", () => {
    const first = candidate({});
    expect(finished([first, candidate({ ...behind, continues: first })])).toEqual(["s1", "s2"]);
  });

  it("drops a quotation with the statement it goes on with, however long the chain", () => {
    const chain = [candidate({ source: [] })];
    for (let i = 0; i < 50_000; i++) chain.push(candidate({ ...behind, continues: chain.at(-1)! }));
    expect(finished(chain)).toEqual([]);
  });
});
