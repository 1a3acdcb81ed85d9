import { type Doc, tokensIn } from "../document/doc";
import type { Span } from "../document/span";
import type { Need } from "../lexicon/answers";
import { ROLE_NOUNS } from "../lexicon/roles";
import { TELLS } from "../lexicon/turn-words";
import type { Cast } from "./cast";
import { accusesAnswerer, namesIn } from "./charge";
import type { Pair, Passage } from "./passage";
import { claimPolarity, isOpposed, polarityOf } from "./polarity";
import { predicationsIn } from "./predication";
import type { Setting } from "./setting";
import { formsIn } from "./terms";

/**
 * Whether a turn of phrase (`lexicon/spelt.ts`, `lexicon/answers.ts`) does not turn against its claim after all: two
 * things said, one's own denial of something else, somebody else's case. False for pairs found without one.
 */
export function isNoTurn(setting: Setting, pair: Pair): boolean {
  const { doc } = setting;
  const { claim, rebuttal, against } = pair;
  const { form, lead, cue, needs } = rebuttal;
  if (!form) return false;
  if (lead === "denial" && claim.speaker !== null && claim.speaker === rebuttal.speaker) return true;
  if (lead === "admission" && SAYS_ALSO.test(cue))
    return isNegated(doc, claim.span) === isNegated(doc, against);
  return needs !== undefined && !MEETS[needs](setting, pair);
}

/** "first said A, but later said B": saying two things is a contradiction only where one of them is a negation. */
const SAYS_ALSO = /\b(?:sa(?:id|ys?|ying)|told|claim\w*|insist\w*)$/;
const NEGATED = /(?:n['’]t|\b(?:not|never|no|none|nobody|nothing))\b/i;
const isNegated = (doc: Doc, { start, end }: Span): boolean => NEGATED.test(doc.text.slice(start, end));

const MEETS: Readonly<Record<Need, (setting: Setting, pair: Pair) => boolean>> = {
  "the verb": (setting, pair) =>
    hasVerb(setting.doc, pair.claim, pair.rebuttal.cue) && !saysOfHimself(setting, pair),
  "its voice": ({ doc, cast }, { claim, rebuttal }) =>
    isVoiceOf(cast, claim, rebuttal.cue) && !isTaste(doc, claim),
  "no taste": ({ doc }, { claim }) => !isTaste(doc, claim),
  "a fact": ({ doc }, { claim }) => !isTaste(doc, claim) && !isProposal(doc, claim),
  "a shared word": (_, { claim, rebuttal }) => sharesWord(claim, rebuttal.forms),
  "its subject": isAboutClaim,
  "a negation": ({ doc, terms }, { claim, rebuttal, against }) =>
    sharesWord(claim, rebuttal.forms) &&
    isOpposed(claimPolarity(doc, terms, claim), polarityOf(doc, terms, against)),
  "an accusation": (setting, pair) =>
    accusesAnswerer(setting.doc, setting.cast, pair) && speaksToIt(setting, pair),
  "a first account": isFirstAccount,
};

const TASTE =
  /\b(?:I|we) (?:[a-z]+ )?(?:think|believe|feel|guess|suppose|reckon|hope|love|hate|like)\b|\b(?:best|worst|better|worse|beautiful|lovely|ugly|boring|funny|deserve[sd]?|matter(?:s|ed)?|too (?:much|many|few|little))\b/i;
const PROPOSAL =
  /\b(?:should|must|ought|shall|could|would|might|may|will|let['’]?s|please|thank|(?:want|wish|hope|need|predict|ask)(?:s|es|ed|ing)?|going to|likes? to|liked to|if|whether)\b|['’]ll\b|\?/i;

const isTaste = (doc: Doc, { span }: Passage): boolean => TASTE.test(doc.text.slice(span.start, span.end));
/** In the words of the claim or of its report ("predicted that …"). */
const isProposal = (doc: Doc, { span, cue }: Passage): boolean =>
  PROPOSAL.test(doc.text.slice(span.start, span.end)) || PROPOSAL.test(cue);

const sharesWord = ({ forms }: Passage, others: ReadonlySet<string>): boolean =>
  [...forms].some((form) => others.has(form));

/** "accused the union of lying" */
const ACCUSED_OF_IT = /^accuse[sd]? (?:the )?(?<whom>[^,;]+?) of /;
/** The subject of a short answer: the last word before its verb; whoever is accused of lying. */
const subjectOf = (cue: string): string =>
  (ACCUSED_OF_IT.exec(cue)?.groups?.["whom"] ?? cue)
    .replace(
      / (?:was|did|is|does|had|has|do|were|are|have|will|would|can|could|turned|proved|made|invented|lied|got)\b.*$/,
      "",
    )
    .split(" ")
    .at(-1)!;
/** "He had not.", "They were wrong.": pronouns may mean whomever the claim is about. */
const PRONOUN = /^(?:he|she|it|they|that|there|we|i)\b/;

/** What is hoped for and what others think is not claimed: that it did not come is no contradiction. */
const HOPE =
  /\b(?:hop(?:ed?|es|ing)|wish(?:ed|es|ing)?|want(?:ed|s)?|ask(?:ed|s)?|fear(?:ed|s)?|whether|if|unless)\b/i;
/** Which verbs a claim needs for one that an answer leaves out ("had not" answers "had sunk"). */
const LEFT_OUT: readonly [answer: RegExp, claim: RegExp][] = [
  [/\b(?:was|were|is|are)\b|['’](?:m|re)\b/, /\b(?:is|are|was|were|be|been|being|am)\b|['’](?:s|re|m)\b/i],
  [/\b(?:has|have|had)\b/, /\b(?:has|have|had)\b|['’](?:s|ve|d)\b/i],
  [/\b(?:will|would|can|could)\b/, /\b(?:will|would|can|could|going to|to)\b|['’](?:ll|d)\b/i],
];

/** "It had not.": the claim has such a verb, is no negation itself, and speaks of the subject. */
function hasVerb(doc: Doc, { span, cue: report }: Passage, cue: string): boolean {
  const text = doc.text.slice(span.start, span.end);
  if (NEGATED.test(text) || HOPE.test(text) || HOPE.test(report)) return false;
  if (LEFT_OUT.some(([answer, claim]) => answer.test(cue) && !claim.test(text))) return false;
  return PRONOUN.test(cue) || text.toLowerCase().includes(subjectOf(cue));
}

/**
 * "Lee said he would not.": Lee speaks of himself, and the claim does not name him; but where it is about one other
 * person ("his client acted alone"), he speaks of that one.
 */
function saysOfHimself(
  { doc, cast }: Setting,
  { claim, rebuttal: { cue, cueSpan, sentence, speaker } }: Pair,
): boolean {
  if (!/^(?:he|she|they)\b/.test(cue) || isAboutOne(doc, claim)) return false;
  if (cue.startsWith("they") && speaker !== null && cast.byId.get(speaker)?.kind === "person") return false;
  const report = doc.text.slice(doc.sentences[sentence]!.start, cueSpan.start);
  if (!TOLD.test(report)) return false;
  const capitals = (report.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).filter((word) => !OPENS.test(word));
  const names = capitals.length > 0 ? capitals : (SUBJECT.exec(report)?.slice(1, 2) ?? []);
  const claimed = doc.text.slice(claim.span.start, claim.span.end);
  return names.length > 0 && !namesIn(new Set(names.map((name) => name.toLowerCase())), claimed);
}

/** A claim whose subject is one person without a name ("his client"). */
function isAboutOne(doc: Doc, { span }: Passage): boolean {
  const head = predicationsIn(doc, span)[0]?.subject.at(-1);
  return head !== undefined && ROLE_NOUNS.has(head.lower);
}

const TOLD = new RegExp(`\\b(?:${TELLS})\\b`);
/** The noun before a verb of telling ("the doctor said"). */
const SUBJECT = new RegExp(`(\\p{L}+)(?:, [^,]+,)? (?:${TELLS})\\b`, "u");
/** Capital words at the head of a sentence that name nobody. */
const OPENS = /^(?:But|And|Yet|However|The|An?|In|On|At)$/;

/** "They were wrong.", "The senator was mistaken.": one or many as those who claim it, or by name or office. */
function isVoiceOf(cast: Cast, { speaker }: Passage, cue: string): boolean {
  const subject = subjectOf(cue);
  const kind = speaker === null ? null : cast.byId.get(speaker)?.kind;
  if (/^(?:he|she)$/.test(subject)) return kind !== "organization" && kind !== "group";
  if (PRONOUN.test(subject)) return kind !== "person";
  return speaker !== null && isCalled(cast, speaker, subject);
}

const isCalled = (cast: Cast, speaker: string, word: string): boolean =>
  cast.wordsOf(speaker).has(word) ||
  (cast.byId.get(speaker)?.positions ?? []).some(({ role }) =>
    role?.toLowerCase().split(/\s+/).includes(word),
  );

/** "has no record of any sale", "tells a different story about it": what stands behind says about what. */
function isAboutClaim({ doc, terms }: Setting, { claim, rebuttal: { cueSpan, sentence } }: Pair): boolean {
  const { end } = doc.sentences[sentence]!;
  const [last] = tokensIn(doc, cueSpan).slice(-1);
  const from = last && ABOUT.test(last.lower) ? last.start : cueSpan.end;
  const [said] = /^\s*(?:about|of|on|over|that)\s[^.,;:—–]+/.exec(doc.text.slice(from, end)) ?? [];
  if (said === undefined) return true;
  const forms = formsIn(doc, terms, { start: from, end: from + said.length });
  return forms.size === 0 || sharesWord(claim, forms);
}

const ABOUT = /^(?:of|that)$/;

/** Whoever insists of himself speaks to a charge where he negates something, names it again or says that all was well. */
function speaksToIt({ doc, terms }: Setting, { claim, rebuttal }: Pair): boolean {
  if (!/^(?:insist|maintain)/.test(rebuttal.cue)) return true;
  const said = { start: rebuttal.cueSpan.start, end: doc.sentences[rebuttal.sentence]!.end };
  const words = doc.text.slice(said.start, said.end);
  return NEGATED.test(words) || WELL.test(words) || sharesWord(claim, formsIn(doc, terms, said));
}

const WELL =
  /\b(?:innocent|innocence|lawful(?:ly)?|legal(?:ly)?|legitimate|proper(?:ly)?|consensual|accident(?:al(?:ly)?)?|self-defen[cs]e|framed|honest(?:ly)?|honou?rabl[ey]|good faith|by the (?:book|rules)|(?:the|all) rules|within (?:his|her|their|its) rights?|only|merely|simply|just|right|truth(?:ful(?:ly)?)?|transparent(?:ly)?|joking|elsewhere|at home|asleep|abroad|all (?:the|of the) time)\b/i;

/** "initially said": words that wait for what was said later. */
const AT_FIRST = /\b(?:initially|originally|at first|first (?:said|told|claimed))\b/i;
/** What was said before, where it is a negation and what follows is about it. */
const HAD_SAID = /\bhad (?:said|claimed|insisted|told|maintained|sworn)\b/i;
/** "(acknowledged) that it was in his office": of what was told before. */
const POINTS = /^ (?:that )?it /;
/** Words of denial, where what follows names the same again. */
const DENIED = /\b(?:denied|insisted)\b/i;

function isFirstAccount({ doc }: Setting, { claim, rebuttal }: Pair): boolean {
  const { start, end } = doc.sentences[claim.sentence]!;
  const text = doc.text.slice(start, end);
  if (AT_FIRST.test(text)) return true;
  const shared = sharesWord(claim, rebuttal.forms);
  if (HAD_SAID.test(text) && isNegated(doc, claim.span))
    return shared || POINTS.test(doc.text.slice(rebuttal.cueSpan.end, rebuttal.cueSpan.end + 10));
  return DENIED.test(text) && shared;
}
