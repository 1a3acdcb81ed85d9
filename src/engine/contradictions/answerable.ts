import { type Doc, tokensIn } from "../document/doc";
import { CLAIM_NOUN, FALSITY_WORDS } from "../lexicon/denial";
import { accuses, focusOf } from "./focus";
import { isExplicit, type Pair } from "./passage";
import { claimPolarity, isOpposed, polarityOf } from "./polarity";
import type { Setting } from "./setting";
import { isNoTurn } from "./unturned";

/** Requests, plans and wishes: what is asked for or meant is neither so nor not so. */
const ASKING =
  /^(?:(?:had|has|have|is|are|was|were|been|be|being|also|long|always|still|both|all) )*(?:ask|urg|demand|request|call(?:ed|s|ing)? (?:on|for)|order|plan|want|wish|hop|propos|intend|vow|push(?:ed|es|ing)? for)/;
const CONDITION = /^[\s“"'‘]*(?:if|unless|suppose|were)\b|\?[\s”"’']*$/i;
/** "(the false story that) she would claim was so", "that nobody will buy": what is denied is the noun, not this clause. */
const GAP =
  /\b(?:claim|say|think|believe|know|admit|call)(?:s|ed)?\s+(?:was|were|is|are|will|would|has|had|won['’]t)\b|\b(?:on|in|by|of|with|for|about|to|buy|believe|tell|spread|push|repeat|promote|peddle|accept|swallow)[”"]?(?:,|$)/i;
/** "the views that both of them have", "comments that discriminate against": the clause tells of the noun, it is not what is said. */
const RELATIVE =
  /^[^,;]{0,60}?\b(?:views?|ideas?|claims?|comments?|remarks?|statements?|beliefs?|stor(?:y|ies)|arguments?|reports?|charges?) that (?:(?:(?:he|she|they|it|we|you|I)|\p{Lu}\S*(?: (?:and )?\p{Lu}\S*)*) (?:have|has|had|hold|holds|held|makes?|made|give|gave|shares?|shared|express(?:ed)?|put|voiced|spread)(?:$|[.,;:]| (?:when|about|on|in|at|to|of|with|since|before|after|during|last|this|over)\b)|\p{Ll}+ (?:against|with|about|towards?|upon|from|into) )/u;
/** "rejected the idea that they should go": what ought to be is neither so nor not so. */
const OUGHT = /^[^,;]{0,100}?\b(?:should|ought to|needs? to|deserves? to)\b(?! have\b)/i;
/** "No," alone declines or answers a question. */
const BARE_NO = /^[\s“"'‘]*(?:no|nope|nah|wrong)[\s.,!”"'’]*$/i;

/** "criticism over A", "the attack on her record": a reproach that says nothing that could be untrue. */
const BARE_OPINION =
  /^(?:the |an? |his |her |their |recent |[\p{Lu}][\p{L}.’'-]* )*(?:criticisms?|critiques?|attacks?|comments?|remarks?|rhetoric)\b(?!.{0,60}\bthat\b)/u;
const INFINITIVE = /^[\s“"'‘]*to\s+\p{Ll}/u;
/** From so many sentences on, a rebuttal reaches a claim by shared words only. */
const FAR = 4;

/** Headline and first sentences deny what is told below; elsewhere a denial answers what stands before it. */
const LEDE = 3;

/**
 * Whether a claim can be what a rebuttal answers: it says that something is so, and it stands near enough or shares
 * words. Keeps what is no proposition, and what is only far away, from the scorer.
 */
export function isAnswerable(setting: Setting, pair: Pair): boolean {
  const { doc, terms, cast } = setting;
  const { claim, rebuttal, routes } = pair;
  if (!isProposition(doc, pair) || isSameReproach(doc, pair)) return false;
  if (BARE_NO.test(doc.text.slice(pair.against.start, pair.against.end)) || goesOn(doc, pair)) return false;
  if (isNoTurn(setting, pair) || goesOnDenying(pair)) return false;
  const self = rebuttal.lead === "admission" || rebuttal.lead === "correction";
  if (
    !self &&
    claim.speaker &&
    rebuttal.speaker &&
    claim.speaker !== rebuttal.speaker &&
    cast.sameSide(claim.speaker, rebuttal.speaker)
  )
    return false;
  if (routes.has("inplace") || routes.has("beside") || rebuttal.form !== undefined) return true;
  const shared = sharedForms(pair, focusOf(doc, terms, rebuttal));
  const step = rebuttal.sentence - claim.sentence;
  if (isWeak(pair) && (step < -FAR || (rebuttal.lead === "contrast" && step > FAR))) return false;
  if (routes.has("side") && rebuttal.target.noun && CONTRARY.test(rebuttal.cue) && shared === 0) return false;
  if (routes.has("side") && (step >= 0 || rebuttal.sentence <= LEDE))
    return rebuttal.manner !== "soft" || step < FAR || shared > 0;
  if (!isExplicit(rebuttal)) return !isWeak(pair) || (shared > 1 && opposes(setting, pair));
  if (step < 0 && rebuttal.sentence > LEDE) return false;
  if (step < 0 || step >= FAR)
    return shared > 1 || (shared > 0 && rebuttal.target.noun !== null && accuses(claim));
  return true;
}

/** "Her people scotched the rumour. “Utter tosh,” said one.": a verdict right behind a denial is part of it. */
const goesOnDenying = ({ claim, rebuttal }: Pair): boolean =>
  claim.origin === "statement" &&
  claim.statement === null &&
  rebuttal.lead === "falsity" &&
  rebuttal.speaker !== null &&
  rebuttal.target.pronoun &&
  rebuttal.sentence - claim.sentence === 1;

/** Where "in fact" stands inside what is told ("his point was that it is, in fact, …"), or heightens what does not work. */
function goesOn(doc: Doc, { claim, rebuttal, routes }: Pair): boolean {
  if (rebuttal.lead !== "correction" || routes.has("inplace")) return false;
  const sentence = doc.sentences[rebuttal.sentence]!;
  if (TOLD_THAT.test(doc.text.slice(sentence.start, rebuttal.cueSpan.start))) return true;
  const opens = /^[\s“"(]*in fact\b/i.test(doc.text.slice(sentence.start, sentence.start + 20));
  const shared = [...claim.forms].some((form) => rebuttal.forms.has(form));
  return (
    opens &&
    !shared &&
    /(?:n['’]t|\b(?:not|never|no))\b/i.test(doc.text.slice(claim.span.start, claim.span.end))
  );
}

const TOLD_THAT = /\b(?:is|was|be) that\b(?![\s\S]*[;—])/i;

/** "contrary to Lee's claims, A": A says what it is that Lee claims. */
const CONTRARY = /contrary to/i;

/** What is called false on both sides: the reproach is repeated, not answered. So is one's own word about others. */
function isSameReproach(doc: Doc, pair: Pair): boolean {
  const { claim, rebuttal, routes } = pair;
  if (rebuttal.lead !== "falsity") return false;
  const reproach = FALSITY_WORDS.test(doc.text.slice(claim.span.start, claim.span.end));
  if (rebuttal.target.pronoun) return reproach && sharedForms(pair, rebuttal.forms) > 0;
  const own = claim.speaker !== null && claim.speaker === rebuttal.speaker && !routes.has("reported");
  return own || (reproach && !routes.has("inplace") && !routes.has("named"));
}

/** A finite verb, an accusation or what is spelt out beside its denial; no request, plan or wish. */
function isProposition(doc: Doc, { claim, routes }: Pair): boolean {
  const text = doc.text.slice(claim.span.start, claim.span.end);
  if (BARE_OPINION.test(text) || RELATIVE.test(text)) return false;
  if (routes.has("inplace") && (GAP.test(text) || OUGHT.test(text))) return false;
  if (INFINITIVE.test(text) || CONDITION.test(text) || ASKING.test(claim.cue)) return false;
  const parts = claim.parts ?? [claim.span];
  const verb = parts.some((part) => tokensIn(doc, part).some((t) => t.pos === "VERB" || t.pos === "AUX"));
  return (
    verb ||
    accuses(claim) ||
    (/describ/.test(claim.cue) && /\bas\b/.test(text)) ||
    (routes.has("inplace") && CLAIM_NOUN.test(text))
  );
}

const isWeak = ({ rebuttal }: Pair): boolean =>
  rebuttal.lead === "negation" || rebuttal.lead === "retort" || rebuttal.lead === "contrast";

const sharedForms = ({ claim }: Pair, focus: ReadonlySet<string>): number =>
  [...focus].filter((form) => claim.forms.has(form)).length;

/** Whether one side negates a word that the other asserts. */
const opposes = ({ doc, terms }: Setting, { claim, against }: Pair): boolean =>
  isOpposed(claimPolarity(doc, terms, claim), polarityOf(doc, terms, against));
