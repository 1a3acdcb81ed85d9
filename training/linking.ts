import type { Span } from "../src/engine/document/span";
import type { GoldArticle, Offsets } from "./corpus";

const EDGE = /[\s"'“”‘’«».,;:—–-]/;

/** Spans without quotation marks, punctuation and white space at their edges. */
export function trimmed(text: string, spans: readonly Span[] | Offsets): [number, number][] {
  return spans
    .map((span): [number, number] => {
      let [start, end] = "start" in span ? [span.start, span.end] : span;
      while (start < end && EDGE.test(text[start]!)) start++;
      while (end > start && EDGE.test(text[end - 1]!)) end--;
      return [start, end];
    })
    .filter(([start, end]) => end > start);
}

/** Whether a content holds or touches double quotation marks: what the gold's kinds go by. */
export const isQuoted = (text: string, content: readonly Span[]): boolean =>
  content.some(({ start, end }) => /["“”]/.test(text.slice(Math.max(0, start - 1), end + 1)));

const size = (spans: Offsets): number => spans.reduce((n, [start, end]) => n + end - start, 0);
const shared = (a: Offsets, b: Offsets): number =>
  a.reduce(
    (n, [s, e]) => n + b.reduce((m, [t, f]) => m + Math.max(0, Math.min(e, f) - Math.max(s, t)), 0),
    0,
  );

export interface Found {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
}

/**
 * For each statement found, the index of the gold attribution that it is linked to, or -1: contents that share at least
 * half of what they cover together, one to one and best first, and sources that overlap or are both empty.
 */
export function linksOf({ text, attributions }: GoldArticle, found: readonly Found[]): number[] {
  const gold = attributions.map((a) => ({
    content: trimmed(text, a.content),
    source: trimmed(text, a.source),
  }));
  const mine = found.map((f) => ({ content: trimmed(text, f.content), source: trimmed(text, f.source) }));
  const pairs = gold.flatMap((g, i) =>
    mine.flatMap((m, j) => {
      const both = shared(g.content, m.content);
      return both > 0 ? [{ i, j, iou: both / (size(g.content) + size(m.content) - both) }] : [];
    }),
  );
  const links = found.map(() => -1);
  const used = new Set<number>();
  const matched = new Set<number>();
  for (const { i, j, iou } of pairs.sort((a, b) => b.iou - a.iou)) {
    if (used.has(i) || matched.has(j)) continue;
    used.add(i);
    matched.add(j);
    const [a, b] = [gold[i]!.source, mine[j]!.source];
    if (iou >= 0.5 && (shared(a, b) > 0 || (a.length === 0 && b.length === 0))) links[j] = i;
  }
  return links;
}
