import { type Token, tokensIn } from "../document/doc";
import type { Span } from "../document/span";
import type { QuotedDoc } from "./quoted";
import { hasFiniteVerb } from "./strength";

/** Longest piece without a finite verb that is looked at, in words. */
const SHORT = 3;
const OBJECT = /^(?:it|them|him|her|me|us|you|this|that|so|he|she|they|we|i|who|which)$/;

/**
 * Whether a paraphrase is a piece of a sentence that tells a reader nothing by itself: function words alone ("for",
 * "it"), a pronoun with what is made of it ("them with tariffs"), an infinitive or preposition with one word behind it
 * ("to compromise").
 */
export function isFragment(doc: QuotedDoc, content: readonly Span[]): boolean {
  const words = content.flatMap((span) => tokensIn(doc, span)).filter(({ pos }) => pos !== "PUNCT");
  if (isShortAnswer(words)) return false;
  if (!words.some(({ pos }) => /^(?:NOUN|PROPN|VERB|ADJ|NUM|INTJ|X)$/.test(pos))) return true;
  if (words.length > SHORT || hasFiniteVerb(words)) return false;
  const { pos, lower } = words[0]!;
  if (OBJECT.test(lower)) return lower !== "her" || words[1]?.pos !== "NOUN";
  return words.length <= 2 && /^(?:ADP|PART|CCONJ)$/.test(pos) && !/^(?:not|no)$/.test(lower);
}

const SUBJECT = /^(?:i|we|he|she|it|they|there|that|this)$/;
const NEGATION = /^(?:not|n['’]t|.+n['’]t|never)$/;

/** "that he had not", "they never did": a clause that leaves its verb to the sentence before it. */
function isShortAnswer(words: readonly Token[]): boolean {
  const [subject, ...rest] = words[0]?.lower === "that" && words.length > 2 ? words.slice(1) : words;
  const negated = rest.some(({ lower }) => NEGATION.test(lower));
  const left = rest.every(({ pos, lower }) => pos === "AUX" || NEGATION.test(lower));
  return negated && left && rest.length > 1 && SUBJECT.test(subject!.lower);
}
