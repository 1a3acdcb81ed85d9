import type { Span } from "../document/span";
import type { TokenRange } from "./noun-phrase";
import type { QuotedDoc } from "./quoted";

/** The characters under a range of tokens. */
export const spanOf = (doc: QuotedDoc, { first, end }: TokenRange): Span => ({
  start: doc.tokens[first]!.start,
  end: doc.tokens[end - 1]!.end,
});

/** Sorted, and joined where only white space and commas or nothing lies between. */
export function joined(doc: QuotedDoc, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && (span.start <= last.end || doc.text.slice(last.end, span.start).trim() === ""))
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}
