import { type Span, sharedLength, spanLength } from "../document/span";
import { actOf } from "./act";
import type { Attribution, StatementKind } from "./attribution";
import { isBelieved } from "./believed";
import type { Candidate } from "./candidate";
import { isFragment } from "./fragment";
import type { QuotedDoc } from "./quoted";
import { isReducedRelative } from "./reduced-relative";
import { whyOf } from "./why";

/** From this share of quoted characters on a statement counts as quoted word by word. */
const DIRECT = 0.9;

/**
 * The candidates that are believed, in the order of the text, numbered, with kind, act and the sentence for the reader.
 * One that goes on with a statement that is not believed goes with it.
 *
 * @param sure confidence asked of quoted words
 */
export function finish(doc: QuotedDoc, candidates: readonly Candidate[], sure: number): Attribution[] {
  const shown = new Set<Candidate>();
  for (const candidate of candidates) {
    if (candidate.continues !== null && !shown.has(candidate.continues)) continue;
    const kind = kindOf(doc, candidate.content);
    if (candidate.finder === "network" && kind === "indirect" && isNone(doc, candidate)) continue;
    if (isBelieved(candidate, kind, sure)) shown.add(candidate);
  }
  const ordered = [...shown].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  const ids = new Map(ordered.map((candidate, i) => [candidate, `s${i + 1}`]));
  return ordered.map((candidate) => ({
    id: ids.get(candidate)!,
    kind: kindOf(doc, candidate.content),
    act: actOf(doc, candidate),
    content: candidate.content,
    cue: candidate.cue,
    source: candidate.source
      .map((span) => withoutEdges(doc.text, span))
      .filter((span) => span.end > span.start),
    continues: candidate.continues ? (ids.get(candidate.continues) ?? null) : null,
    nested: candidate.nested,
    confidence: candidate.confidence,
    finder: candidate.finder === "continued" && candidate.continues === null ? "alone" : candidate.finder,
    why: whyOf(doc, candidate),
  }));
}

/** What the network takes for a paraphrase and no reader would. */
const isNone = (doc: QuotedDoc, candidate: Candidate): boolean =>
  isFragment(doc, candidate.content) || isReducedRelative(doc, candidate);

/** Without the comma that closes an apposition and what else is no word at the edges. */
function withoutEdges(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (to > from && /[\s,;:]/.test(text[to - 1]!)) to--;
  while (from < to && /[\s,;:]/.test(text[from]!)) from++;
  return { start: from, end: to };
}

/** By the share of the content that stands in quotation marks. */
function kindOf(doc: QuotedDoc, content: readonly Span[]): StatementKind {
  let quoted = 0;
  for (const span of content) for (const q of quotationsIn(doc, span)) quoted += sharedLength(q, span);
  const whole = content.reduce((n, span) => n + spanLength(span), 0);
  if (quoted === 0) return "indirect";
  return quoted > DIRECT * whole ? "direct" : "mixed";
}

/** The outer quotations that share something with `span`. O(log n + k). */
function* quotationsIn(doc: QuotedDoc, span: Span): Generator<Span> {
  let low = 0;
  let high = doc.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.quotations[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && doc.quotations[low - 1]!.end > span.start) low--;
  for (let i = low; i < doc.quotations.length && doc.quotations[i]!.start < span.end; i++)
    if (doc.quotations[i]!.depth === 0) yield doc.quotations[i]!;
}
