import type { Doc } from "../document/doc";
import type { Span } from "../document/span";
import type { Cast } from "./cast";
import { chargesAnswerer } from "./charge";
import type { Pair } from "./passage";

/** "first said A, but later said B": saying two things is a contradiction only where one of them is a negation. */
const SAYS_ALSO = /\b(?:sa(?:id|ys?|ying)|told|claim\w*|insist\w*)$/;
const NEGATED = /(?:n['’]t|\b(?:not|never|no|none|nobody|nothing|little|hardly|scarcely))\b/i;
/** "He had not.", "They were wrong.": pronouns may mean whomever the claim is about. */
const PRONOUN = /^(?:he|she|it|they|that|there|we|i)\b/;
/** Whether a word names a speaker: by name, or by office ("The senator was mistaken."). */
const isCalled = (cast: Cast, speaker: string, word: string): boolean =>
  cast.wordsOf(speaker).has(word) ||
  (cast.byId.get(speaker)?.positions ?? []).some(({ role }) =>
    role?.toLowerCase().split(/\s+/).includes(word),
  );

/** "initially said", "had denied": words that wait for what was said later. */
const AT_FIRST =
  /\b(?:initially|originally|(?:at )?first|earlier|previously|once|repeatedly|had (?:\w+ )?(?:said|claimed|denied|insisted|told|maintained)|denied|insisted)\b/i;
const isFirst = (doc: Doc, { sentence }: Pair["claim"]): boolean => {
  const { start, end } = doc.sentences[sentence]!;
  return AT_FIRST.test(doc.text.slice(start, end));
};

const VERB = / (?:was|did|is|does|had|has|do|were|are|have|will|would|can|could|turned|proved)\b.*$/;

/**
 * Whether a turn of phrase (`lexicon/spelt.ts`, `lexicon/answers.ts`) does not turn against its claim after all: two
 * things said, one's own denial of something else, somebody else's case. False for pairs found without one.
 */
export function isNoTurn(doc: Doc, cast: Cast, pair: Pair): boolean {
  const { claim, rebuttal, against } = pair;
  const { form, lead, cue } = rebuttal;
  if (!form) return false;
  const negated = ({ start, end }: Span): boolean => NEGATED.test(doc.text.slice(start, end));
  if (lead === "denial" && claim.speaker !== null && claim.speaker === rebuttal.speaker) return true;
  if (lead === "admission" && SAYS_ALSO.test(cue)) return negated(claim.span) === negated(against);
  if (form === "said first, took back")
    return negated(claim.span) === negated(against) && !isFirst(doc, claim);
  if (form === "blames another" || form === "the accused insists") return !chargesAnswerer(doc, cast, pair);
  if (form === "no record of it") return ![...claim.forms].some((f) => rebuttal.forms.has(f));
  if (form === "documents show")
    return negated(claim.span) === negated(against) && !(isFirst(doc, claim) && claim.speaker !== null);
  if (form === "found it had not")
    return negated(claim.span) || ![...claim.forms].some((f) => rebuttal.forms.has(f));
  const subject = cue.replace(VERB, "").split(" ").at(-1)!;
  if (form === "was not") {
    const text = doc.text.slice(claim.span.start, claim.span.end).toLowerCase();
    return negated(claim.span) || (!PRONOUN.test(cue) && !text.includes(subject));
  }
  if (form !== "they were wrong" || PRONOUN.test(cue)) return false;
  return claim.speaker === null || !isCalled(cast, claim.speaker, subject);
}
