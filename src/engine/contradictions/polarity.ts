import { type Doc, tokenIndexAt } from "../document/doc";
import type { Span } from "../document/span";
import { areAlike, areOpposite } from "./kin";
import type { Passage } from "./passage";
import type { Terms } from "./terms";

const NEGATOR =
  /^(?:not|n't|never|no|none|nobody|nothing|neither|nor|cannot|without|hardly|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|lack(?:s|ed|ing)?|n’t|isn't|isn’t|don't|don’t|doesn't|doesn’t|didn't|didn’t|won't|won’t|wasn't|wasn’t|can't|can’t|aren't|aren’t|haven't|haven’t|hasn't|hasn’t|wouldn't|wouldn’t|couldn't|couldn’t)$/;
const END = /^[.,;:!?—–()]$|^(?:but|because|although|while|if|unless|and)$/;
/** How many words a negation reaches. */
const REACH = 8;
/** "not only", "no longer", "no doubt", "nothing but": no negation of what follows. */
const NO_NEGATION =
  /^(?:only|all|every|everyone|everybody|just|doubt|wonder|matter|later|sooner|less|fewer|one)$/;

/** "do not know", "not sure": whoever does not know denies nothing. */
const UNKNOWING = /^(?:know|sure|certain|clear|understand|remember|recall|care|mind|hear|heard|see|seen)$/;

/** Shared words from which an opposition counts in full; one alone may be chance. */
const ENOUGH = 3;

/** The content words of a span, apart by whether a negation reaches them; in the order of the text. */
export interface Polarity {
  readonly denied: readonly string[];
  readonly asserted: readonly string[];
}

/** Reads which content words of a span are negated. */
export function polarityOf(doc: Doc, terms: Terms, span: Span): Polarity {
  const denied: string[] = [];
  const asserted: string[] = [];
  let left = 0;
  for (let i = tokenIndexAt(doc, span.start); i < doc.tokens.length && doc.tokens[i]!.start < span.end; i++) {
    const word = doc.tokens[i]!.lower;
    if (END.test(word)) left = 0;
    else if (
      NEGATOR.test(word) &&
      !NO_NEGATION.test(doc.tokens[i + 1]?.lower ?? "") &&
      !UNKNOWING.test(doc.tokens[i + 1]?.lower ?? "")
    )
      left = REACH + 1;
    else (left > 0 ? denied : asserted).push(...terms.formsAt[i]!);
    if (left > 0) left--;
  }
  return { denied, asserted };
}

/** The same of a claim in all its parts. */
export function claimPolarity(doc: Doc, terms: Terms, claim: Passage): Polarity {
  const all = (claim.parts ?? [claim.span]).map((part) => polarityOf(doc, terms, part));
  return { denied: all.flatMap((p) => p.denied), asserted: all.flatMap((p) => p.asserted) };
}

/**
 * How far two spans say opposite things of the same words, 0 to 1: the weight share of what one negates that the
 * other asserts, the head of the negated words counting double; opposite words count like negated ones.
 */
export function opposition(terms: Terms, a: Polarity, b: Polarity): number {
  const all = new Set([...b.asserted, ...b.denied]);
  const shared = new Set([...a.asserted, ...a.denied].filter((form) => all.has(form))).size;
  const opposed = Math.max(negates(terms, a, b), negates(terms, b, a), antonyms(terms, a, b));
  return opposed * Math.min(1, shared / ENOUGH);
}

function negates(terms: Terms, one: Polarity, other: Polarity): number {
  if (one.denied.length === 0) return 0;
  const asserted = new Set(other.asserted);
  let [met, all] = [0, 0];
  one.denied.forEach((form, i) => {
    const weight = terms.weightOf(form) * (i === 0 ? 2 : 1);
    all += weight;
    if (asserted.has(form)) met += weight;
    else if (other.asserted.some((o) => areAlike(form, o))) met += weight / 2;
  });
  return met / all;
}

/** Opposite words on both sides count as far as other words are shared. */
function antonyms(terms: Terms, a: Polarity, b: Polarity): number {
  const pair = a.asserted.some((x) => b.asserted.some((y) => areOpposite(x, y)));
  if (!pair) return 0;
  const rest = new Set(b.asserted);
  let [met, all] = [0, 0];
  for (const form of a.asserted) {
    all += terms.weightOf(form);
    if (rest.has(form)) met += terms.weightOf(form);
  }
  return all ? met / all : 0;
}

/** Whether one of two polarities negates a word that the other asserts. */
export function isOpposed(a: Polarity, b: Polarity): boolean {
  const meets = (denied: readonly string[], asserted: readonly string[]): boolean =>
    denied.some((form) => asserted.includes(form));
  return meets(a.denied, b.asserted) || meets(b.denied, a.asserted);
}
