import { type Doc, tokenIndexAt } from "../../document/doc";
import type { Span } from "../../document/span";
import type { Quotation } from "../../quotations/quotation";

/** Where a token stands with regard to quotation marks. */
export const OUTSIDE = 0;
const INSIDE = 1;
export const OPENING = 2;
export const CLOSING = 3;
const NESTED = 4;
const NESTED_MARK = 5;

/** For each token of a text: its role and the outer quotation around it. Shapes: one entry a token. */
export interface QuoteState {
  readonly role: Uint8Array;
  /** Index into `quotations` of the outer quotation; -1 outside of any. */
  readonly outer: Int32Array;
  readonly quotations: readonly Quotation[];
  /** Number of tokens between the marks of each quotation of depth 0; 0 for inner ones. */
  readonly length: Int32Array;
}

/** Time is linear in the text: only two levels of quotations are told apart. */
export function quoteState(doc: Doc, quotations: readonly Quotation[]): QuoteState {
  const role = new Uint8Array(doc.tokens.length);
  const outer = new Int32Array(doc.tokens.length).fill(-1);
  const length = new Int32Array(quotations.length);
  const each = (span: Span, act: (token: number) => void): void => {
    for (let i = tokenIndexAt(doc, span.start); i < doc.tokens.length && doc.tokens[i]!.start < span.end; i++)
      act(i);
  };
  const marks = (q: Quotation): Span[] => [
    { start: q.start, end: q.inner.start },
    { start: q.inner.end, end: q.end },
  ];
  quotations.forEach((q, index) => {
    if (q.depth !== 0) return;
    each(q, (i) => {
      role[i] = INSIDE;
      outer[i] = index;
    });
    const [opening, closing] = marks(q);
    each(opening!, (i) => {
      role[i] = OPENING;
    });
    each(closing!, (i) => {
      role[i] = CLOSING;
    });
    each(q.inner, () => {
      length[index]!++;
    });
  });
  for (const q of quotations) {
    if (q.depth !== 1) continue;
    each(q, (i) => {
      if (role[i] === INSIDE) role[i] = NESTED;
    });
    for (const mark of marks(q))
      each(mark, (i) => {
        if (role[i] === NESTED) role[i] = NESTED_MARK;
      });
  }
  return { role, outer, quotations, length };
}
