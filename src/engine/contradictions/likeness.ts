import { type Doc, tokensIn } from "../document/doc";
import type { Span } from "../document/span";
import { areAlike, areOpposite } from "./kin";
import type { Terms } from "./terms";

/** The longest run of words that two spans share, in words. */
export function longestRun(doc: Doc, a: Span, b: Span): number {
  const words = (span: Span): string[] =>
    tokensIn(doc, span).flatMap(({ lower }) => (/[\p{L}\p{N}]/u.test(lower) ? [lower] : []));
  const [one, other] = [words(a), words(b)];
  let longest = 0;
  let before = new Uint16Array(other.length + 1);
  for (const word of one) {
    const row = new Uint16Array(other.length + 1);
    for (let j = 0; j < other.length; j++) {
      if (other[j] !== word) continue;
      row[j + 1] = before[j]! + 1;
      longest = Math.max(longest, row[j + 1]!);
    }
    before = row;
  }
  return longest;
}

/** How far the words of two passages are the same. */
export interface Likeness {
  readonly value: number;
  readonly rarest: number;
  readonly shared: number;
  readonly opposites: number;
}

/** Compares two sets of content words; a word of nearly the same meaning counts half. */
export function likeness(terms: Terms, focus: ReadonlySet<string>, claim: ReadonlySet<string>): Likeness {
  let [weight, rarest, shared, opposites] = [0, 0, 0, 0];
  for (const form of focus) {
    const w = terms.weightOf(form);
    if (claim.has(form)) {
      weight += w;
      shared++;
      rarest = Math.max(rarest, w);
      continue;
    }
    for (const other of claim) {
      if (areOpposite(form, other)) opposites++;
      else if (areAlike(form, other)) weight += w / 2;
    }
  }
  const total = (forms: ReadonlySet<string>): number =>
    [...forms].reduce((sum, form) => sum + terms.weightOf(form), 0) || 1;
  const value = Math.sqrt(Math.min(1, weight / total(focus)) * Math.min(1, weight / total(claim)));
  return { value, rarest, shared, opposites };
}
