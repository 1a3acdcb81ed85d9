import { type Token, tokensIn } from "../document/doc";
import { EVERYDAY_NOUN } from "../lexicon/everyday";
import { namesIn } from "./charge";
import { areUpAndDown } from "./kin";
import { isNarrowed } from "./narrowed";
import type { Passage } from "./passage";
import type { Predication } from "./predication";
import type { Setting } from "./setting";

/** What a claim says of something, and what an answer does; the answer's passage as a whole. */
export interface Answered {
  readonly claim: Passage;
  readonly answer: Passage;
  readonly p: Predication;
  readonly q: Predication;
}

const PERSON = /^(?:i|we|you|he|she)$/;
const PRONOUN = /^(?:it|they|there|that)$/;
const NOBODY = /^(?:nobody|no-one|none|nothing)$/;
/** Auxiliaries of one kind stand for each other's verbs. */
const AUXILIARIES: readonly RegExp[] = [
  /\b(?:do|does|did)(?:n['’]t)?\b/i,
  /\b(?:has|have|had)(?:n['’]t)?\b/i,
  /\b(?:is|are|was|were|am)(?:n['’]t)?\b/i,
  /\b(?:can|could|cannot)(?:n['’]t)?\b/i,
  /\bwill\b|\bwon['’]t\b/i,
];
const DO = 0;

/** "Ames said Poole never apologized." / "Poole says that he did, in writing.": the answer leaves the verb to the claim. */
export function affirms(setting: Setting, { answer, p, q }: Answered): boolean {
  const { doc } = setting;
  if (!p.negated || q.negated || q.verb !== null || q.complement.length > 0) return false;
  const head = q.subject.at(-1);
  if (!head || !endsAt(setting, answer, q)) return false;
  const [theirs, mine] = [p.span, q.span].map(({ start, end }) => auxiliaryIn(doc.text.slice(start, end)));
  return (theirs ?? DO) === mine && isSame(setting, answer, p.subject.at(-1), head);
}

/** Whether nothing but a mark, a time or a manner follows ("that he did, in writing"), no verb of its own. */
function endsAt({ doc }: Setting, { span }: Passage, q: Predication): boolean {
  const rest = tokensIn(doc, { start: q.span.end, end: span.end });
  if (rest.length > 0 && rest[0]!.pos !== "PUNCT") return false;
  return !rest.some(({ pos }, i) => pos === "AUX" || (pos === "VERB" && rest[i - 1]?.pos !== "ADP"));
}

/**
 * Whether a subject can be that of the claim: "he" is whoever the claim names, but behind another "he" it may be
 * whoever answers ("Lee said he had never been there. Orr said that he had.").
 */
function isSame(
  { terms, cast }: Setting,
  { speaker }: Passage,
  theirs: Token | undefined,
  mine: Token,
): boolean {
  if (!theirs) return false;
  const pronouns = PERSON.test(theirs.lower) || PRONOUN.test(theirs.lower);
  if (/^(?:i|we)$/.test(mine.lower)) return speaker !== null && namesIn(cast.wordsOf(speaker), theirs.text);
  if (PERSON.test(mine.lower)) return !pronouns && theirs.pos === "PROPN";
  if (PRONOUN.test(mine.lower)) return !pronouns || theirs.lower === mine.lower;
  return [...terms.formsAt[mine.index]!].some((form) => terms.formsAt[theirs.index]!.includes(form));
}

const auxiliaryIn = (words: string): number | null => {
  const at = AUXILIARIES.findIndex((pattern) => pattern.test(words));
  return at < 0 ? null : at;
};

/** "he was told to lie" / "nobody had told him to lie": nobody does what the claim has done, in no words but the claim's. */
export function nobodyDid(setting: Setting, { claim, answer, p, q }: Answered): boolean {
  if (p.negated || !NOBODY.test(q.subject[0]?.lower ?? "") || q.subject.length > 1) return false;
  if (isNarrowed(setting, tokensIn(setting.doc, { start: q.span.end, end: answer.span.end }), claim))
    return false;
  const rest = [...answer.forms].filter((form) => !formsOf(setting, q.subject).includes(form));
  return rest.length > 0 && rest.every((form) => claim.forms.has(form) && !EVERYDAY_NOUN.test(form));
}

/** "crime had doubled" / "it fell by four percent": more and less of the same. */
export function turnsRound(setting: Setting, { claim, p, q }: Answered): boolean {
  if (p.negated || q.negated || !p.verb || !q.verb) return false;
  const [theirs, mine] = [formsOf(setting, [p.verb]), formsOf(setting, [q.verb])];
  if (!theirs.some((a) => mine.some((b) => areUpAndDown(a, b)))) return false;
  if (isElsewhere(setting, q.complement, claim)) return false;
  const head = q.subject.at(-1);
  if (!head) return false;
  if (/^(?:it|they|these|those|that|this)$/.test(head.lower)) return true;
  const subject = formsOf(setting, q.subject);
  return subject.length > 0 && subject.every((form) => claim.forms.has(form));
}

/** "fell in the north", "rose in May": at a place or time that the claim does not name. */
const isElsewhere = ({ terms }: Setting, behind: readonly Token[], claim: Passage): boolean =>
  behind.some(
    ({ pos, index, lower }) =>
      (/^(?:PROPN|NOUN|ADJ|ADV|VERB)$/.test(pos) || YEAR.test(lower)) &&
      !MEASURE.test(lower) &&
      !terms.formsAt[index]!.some((form) => claim.forms.has(form)),
  );
const YEAR = /^\d{4}s?$/;
const MEASURE =
  /^(?:%|percent|per|cent|points?|percentage|third|half|quarter|fifth|tenth|times|fold|dollars?|euros?|pounds?|million|billion|.+ly)$/;

/** "without a tender" / "there had been a tender". */
export function thereWas(setting: Setting, { claim, answer, q }: Answered): boolean {
  const { verb } = q;
  if (q.negated || q.subject.at(-1)?.lower !== "there" || verb?.pos !== "NOUN") return false;
  const end = q.complement.at(-1)?.end ?? q.span.end;
  if (!CLOSED.test(setting.doc.text.slice(end, answer.span.end))) return false;
  if (isElsewhere(setting, q.complement, claim)) return false;
  const forms = formsOf(setting, [verb]);
  if (forms.some((form) => EVERYDAY_NOUN.test(form))) return false;
  const tokens = tokensIn(setting.doc, claim.span);
  return tokens.some(
    (t, i) =>
      formsOf(setting, [t]).some((form) => forms.includes(form)) &&
      tokens.slice(Math.max(0, i - LACK_REACH), i).some(({ lower }) => /^(?:without|no|lacked)$/.test(lower)),
  );
}

/** Nothing narrows it: "lights on order", "a doctor until 2012". */
const CLOSED = /^(?:$|[.,;:!?”"]|,? and\b)/;
/** Words between "without" and what is missing. */
const LACK_REACH = 3;

const formsOf = ({ terms }: Setting, tokens: readonly Token[]): string[] =>
  tokens.flatMap((t) => [...terms.formsAt[t.index]!]);
