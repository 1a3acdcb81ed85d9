import type { Doc } from "../document/doc";
import { tokenIndexAt } from "../document/doc";
import type { Quotation } from "../quotations/quotation";

/** A text with its quotations, and for each token the outermost quotation that holds it. */
export interface QuotedDoc extends Doc {
  readonly quotations: readonly Quotation[];
  /** Per token the index of the outer quotation that holds it, its marks included; -1 outside quotations. */
  readonly quotationAt: Int32Array;
  /** Per quotation its first token (the opening mark) and the one behind its last. */
  readonly firstToken: Int32Array;
  readonly endToken: Int32Array;
}

/** Looks up once which tokens stand in quotation marks. O(tokens + quotations × log tokens). */
export function withQuotations(doc: Doc, quotations: readonly Quotation[]): QuotedDoc {
  const quotationAt = new Int32Array(doc.tokens.length).fill(-1);
  const firstToken = new Int32Array(quotations.length);
  const endToken = new Int32Array(quotations.length);
  for (const quotation of quotations) {
    const first = tokenIndexAt(doc, quotation.start);
    let end = first;
    if (quotation.depth === 0) {
      while (end < doc.tokens.length && doc.tokens[end]!.start < quotation.end)
        quotationAt[end++] = quotation.index;
    } else end = tokenIndexAt(doc, quotation.end - 1) + 1;
    firstToken[quotation.index] = first;
    endToken[quotation.index] = end;
  }
  return { ...doc, quotations, quotationAt, firstToken, endToken };
}

/** From this many words on a closed quotation is somebody's words until shown otherwise. */
export const SPEECH_WORDS = 5;

/** Number of words in a quotation, marks left out; counts to ten at most. */
export function wordsIn(doc: QuotedDoc, quotation: number): number {
  let words = 0;
  for (let i = doc.firstToken[quotation]!; i < doc.endToken[quotation]! && words < 10; i++)
    if (doc.tokens[i]!.pos !== "PUNCT") words++;
  return words;
}
