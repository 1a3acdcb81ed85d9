import type { Contradiction } from "../../../src/engine/contradictions/contradiction";
import { findContradictions } from "../../../src/engine/contradictions/find";
import { readDocument } from "../../../src/engine/document/read";
import type { Speaker, Statement } from "../../../src/engine/report";

/** A statement of a test article: who, the words of the cue, the words said ("A | B" where the report cuts them). */
export type Said = readonly [speaker: string | null, cue: string, content: string];

/** Contradictions in a text with the given statements; names are found wherever their last word stands. */
export function contradictionsIn(
  text: string,
  said: readonly Said[],
  affiliations: Readonly<Record<string, string>> = {},
): {
  found: Contradiction[];
  name: (id: string | null) => string | null;
  words: (span: { start: number; end: number }) => string;
} {
  const names = [...new Set(said.flatMap(([name]) => (name ? [name] : [])))];
  const idOf = (name: string): string => `p${names.indexOf(name) + 1}`;
  const place = (words: string): { start: number; end: number } => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  const statements: Statement[] = said.map(([name, cue, content], i) => ({
    id: `s${i + 1}`,
    kind: /["“]/.test(content) ? "direct" : "indirect",
    act: "speech",
    content: content.split(" | ").map(place),
    cue: cue ? [place(cue)] : [],
    source: [],
    confidence: 1,
    finder: "alone",
    why: "",
    speakers: name ? [idOf(name)] : [],
    via: null,
  }));
  const speakers: Speaker[] = names.map((name) => ({
    id: idOf(name),
    name,
    kind: "person",
    positions: affiliations[name]
      ? [{ role: null, affiliation: affiliations[name]!, former: false, evidence: [] }]
      : [],
    mentions: [...text.matchAll(new RegExp(name.split(" ").at(-1)!, "g"))].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
    })),
    statements: statements.filter((s) => s.speakers[0] === idOf(name)).map((s) => s.id),
  }));
  const found = findContradictions({
    doc: readDocument(text),
    statements,
    speakers,
    sides: new Map(),
    silent: [],
  });
  return {
    found,
    name: (id) => speakers.find((s) => s.id === id)?.name ?? null,
    words: (span) => text.slice(span.start, span.end),
  };
}
