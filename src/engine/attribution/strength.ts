import { type Doc, type Token, tokensIn } from "../document/doc";
import { type Span, textOf } from "../document/span";
import { CLAIM_NOUN } from "../lexicon/denial";
import { isSpeechWord } from "../lexicon/speech";
import type { Attribution } from "./attribution";
import { cueBucket } from "./precision";

/** Taken off where the cue is no verb of saying: what is credited is thought, wanted or done rather than said. */
const NOT_SAID = 0.2;
/** Taken off for a content that is no clause, and for one of a word or two. */
const NO_CLAUSE = 0.05;
const SHORT = 0.05;
/** Least strength of "SOURCE said CLAUSE" and "was accused by SOURCE": right 15 times of 16 where the reader was unsure, held-out train and dev. */
const PLAIN = 0.75;
/** Tenths of its occurrences from which on a verb is sure to be a cue. */
const SURE = 9;

/**
 * How surely an attribution shows that its source speaks, 0 to 1: 1 for quoted words; for a paraphrase its confidence,
 * less where the cue is no verb of saying (WordNet's class of communication) or the content is not a clause.
 */
export function strengthOf(doc: Doc, attribution: Attribution): number {
  const { kind, cue, content, confidence } = attribution;
  if (kind !== "indirect") return 1;
  const words = content.flatMap((span) => tokensIn(doc, span)).filter(({ pos }) => pos !== "PUNCT");
  const verbs = cue
    .flatMap((span) => tokensIn(doc, span))
    .filter(({ pos, lower }) => pos !== "AUX" && isSpeechWord(lower));
  const clause = hasFiniteVerb(words);
  const strength =
    confidence -
    (verbs.length > 0 ? 0 : NOT_SAID) -
    (clause ? 0 : NO_CLAUSE) -
    (words.length > 2 ? 0 : SHORT);
  const inLine =
    isInLine(doc, attribution) && (clause ? verbs.some(isSure) : answersClaim(doc, verbs, content));
  const plain = inLine || (verbs.some(isSure) && isByAgent(doc, attribution));
  return plain ? Math.max(strength, PLAIN) : strength;
}

/** "Said", "insisted": what stands right behind is what is said. Behind "told" stands who is told. */
const isSure = ({ lower }: Token): boolean =>
  cueBucket("VERB", lower) >= SURE && !/^t(?:old|ell)/.test(lower);

/** "denied the report", "rejects the accusation": what is denied is something said. */
const answersClaim = (doc: Doc, verbs: readonly Token[], content: readonly Span[]): boolean =>
  verbs.some(({ lower }) => DENIES.test(lower)) &&
  content.every((span) => CLAIM_NOUN.test(textOf(doc.text, span)));
const DENIES = /^(?:den(?:y|i)|refut|rebut|disput|repudiat|contradict|reject|dismiss)/;

/** "was accused by SOURCE of …". */
const isByAgent = (doc: Doc, { source, cue }: Attribution): boolean =>
  source.length === 1 && cue.length === 1 && /^ by $/.test(doc.text.slice(cue[0]!.end, source[0]!.start));

/** Source, cue and content in one piece each, one right behind the other. */
function isInLine(doc: Doc, { source, cue, content }: Attribution): boolean {
  if (source.length !== 1 || cue.length !== 1 || content.length !== 1) return false;
  const gaps = [
    [source[0]!.end, cue[0]!.start],
    [cue[0]!.end, content[0]!.start],
  ] as const;
  return gaps.every(([from, to]) => to >= from && /^[\s,]*$/.test(doc.text.slice(from, to)));
}

/** Whether tokens in order hold a finite verb: neither "to go" nor "going". */
export const hasFiniteVerb = (words: readonly Token[]): boolean =>
  words.some(
    ({ pos, lower }, i) =>
      (pos === "VERB" || pos === "AUX") && words[i - 1]?.lower !== "to" && !lower.endsWith("ing"),
  );
