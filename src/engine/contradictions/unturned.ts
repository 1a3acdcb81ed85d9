import type { Doc } from "../document/doc";
import type { Span } from "../document/span";
import type { Cast } from "./cast";
import type { Pair } from "./passage";

/** "first said A, but later said B": saying two things is a contradiction only where one of them is a negation. */
const SAYS_ALSO = /\b(?:sa(?:id|ys?|ying)|told|claim\w*|insist\w*)$/;
const NEGATED = /(?:n['’]t|\b(?:not|never|no|none|nobody|nothing))\b/i;
/** "He had not.", "They were wrong.": pronouns may mean whomever the claim is about. */
const PRONOUN = /^(?:he|she|it|they|that|there|we|i)\b/;
const VERB = / (?:was|did|is|does|had|has|do|were|are|have|will|would|can|could|turned|proved)\b.*$/;

/**
 * Whether a turn of phrase (`lexicon/spelt.ts`, `lexicon/answers.ts`) does not turn against its claim after all: two
 * things said, one's own denial of something else, somebody else's case. False for pairs found without one.
 */
export function isNoTurn(doc: Doc, cast: Cast, { claim, rebuttal, against }: Pair): boolean {
  const { form, lead, cue } = rebuttal;
  if (!form) return false;
  const negated = ({ start, end }: Span): boolean => NEGATED.test(doc.text.slice(start, end));
  if (lead === "denial" && claim.speaker !== null && claim.speaker === rebuttal.speaker) return true;
  if (lead === "admission" && SAYS_ALSO.test(cue)) return negated(claim.span) === negated(against);
  const subject = cue.replace(VERB, "").split(" ").at(-1)!;
  if (form === "was not") {
    const text = doc.text.slice(claim.span.start, claim.span.end).toLowerCase();
    return negated(claim.span) || (!PRONOUN.test(cue) && !text.includes(subject));
  }
  if (form !== "they were wrong" || PRONOUN.test(cue)) return false;
  return claim.speaker === null || !cast.wordsOf(claim.speaker).has(subject);
}
