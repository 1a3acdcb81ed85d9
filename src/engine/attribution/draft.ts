import { tokenIndexAt } from "../document/doc";
import { firstIndex } from "../document/search";
import type { Span } from "../document/span";
import type { Finder } from "./attribution";
import type { Candidate } from "./candidate";
import type { Cue } from "./cues";
import type { TokenRange } from "./noun-phrase";
import type { QuotedDoc } from "./quoted";
import { joined, spanOf } from "./spans";

/** A statement while the rules still add to it. */
export interface Draft {
  cue: readonly Span[];
  source: readonly Span[];
  /** The inner source, where a rule knows it; looked for in the content else. */
  nested?: readonly Span[];
  /** Spans of characters, in any order. */
  readonly content: Span[];
  readonly finder: Finder;
  readonly confidence: number;
  readonly continues: Draft | null;
}

/** What the rules know while they go through a text. */
export interface Reading {
  readonly doc: QuotedDoc;
  readonly cues: readonly Cue[];
  readonly drafts: Draft[];
  /** The statement of a cue. */
  readonly draftOf: Map<Cue, Draft>;
  /** Per outer quotation the statement that holds it. */
  readonly owner: Map<number, Draft>;
  /** Per token the statement whose content holds it. */
  readonly holder: (Draft | undefined)[];
}

/** Adds a statement for a cue. */
export function draftFor(reading: Reading, cue: Cue, finder: Finder, confidence: number): Draft {
  const draft: Draft = {
    cue: [spanOf(reading.doc, cue.span)],
    source: cue.source ? [spanOf(reading.doc, cue.source)] : [],
    content: [],
    finder,
    confidence,
    continues: null,
  };
  reading.drafts.push(draft);
  reading.draftOf.set(cue, draft);
  return draft;
}

/** Adds tokens to the content of a statement; every quotation among them becomes its own. */
export function take(reading: Reading, draft: Draft, { first, end }: TokenRange): void {
  draft.content.push(spanOf(reading.doc, { first, end }));
  for (let i = first; i < end; i++) {
    reading.holder[i] = draft;
    const quotation = reading.doc.quotationAt[i]!;
    if (quotation >= 0) reading.owner.set(quotation, draft);
  }
}

/** The tokens of a quotation, its marks included. */
export const rangeOf = (doc: QuotedDoc, quotation: number): TokenRange => ({
  first: doc.firstToken[quotation]!,
  end: doc.endToken[quotation]!,
});

/** Drafts with content as candidates, each continued one naming the candidate it goes on with. */
export function candidatesOf(reading: Reading): Candidate[] {
  const { doc, drafts } = reading;
  const made = new Map<Draft, Candidate>();
  const ordered = drafts.filter((d) => d.content.length > 0);
  for (const draft of ordered) {
    made.set(draft, {
      content: joined(doc, draft.content),
      cue: draft.cue,
      source: draft.source,
      nested: draft.nested ?? nestedIn(reading, draft),
      continues: draft.continues ? (made.get(draft.continues) ?? null) : null,
      confidence: draft.confidence,
      finder: draft.finder,
    });
  }
  return [...made.values()];
}

/** How far into a content a second cue may stand for its source to be the inner one, in tokens. */
const NESTED_WITHIN = 14;

/** "According to the Herald, Orr's spokesman said …": the source of a cue inside the content. */
function nestedIn({ doc, cues, holder }: Reading, draft: Draft): Span[] {
  if (draft.finder !== "network") return [];
  const start = Math.min(...draft.content.map((span) => span.start));
  const first = tokenIndexAt(doc, start);
  for (let i = cueIndexFrom(cues, first); i < cues.length && cues[i]!.at < first + NESTED_WITHIN; i++) {
    const cue = cues[i]!;
    if (holder[cue.at] !== draft || cue.kind === "noun" || cue.shared || !cue.source || cue.precision < 0.85)
      continue;
    if (!/^(?:that|clause|quote|after|prep)$/.test(cue.frame)) continue;
    // "According to the Herald, the mayor, Ann Orr, said": an apposition is not read back beyond the content
    const { end } = cue.source;
    if (end > first) return [spanOf(doc, { first: Math.max(cue.source.first, first), end })];
  }
  return [];
}

/** Index of the first cue at or behind `token`. O(log n). */
export const cueIndexFrom = (cues: readonly Cue[], token: number): number =>
  firstIndex(cues, ({ at }) => at >= token);
