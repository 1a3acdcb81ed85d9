import type { Token } from "../document/doc";
import type { QuotedDoc } from "./quoted";

/** Tokens `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const NOMINAL = /^(?:NOUN|PROPN|NUM|ADJ|DET|X)$/;
const LINK =
  /^(?:of|for|from|at|in|on|with|under|behind|against|to|within|near|inside|outside|across|around)$/;
const LINK_RIGHT = /^(?:of|for|from)$/;
const POSSESSIVE = /^(?:my|your|his|her|its|our|their|whose)$/;
const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december|yesterday|today|tonight|tomorrow)$/;
/** Longest noun phrase looked for, in tokens. */
const LONGEST = 28;

/** A day, a month, or "today". */
export const isTime = (token: Token): boolean => TIME.test(token.lower);
/** A word that may stand in a noun phrase, by its tag, and is no time. */
export const isNominal = (token: Token): boolean =>
  (NOMINAL.test(token.pos) || isNameTaggedVerb(token)) && !isTime(token);
/** The tagger takes some names for verbs ("Sen. Ted Park"); a capital tells, save where a sentence begins. */
const isNameTaggedVerb = (token: Token): boolean =>
  (token.pos === "VERB" || token.pos === "ADV" || token.pos === "INTJ") &&
  /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
  !/ing$/.test(token.text);
const isPersonal = (token: Token): boolean =>
  /^(?:i|you|he|she|it|we|they|who|one|others|some|many|several|both|another|each|everyone|nobody|everybody|someone|somebody|few|most|those|these|this|that|which|none|all)$/.test(
    token.lower,
  );
const isPossessive = (token: Token): boolean =>
  /^['’]s?$/.test(token.text) ||
  (token.pos === "PART" && token.lower !== "to" && token.lower !== "not" && token.lower !== "n't");

/** The noun phrase that ends right before token `end`; null for none. Bounded work. */
export function nounPhraseBefore(doc: QuotedDoc, end: number): TokenRange | null {
  const last = doc.tokens[end - 1];
  if (!last || doc.quotationAt[end - 1]! >= 0) return null;
  if (last.pos === "PRON" && isPersonal(last)) return { first: end - 1, end };
  if (last.text === ")") return beforeBracket(doc, end);
  if (!isNominal(last)) return null;
  let first = end;
  let listed = false;
  while (first > 0 && end - first < LONGEST) {
    const step = stepLeft(doc, first, end, listed);
    if (step === 0) break;
    if (doc.tokens[first - 1]!.pos === "CCONJ") listed = true;
    first -= step;
  }
  return first < end && hasHead(doc, first, end) ? { first, end } : null;
}

/** Sen. Ann Orr (R-Ohio): the phrase goes on before the bracket. */
function beforeBracket(doc: QuotedDoc, end: number): TokenRange | null {
  for (let i = end - 2; i >= 0 && i > end - 9; i--) {
    if (doc.tokens[i]!.text !== "(") continue;
    const inner = nounPhraseBefore(doc, i);
    return inner && { first: inner.first, end };
  }
  return null;
}

/** How many tokens left of `first` join the phrase: 0 for none, 2 for a comma of a list with its word. */
function stepLeft(doc: QuotedDoc, first: number, end: number, listed: boolean): number {
  const token = doc.tokens[first - 1]!;
  const right = first < end ? doc.tokens[first]! : null;
  if (right && token.sentence !== right.sentence) return 0;
  if (doc.quotationAt[first - 1]! >= 0) return 0;
  const left = doc.tokens[first - 2];
  const leftJoins =
    left !== undefined &&
    left.sentence === token.sentence &&
    doc.quotationAt[first - 2]! < 0 &&
    (isNominal(left) || left.text === ")");
  if (isTime(token)) return 0;
  const closed = right !== null && (right.pos === "DET" || POSSESSIVE.test(right.lower));
  if (token.pos === "ADP")
    return right && LINK.test(token.lower) && leftJoins && /NOUN|PROPN/.test(left.pos) ? 1 : 0;
  if (token.pos === "CCONJ") return right && leftJoins ? 1 : 0;
  if (token.text === "," && listed && leftJoins) return 1;
  if (closed && token.pos !== "DET") return 0;
  if (isNominal(token) || isPossessive(token)) return 1;
  if (token.pos === "PRON" && POSSESSIVE.test(token.lower)) return 1;
  return right && /^[-.&/]$/.test(token.text) && leftJoins ? 1 : 0;
}

const hasHead = (doc: QuotedDoc, first: number, end: number): boolean =>
  doc.tokens
    .slice(first, end)
    .some((t) => /^(?:NOUN|PROPN|NUM|PRON)$/.test(t.pos) || isPersonal(t) || t.pos === "ADJ");

/** The noun phrase that begins at token `first`; null for none. Bounded work. */
export function nounPhraseAfter(doc: QuotedDoc, first: number): TokenRange | null {
  const start = doc.tokens[first];
  if (!start || doc.quotationAt[first]! >= 0 || isTime(start)) return null;
  if (start.pos === "PRON" && isPersonal(start)) return { first, end: first + 1 };
  if (!isNominal(start) && !POSSESSIVE.test(start.lower)) return null;
  let end = first;
  while (end < doc.tokens.length && end - first < LONGEST && stepsRight(doc, end, start)) end++;
  while (
    end > first &&
    /^(?:ADP|CCONJ|DET|PUNCT)$/.test(doc.tokens[end - 1]!.pos) &&
    !/^[.)]$/.test(doc.tokens[end - 1]!.text)
  )
    end--;
  return end > first && hasHead(doc, first, end) ? { first, end } : null;
}

function stepsRight(doc: QuotedDoc, at: number, start: Token): boolean {
  const token = doc.tokens[at]!;
  if (token.sentence !== start.sentence || doc.quotationAt[at]! >= 0 || isTime(token)) return false;
  const next = doc.tokens[at + 1];
  const nextJoins =
    next !== undefined &&
    next.sentence === start.sentence &&
    (isNominal(next) || POSSESSIVE.test(next.lower));
  if (token.pos === "DET" || POSSESSIVE.test(token.lower))
    return token === start || /^(?:ADP|CCONJ|DET)$/.test(doc.tokens[at - 1]!.pos);
  if (isNominal(token)) return true;
  if (isPossessive(token)) return nextJoins;
  if (token.pos === "ADP") return LINK_RIGHT.test(token.lower) && nextJoins && !/ing$/.test(next.lower);
  if (token.pos === "CCONJ") return nextJoins;
  if (token.text === "(") return /^(?:D|R|I|Con|Lab)\b/.test(next?.text ?? "");
  return /^[-.&/)]$/.test(token.text) && nextJoins;
}
