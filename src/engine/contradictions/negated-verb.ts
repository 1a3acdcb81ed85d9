import { type Doc, type Sentence, type Token, tokensIn } from "../document/doc";
import type { Span } from "../document/span";
import { EVERYDAY_NOUN, EVERYDAY_VERB } from "../lexicon/everyday";
import { TELLS } from "../lexicon/turn-words";
import { namesIn } from "./charge";
import type { Claims } from "./claims";
import { isNarrowed } from "./narrowed";
import type { Pair, Passage, Rebuttal, Signal } from "./passage";
import { claimPolarity } from "./polarity";
import type { Setting } from "./setting";
import { NOTHING } from "./target";

/** The name of the turn, see `Rebuttal.form`. */
const NEGATED_VERB = "negates the verb";

const PRONOUN = /^(?:i|we|he|she|it|they|there|nobody|none|nothing|neither)$/;
/** Subjects that negate their verb. */
const NONE = /^(?:nobody|none|nothing|neither)$/;
const NEGATION = /^(?:not|never|n['’]t|.+n['’]t|cannot)$/;
/** Words that may stand between the subject and its verb. */
const BETWEEN =
  /^(?:have|has|had|do|does|did|was|were|is|are|am|been|being|be|ever|once|actually|simply|even|at|any|time|personally|asked|tried|to|and|.+ly)$/;
/** Who says "I" answers what is said of him. */
const OWN = /^[\s“"'‘]*(?:\w+,? )?I\b/;
/** Tokens after the subject within which its negated verb stands. */
const NEAR = 7;
const WISH =
  /\b(?:should|ought|must|hope|want|wants|wanted|let['’]s|needs? to|if|unless|whether|would|will)\b/i;

/** "Aid workers said |nothing had arrived": what is told without being read as a statement. */
const TOLD = new RegExp(
  `^[^,;“”"]{2,60} (?:${TELLS})(?: that)? (?=(?:nothing|nobody|none|neither|no such|there)\\b)`,
  "i",
);

/**
 * What somebody says of what another said right before: the same verb, negated, of a pronoun ("… had asked to leave."
 * "I never asked to leave."), or the same noun ("There was no deal."), or what was denied of him ("… had never met Lee."
 * "We met twice," Lee said). Null where nothing in a sentence does so.
 */
export function negatesVerb(setting: Setting, sentence: Sentence, claims: Claims): Pair | null {
  for (const answer of claims.in(sentence.index).flatMap((p) => answerIn(setting, p))) {
    const verb =
      negatedVerb(setting, answer) ?? negatedNoun(setting, answer) ?? assertedVerb(setting, answer);
    const claim = verb && saidBefore(setting, claims, answer, verb);
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

/** What somebody says in a passage: a statement, or what stands behind "said" where none was read. */
function answerIn({ doc, cast }: Setting, passage: Passage): Passage[] {
  if (passage.origin === "statement") return passage.statement === null ? [] : [passage];
  const report = TOLD.exec(doc.text.slice(passage.span.start, passage.span.end))?.[0];
  if (passage.origin === "accusation" || report === undefined) return [];
  const start = passage.span.start + report.length;
  const teller = cast.actorsIn(passage.sentence).find((m) => m.end <= start);
  return [{ ...passage, span: { start, end: passage.span.end }, speaker: teller?.speaker ?? null }];
}

/** A verb or noun with which an answer turns against a claim that has it too. */
interface Turning {
  readonly forms: readonly string[];
  /** Whether the answer negates it; else the claim does. */
  readonly negated: boolean;
  readonly cue: Span;
  /** What stands behind it in its clause. */
  readonly behind: readonly Token[];
}

/** The words of a passage from an offset to the next mark. */
function clauseFrom(doc: Doc, span: Span, start: number): Token[] {
  const tokens = tokensIn(doc, { start, end: span.end });
  const mark = tokens.findIndex(({ pos }) => pos === "PUNCT");
  return mark < 0 ? tokens : tokens.slice(0, mark);
}

/** The verb that a passage opens with, negated, behind a pronoun or a short subject. */
function negatedVerb({ doc, terms }: Setting, { span }: Passage): Turning | null {
  const tokens = tokensIn(doc, span).filter(({ pos }) => pos !== "PUNCT");
  const from = tokens.slice(0, 3).findIndex(({ lower }) => PRONOUN.test(lower));
  if (from < 0) return null;
  let negated = NONE.test(tokens[from]!.lower);
  for (const token of tokens.slice(from + 1, from + 1 + NEAR)) {
    if (NEGATION.test(token.lower)) negated = true;
    else if (!BETWEEN.test(token.lower))
      return negated ? verbAt(doc, span, token, terms.formsAt[token.index]!, tokens[from]!) : null;
  }
  return null;
}

/** "no such warning was given", "there was no deal": a noun that is said not to be, at the head of a passage. */
function negatedNoun({ doc, terms }: Setting, { span }: Passage): Turning | null {
  const tokens = tokensIn(doc, span).filter(({ pos }) => pos !== "PUNCT");
  const there = tokens[0]?.lower === "there" ? 1 : 0;
  const no = tokens.slice(0, there ? NEAR : 1).findIndex(({ lower }) => lower === "no");
  if (no < 0) return null;
  const such = tokens[no + 1]?.lower === "such" ? 1 : 0;
  const noun = tokens[no + such + 1];
  const behind = tokens[no + such + 2];
  if (noun?.pos !== "NOUN" || (behind && !/^(?:AUX|VERB|ADV)$/.test(behind.pos))) return null;
  const forms = terms.formsAt[noun.index]!;
  if (forms.length === 0 || forms.some((f) => EVERYDAY_NOUN.test(f))) return null;
  return {
    forms,
    negated: true,
    cue: { start: tokens[0]!.start, end: noun.end },
    behind: clauseFrom(doc, span, noun.end),
  };
}

function verbAt(
  doc: Doc,
  span: Span,
  token: Token,
  forms: readonly string[],
  subject: Token,
): Turning | null {
  if (!/^(?:VERB|ADJ)$/.test(token.pos) || forms.length === 0 || forms.every((f) => EVERYDAY_VERB.test(f)))
    return null;
  return {
    forms,
    negated: true,
    cue: { start: subject.start, end: token.end },
    behind: clauseFrom(doc, span, token.end),
  };
}

/** What two do together. */
const TOGETHER = /^(?:meet|talk|speak|discuss|agree|date|marri|marry|dine|work|travel|correspond)$/;

/** "We met twice", "She asked me": what was done with or to whoever says so. */
function assertedVerb({ doc, terms }: Setting, { span }: Passage): Turning | null {
  const tokens = tokensIn(doc, span).filter(({ pos }) => pos !== "PUNCT");
  const from = tokens.slice(0, 2).findIndex(({ lower }) => /^(?:we|he|she|they)$/.test(lower));
  if (from < 0) return null;
  const at = tokens.findIndex((t, i) => i > from && !BETWEEN.test(t.lower));
  const [verb, object] = [tokens[at], tokens[at + 1]];
  if (verb?.pos !== "VERB" || NEGATION.test(verb.lower) || at > from + NEAR) return null;
  const forms = terms.formsAt[verb.index]!;
  const both = tokens[from]!.lower === "we" && forms.some((form) => TOGETHER.test(form));
  if (!both && !/^(?:me|us)$/.test(object?.lower ?? "")) return null;
  return { forms, negated: false, cue: { start: tokens[from]!.start, end: verb.end }, behind: [] };
}

/** What another voice says right before with the verb, on the other side of a negation. */
function saidBefore(
  setting: Setting,
  claims: Claims,
  answer: Passage,
  { forms, negated, behind }: Turning,
): Passage | null {
  const { doc, terms, cast } = setting;
  const textOf = ({ span }: Passage): string => doc.text.slice(span.start, span.end);
  const own = !negated || OWN.test(textOf(answer));
  const names = (p: Passage): boolean =>
    answer.speaker !== null && namesIn(cast.wordsOf(answer.speaker), textOf(p));
  const turned = (p: Passage): boolean => {
    const { asserted, denied } = claimPolarity(doc, terms, p);
    return forms.some((form) => (negated ? asserted : denied).includes(form));
  };
  return (
    [...claims.in(answer.sentence), ...claims.in(answer.sentence - 1)].find(
      (p) =>
        ((p.origin === "statement" && p.statement !== null) || p.origin === "accusation") &&
        p.span.end <= answer.span.start &&
        p.speaker !== answer.speaker &&
        !p.denied &&
        !(p.speaker && answer.speaker && cast.sameSide(p.speaker, answer.speaker)) &&
        (!own || names(p)) &&
        !WISH.test(textOf(p)) &&
        !isNarrowed(setting, behind, p) &&
        turned(p),
    ) ?? null
  );
}

const rebuttalOf = ({ doc }: Setting, answer: Passage, cue: Turning["cue"]): Rebuttal => ({
  ...answer,
  cue: doc.text.slice(cue.start, cue.end).toLowerCase(),
  signals: new Set<Signal>(["negation"]),
  lead: "negation",
  manner: "",
  form: NEGATED_VERB,
  cueSpan: cue,
  target: { ...NOTHING, pronoun: true },
});
