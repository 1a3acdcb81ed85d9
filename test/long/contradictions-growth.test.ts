import { expect, it } from "vitest";
import { findContradictions } from "../../src/engine/contradictions/find";
import { readDocument } from "../../src/engine/document/read";
import type { Speaker, Statement } from "../../src/engine/report";

const PEOPLE = 40;

/** An article of `size` statements, some 36 words each with what stands between them. */
function article(size: number): { text: string; statements: Statement[]; speakers: Speaker[] } {
  let text = "";
  const statements: Statement[] = [];
  for (let i = 0; i < size; i++) {
    text += `Speaker${i % PEOPLE} said `;
    const start = text.length;
    text += `that the council had ${i % 3 ? "approved" : "not approved"} the harbour plan number ${i % 97} for district ${i % 53} in spring`;
    statements.push({
      id: `s${i}`,
      kind: "indirect",
      act: "speech",
      content: [{ start, end: text.length }],
      cue: [],
      source: [],
      confidence: 1,
      why: "",
      speakers: [`p${i % PEOPLE}`],
      via: null,
    });
    text += `. ${i % 7 ? "" : "The mayor denied the claims. "}The river rose slowly and the old market closed early while traders carried their goods across the bridge.\n`;
  }
  const speakers = Array.from(
    { length: PEOPLE },
    (_, i): Speaker => ({
      id: `p${i}`,
      name: `Speaker${i}`,
      kind: "person",
      positions: [],
      mentions: [...text.matchAll(new RegExp(`Speaker${i}\\b`, "g"))].map((m) => ({
        start: m.index,
        end: m.index + m[0].length,
      })),
      statements: [],
    }),
  );
  return { text, statements, speakers };
}

/** The shortest of three runs, in milliseconds. */
function timeOf(size: number): number {
  const { text, statements, speakers } = article(size);
  const doc = readDocument(text);
  const runs = Array.from({ length: 3 }, () => {
    const begin = performance.now();
    findContradictions(doc, statements, speakers);
    return performance.now() - begin;
  });
  return Math.min(...runs);
}

it("takes less than twelve times as long for ten times the article: 3,000 statements in 100,000 words", () => {
  timeOf(300);
  expect(timeOf(3_000) / timeOf(300)).toBeLessThan(12);
});
