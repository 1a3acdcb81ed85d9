import { describe, expect, it } from "vitest";
import { attribute } from "../../../src/engine/attribution/attribute";
import { readDocument } from "../../../src/engine/document/read";
import type { Span } from "../../../src/engine/document/span";
import { findQuotations } from "../../../src/engine/quotations/find";
import { hostileText, MARKS, seeded } from "./hostile";

/** What is wrong with the statements of a text; empty for nothing. */
function faults(text: string): string[] {
  const doc = readDocument(text);
  const quotations = findQuotations(doc);
  const found: string[] = [];
  const check = (name: string, spans: readonly Span[]): void => {
    spans.forEach(({ start, end }, i) => {
      if (start < 0 || end > text.length || start >= end) found.push(`${name} ${start}-${end} is no span`);
      if (i > 0 && spans[i - 1]!.end > start) found.push(`${name} overlaps itself`);
    });
  };
  quotations.forEach((q, i) => {
    check("quotation", [q]);
    if (q.index !== i || (q.continues ?? -1) >= i) found.push("quotations out of order");
    if (q.inner.start < q.start || q.inner.end > q.end) found.push("inner outside");
  });
  const statements = attribute(doc, quotations);
  const ids = statements.map((s) => s.id);
  for (const s of statements) {
    if (s.content.length === 0) found.push("no content");
    check("content", s.content);
    check("cue", s.cue);
    check("source", s.source);
    check("nested", s.nested);
    if (s.continues !== null && !ids.includes(s.continues)) found.push("continues nobody");
    if (!(s.confidence >= 0 && s.confidence <= 1)) found.push("confidence");
    if (s.why.trim() === "") found.push("no reason");
  }
  return found;
}

describe("hostile text", () => {
  it("breaks nothing in 200 seeded cases", { timeout: 60_000 }, () => {
    const random = seeded(20_261_122);
    for (let i = 0; i < 200; i++) {
      const text = hostileText(random);
      expect(faults(text), JSON.stringify(text)).toEqual([]);
    }
  });

  it("has every character that Unicode counts as a quotation mark", () => {
    const known = new Set(MARKS.join(""));
    const missing: string[] = [];
    for (let code = 0; code < 0x2_0000; code++) {
      const character = String.fromCodePoint(code);
      if (/\p{Quotation_Mark}/u.test(character) && !known.has(character)) missing.push(code.toString(16));
    }
    expect(missing).toEqual([]);
  });

  it("gives the same statements at every run", () => {
    const text = hostileText(seeded(7));
    const run = (): string => {
      const doc = readDocument(text);
      return JSON.stringify(attribute(doc, findQuotations(doc)));
    };
    expect(run()).toBe(run());
  });
});
