import { type Sentence, type Token, tokensIn } from "../document/doc";
import { namesIn } from "./charge";
import type { Claims } from "./claims";
import type { Pair, Passage, Rebuttal, Signal } from "./passage";
import { claimPolarity } from "./polarity";
import type { Setting } from "./setting";
import { NOTHING } from "./target";

/** The name of the turn, see `Rebuttal.form`. */
const NEGATED_VERB = "negates the verb";

const PRONOUN = /^(?:i|we|he|she|it|they|there|nobody|none)$/;
const NEGATION = /^(?:not|never|n['’]t|.+n['’]t|cannot)$/;
/** Words that may stand between the subject and its verb. */
const BETWEEN =
  /^(?:have|has|had|do|does|did|was|were|is|are|am|been|being|be|ever|once|actually|simply|even|at|any|time|personally|asked|tried|to|and|.+ly)$/;
/** Verbs of every claim: to share one says nothing. */
const EVERYDAY =
  /^(?:say|think|want|know|believe|need|make|take|get|go|come|see|feel|look|try|find|give|tell|talk|happen|agree|like|mean|understand|work|seem|let|keep|put|use)$/;
/** Who says "I" answers what is said of him. */
const OWN = /^[\s“"'‘]*(?:\w+,? )?I\b/;
/** Tokens after the subject within which its negated verb stands. */
const NEAR = 7;
const WISH =
  /\b(?:should|ought|must|hope|want|wants|wanted|let['’]s|needs? to|if|unless|whether|would|will)\b/i;

/**
 * What somebody says of what another said right before: the same verb, negated, of a pronoun ("… had asked to leave."
 * "I never asked to leave."). Null where nothing in a sentence does so.
 */
export function negatesVerb(setting: Setting, sentence: Sentence, claims: Claims): Pair | null {
  for (const answer of claims.in(sentence.index)) {
    if (answer.origin !== "statement" || answer.statement === null) continue;
    const verb = negatedVerb(setting, answer);
    const claim = verb && assertedBefore(setting, claims, answer, verb.forms);
    if (claim)
      return {
        claim,
        rebuttal: rebuttalOf(setting, answer, verb.cue),
        against: answer.span,
        routes: new Set(["preceding"]),
      };
  }
  return null;
}

interface NegatedVerb {
  readonly forms: readonly string[];
  readonly cue: { readonly start: number; readonly end: number };
}

/** The verb that a passage opens with, negated, behind a pronoun or a short subject. */
function negatedVerb({ doc, terms }: Setting, { span }: Passage): NegatedVerb | null {
  const tokens = tokensIn(doc, span).filter(({ pos }) => pos !== "PUNCT");
  const from = tokens.slice(0, 3).findIndex(({ lower }) => PRONOUN.test(lower));
  if (from < 0) return null;
  let negated = /^(?:nobody|none)$/.test(tokens[from]!.lower);
  for (const token of tokens.slice(from + 1, from + 1 + NEAR)) {
    if (NEGATION.test(token.lower)) negated = true;
    else if (!BETWEEN.test(token.lower))
      return negated ? verbAt(token, terms.formsAt[token.index]!, tokens[from]!) : null;
  }
  return null;
}

function verbAt(token: Token, forms: readonly string[], subject: Token): NegatedVerb | null {
  if (!/^(?:VERB|ADJ)$/.test(token.pos) || forms.length === 0 || forms.every((f) => EVERYDAY.test(f)))
    return null;
  return { forms, cue: { start: subject.start, end: token.end } };
}

/** What another voice says right before, without negation, with the verb. */
function assertedBefore(
  { doc, terms, cast }: Setting,
  claims: Claims,
  answer: Passage,
  verb: readonly string[],
): Passage | null {
  const own = OWN.test(doc.text.slice(answer.span.start, answer.span.end));
  const near = [...claims.in(answer.sentence), ...claims.in(answer.sentence - 1)].filter(
    (p) =>
      (p.origin === "statement" || p.origin === "accusation") &&
      p.span.end <= answer.span.start &&
      p.speaker !== answer.speaker &&
      !p.denied &&
      !(p.speaker && answer.speaker && cast.sameSide(p.speaker, answer.speaker)) &&
      (!own ||
        (answer.speaker !== null &&
          namesIn(cast.wordsOf(answer.speaker), doc.text.slice(p.span.start, p.span.end)))) &&
      !WISH.test(doc.text.slice(p.span.start, p.span.end)),
  );
  return near.find((p) => verb.some((form) => claimPolarity(doc, terms, p).asserted.includes(form))) ?? null;
}

const rebuttalOf = ({ doc }: Setting, answer: Passage, cue: NegatedVerb["cue"]): Rebuttal => ({
  ...answer,
  cue: doc.text.slice(cue.start, cue.end).toLowerCase(),
  signals: new Set<Signal>(["negation"]),
  lead: "negation",
  manner: "",
  form: NEGATED_VERB,
  cueSpan: cue,
  target: { ...NOTHING, pronoun: true },
});
