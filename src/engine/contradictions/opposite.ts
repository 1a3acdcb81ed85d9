import type { Sentence, Token } from "../document/doc";
import { OPENS_CORRECTION } from "../lexicon/denial";
import { EVERYDAY_NOUN, EVERYDAY_VERB } from "../lexicon/everyday";
import { FORMER } from "../lexicon/roles";
import { STOPWORDS } from "../lexicon/stopwords";
import { namesIn } from "./charge";
import type { Claims } from "./claims";
import { formOf } from "./kin";
import { isNarrowed } from "./narrowed";
import { affirms, nobodyDid, thereWas, turnsRound } from "./opposed";
import type { Pair, Passage, Rebuttal, Signal } from "./passage";
import { type Predication, predicationsIn } from "./predication";
import type { Setting } from "./setting";
import { NOTHING } from "./target";
import type { Terms } from "./terms";

/** The name of the turn, see `Rebuttal.form`. */
const SAYS_THE_OPPOSITE = "says the opposite";
/** Sentences back within which another voice is answered without a word for it. */
const REACH = 2;

const PRONOUN = /^(?:i|we|he|she|it|they)$/;
const POINTING = /^(?:that|this|these|those|there|you|none|nobody|nothing|neither|no-one)$/;
/** What somebody thinks or likes is no answer to what is so. */
const INNER =
  /^(?:think|thought|believ|know|knew|want|like|hope|hoping|wish|expect|plan|intend|remember|recall|underst|feel|felt|care|caring|mind|worr|support|blam|endors)/;
/** Forms of "be" and "have" and light verbs: the object says what is meant. */
const LIGHT = /^(?:be|have|ha|do|agree|sign|accept|offer)$/;

/**
 * Two voices next to each other of whom one says of something what the other says is not so: the same verb, or the same
 * word linked by "be", of one subject, once negated ("the firm will close", "the firm is not closing"). Null where
 * nobody in a sentence contradicts anybody so.
 */
export function saysTheOpposite(setting: Setting, sentence: Sentence, claims: Claims): Pair | null {
  for (const answer of claims.in(sentence.index)) {
    if (!isVoice(setting, answer)) continue;
    const own = told(setting, answer);
    for (const claim of claims.before(sentence.index, answer.span.start, REACH)) {
      if (!mayAnswer(setting, claim, answer)) continue;
      const theirs = told(setting, claim);
      const bare = predicationsIn(setting.doc, claim.span).length === 0;
      const found = own.find((q) =>
        bare
          ? answersForHimself(setting, { claim, answer, p: null, q })
          : theirs.some((p) => areOpposed(setting, { claim, answer, p, q })),
      );
      if (found) return pairOf(setting, claim, answer, found);
    }
  }
  return null;
}

/** Somebody who is heard, or the article where it says what is so ("In fact it fell"). */
const isVoice = ({ doc }: Setting, { origin, statement, speaker, span }: Passage): boolean =>
  origin === "statement"
    ? statement !== null && speaker !== null
    : origin !== "accusation" && OPENS_CORRECTION.test(doc.text.slice(span.start, span.end));

/** What a passage tells as a fact, and says something of. */
const told = ({ doc, terms }: Setting, { span }: Passage): Predication[] =>
  predicationsIn(doc, span).filter(
    ({ real, verb, complement }) => real && !(verb && isIdiom(terms, verb, complement)),
  );

/** "had no problem", "is not a question": an idiom rather than a thing. */
const isIdiom = (terms: Terms, verb: Token, [no, noun]: readonly Token[]): boolean =>
  [verb.pos === "NOUN" ? verb : null, no?.lower === "no" ? noun : null].some(
    (t) => t && terms.formsAt[t.index]!.some((form) => EVERYDAY_NOUN.test(form)),
  );

/** "had reportedly been charged twice": the article passes on what somebody says. */
const HEARSAY = /\b(?:reportedly|allegedly|supposedly|rumou?red|said to (?:be|have))\b/i;

function mayAnswer({ doc, cast }: Setting, claim: Passage, answer: Passage): boolean {
  if (claim.speaker === null)
    return claim.statement === null && HEARSAY.test(doc.text.slice(claim.span.start, claim.span.end));
  if (claim.origin !== "statement" && claim.origin !== "accusation") return false;
  if (claim.speaker === answer.speaker || claim.denied) return false;
  const isGroup = (id: string): boolean => cast.byId.get(id)?.kind === "group";
  if (answer.speaker !== null && isGroup(claim.speaker) && isGroup(answer.speaker)) return false;
  return answer.speaker === null || !cast.sameSide(claim.speaker, answer.speaker);
}

/** A claim with a predication of it, and an answer with one of its own. */
interface Facing {
  readonly claim: Passage;
  readonly answer: Passage;
  /** null where the claim has no verb of its own ("described Ross as a heavy drinker"). */
  readonly p: Predication | null;
  readonly q: Predication;
}
type Told = Facing & { readonly p: Predication };

const areOpposed = (setting: Setting, facing: Told): boolean =>
  affirms(setting, facing) ||
  nobodyDid(setting, facing) ||
  thereWas(setting, facing) ||
  turnsRound(setting, facing) ||
  negates(setting, facing);

/** The same of the same, once negated. */
const negates = (setting: Setting, facing: Told): boolean =>
  (facing.q.negated || facing.q.subject.at(-1)?.lower !== "there") &&
  facing.p.negated !== facing.q.negated &&
  !(facing.q.negated && isNarrowed(setting, facing.q.complement, facing.claim)) &&
  (answersForHimself(setting, facing) ||
    (sharesVerb(setting, facing) && sharesSubject(setting, facing) && sharesObject(setting, facing)));

const formsOf = ({ terms }: Setting, tokens: readonly (Token | null)[]): string[] =>
  tokens.flatMap((t) => (t ? [...terms.formsAt[t.index]!] : []));

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((form) => b.includes(form));

/** "Pryce said that Ng had forged his signature. “I signed nothing,” Ng said.": whoever is spoken of negates a word of it. */
function answersForHimself(setting: Setting, { claim, answer, p, q }: Facing): boolean {
  const { doc, cast } = setting;
  const head = q.subject.at(-1);
  if (!head || !q.negated || p?.negated || answer.speaker === null) return false;
  if (isNarrowed(setting, q.complement, claim)) return false;
  if (!PRONOUN.test(head.lower) && !namesIn(cast.wordsOf(answer.speaker), head.text)) return false;
  if (!namesIn(called(setting, answer.speaker), doc.text.slice(claim.span.start, claim.span.end)))
    return false;
  return (
    !isInner(q) &&
    formsOf(setting, [q.verb, ...q.complement]).some(
      (form) => !EVERYDAY_VERB.test(form) && claim.forms.has(form),
    )
  );
}

const isInner = ({ verb }: Predication): boolean => verb !== null && INNER.test(verb.lower);

/** What a speaker is called: the words of names, bodies and roles. */
const called = ({ cast }: Setting, id: string): ReadonlySet<string> =>
  new Set([
    ...cast.wordsOf(id),
    ...(cast.byId.get(id)?.positions ?? [])
      .flatMap(({ role, affiliation }) => `${role ?? ""} ${affiliation ?? ""}`.toLowerCase().split(/\s+/))
      .filter((word) => word.length > 2 && !STOPWORDS.has(word) && !FORMER.has(word)),
  ]);

/** Verbs that every text has stand for themselves. */
function verbForms(setting: Setting, { verb }: Predication): string[] {
  const forms = formsOf(setting, [verb]);
  return forms.length > 0 || verb?.pos !== "VERB" ? forms : [formOf(verb.lower)];
}

/** The same verb; where that says nothing, the same object or none at all ("We agreed on nothing"). */
function sharesVerb(setting: Setting, { answer, p, q }: Told): boolean {
  const [a, b] = [verbForms(setting, p), verbForms(setting, q)];
  if (!shares(a, b)) return false;
  if (isInner(q)) return saysOfHimself(setting, answer, p, q) && q.complement.length === 0;
  if (!a.every((form) => EVERYDAY_VERB.test(form) || LIGHT.test(form))) return true;
  const mine = formsOf(setting, q.complement);
  return mine.length === 0 ? q.complement.length > 0 : shares(mine, formsOf(setting, p.complement));
}

/** "the museum knew" / "We did not know": "I" and "we" are whoever answers, and the claim is about him. */
function saysOfHimself(setting: Setting, { speaker }: Passage, p: Predication, q: Predication): boolean {
  const named = p.subject.map((t) => t.text).join(" ");
  const first = /^(?:i|we)$/.test(q.subject.at(-1)?.lower ?? "");
  return first && speaker !== null && namesIn(called(setting, speaker), named);
}

function sharesSubject(setting: Setting, { answer, p, q }: Told): boolean {
  const head = q.subject.at(-1);
  if (!head) return false;
  const several = head.lower === "we" && /^(?:they|both)$|[^s]s$/.test(p.subject.at(-1)?.lower ?? "");
  if (/^(?:i|we)$/.test(head.lower)) return several || saysOfHimself(setting, answer, p, q);
  if (PRONOUN.test(head.lower) || POINTING.test(head.lower)) return true;
  return shares(formsOf(setting, q.subject), formsOf(setting, [...p.subject, ...p.complement]));
}

/** What is done to is not something else: "signed three players" against "not signed a sponsor". */
function sharesObject(setting: Setting, { p, q }: Told): boolean {
  // "owed the bank money" / "owed him nothing"
  const [whom, theirWhom] = [q.complement[0]?.lower ?? "", p.complement[0]];
  if (/^(?:him|her|them)$/.test(whom) && theirWhom && !/^(?:PRON|PROPN)$/.test(theirWhom.pos)) return false;
  const [theirs, mine] = [formsOf(setting, p.complement), formsOf(setting, q.complement)];
  return (
    mine.length === 0 || theirs.length === 0 || shares(mine, [...theirs, ...formsOf(setting, p.subject)])
  );
}

function pairOf({ doc }: Setting, claim: Passage, answer: Passage, { span }: Predication): Pair {
  const rebuttal: Rebuttal = {
    ...answer,
    cue: doc.text.slice(span.start, span.end).toLowerCase(),
    signals: new Set<Signal>(["negation"]),
    lead: "negation",
    manner: "",
    form: SAYS_THE_OPPOSITE,
    cueSpan: span,
    target: { ...NOTHING, pronoun: true },
  };
  return { claim, rebuttal, against: answer.span, routes: new Set(["preceding"]) };
}
