import { tokensIn } from "../document/doc";
import { ACCUSING_NOUN, CLAIM_NOUN, UNASSERTED } from "../lexicon/denial";
import { speaksOf } from "./about";
import { namesIn } from "./charge";
import { familiesOf, turnsOn } from "./families";
import { accuses } from "./focus";
import { formOf } from "./kin";
import { longestRun } from "./likeness";
import { isExplicit, type Pair, type Rebuttal } from "./passage";
import type { Setting } from "./setting";
import { type View, viewOf } from "./view";

/** Named numbers between 0 and 1. */
export type Features = Readonly<Record<string, number>>;

/** Whether a pair is of a kind that can be told by its form: words of denial, or one of the families. */
export const isTold = (rebuttal: Rebuttal, features: Features): boolean =>
  isExplicit(rebuttal) || Object.keys(features).some((name) => name.startsWith("family:"));

/** Describes a pair. Names are those of the weights file. */
export function featuresOf(setting: Setting, pair: Pair): Features {
  const view = viewOf(setting, pair);
  const marks = [
    ...marksOfRebuttal(view),
    ...marksOfLink(view),
    ...marksOfClaim(view),
    ...(view.inPlace ? marksInPlace(view) : marksOfWords(view)),
    ...marksOfSides(view),
    ...familiesOf(view).map((name) => `family:${name}`),
  ];
  return { ...Object.fromEntries(marks.map((name) => [name, 1])), ...(view.inPlace ? {} : measures(view)) };
}

/** As written: somebody may be called Hope. */
const OPINION = /\b(?:[Ss]hould|[Oo]ught|[Mm]ust|hope|want|[Ll]et['’]s|[Nn]eed to)\b/;

function marksOfRebuttal({ doc, explicit, pair: { rebuttal, against } }: View): string[] {
  const { lead, manner, target, origin, signals, cueSpan, speaker, sentence } = rebuttal;
  const marks = [`lead:${lead}${manner && `:${manner}`}`, `by:${origin}`];
  for (const signal of signals) if (signal !== lead) marks.push(`with:${signal}`);
  if (speaker === null) marks.push("by:nobody");
  if (explicit) marks.push(`target:${lead}:${nameOfTarget(rebuttal)}`);
  const words = doc.text.slice(cueSpan.start, cueSpan.end).toLowerCase();
  const word = lead === "denial" ? /\p{L}+/u.exec(words)?.[0] : /\p{L}+(?=\P{L}*$)/u.exec(words)?.[0];
  if (explicit && word) marks.push(`word:${formOf(word)}`);
  if (OPINION.test(doc.text.slice(against.start, against.end))) marks.push("against:opinion");
  if (sentence === 0) marks.push("against:headline");
  if (against.end - against.start < 30 && !target.pronoun) marks.push("against:short");
  return marks;
}

function nameOfTarget({ target: { pronoun, person, noun, content } }: Rebuttal): string {
  if (pronoun) return "pronoun";
  if (person) return "person";
  if (noun) return content ? "noun+content" : "noun";
  return content ? "content" : "nothing";
}

function marksOfLink({ explicit, step, pair: { rebuttal, routes } }: View): string[] {
  const { lead } = rebuttal;
  const weak = lead === "negation" || lead === "retort";
  const force = explicit ? lead : weak ? "weak" : lead === "contrast" ? "contrast" : "turn";
  const marks = [...routes].map((route) => `route:${route}:${force}`);
  if (routes.size > 1) marks.push("route:several");
  marks.push(
    `step:${step < 0 ? "after" : step === 0 ? "same" : step === 1 ? "1" : step <= 3 ? "2-3" : "far"}`,
  );
  return marks;
}

function marksOfClaim({ doc, pair: { claim } }: View): string[] {
  const text = doc.text.slice(claim.span.start, claim.span.end);
  const marks = [`claim:${claim.origin}`];
  if (UNASSERTED.test(text)) marks.push("claim:unasserted");
  if (OPINION.test(text)) marks.push("claim:opinion");
  if (claim.forms.size < 3) marks.push("claim:short");
  if (!tokensIn(doc, claim.span).some(({ pos }) => pos === "VERB" || pos === "AUX"))
    marks.push("claim:no verb");
  if (claim.sentence === 0) marks.push("claim:headline");
  if (accuses(claim)) marks.push("claim:accuses");
  return marks;
}

/** How a claim is spelt out beside its rebuttal. */
function marksInPlace({ doc, pair: { claim, rebuttal } }: View): string[] {
  if (rebuttal.lead === "denial" && claim.span.start < rebuttal.cueSpan.start) return ["inplace:before"];
  const { noun } = rebuttal.target;
  const named = noun ? doc.text.slice(noun.start, noun.end) : "";
  const marks = [`inplace:${CLAIM_NOUN.test(named) ? "noun" : "bare"}`, `inplace:${rebuttal.lead}`];
  if (ACCUSING_NOUN.test(named)) marks.push("inplace:accusing");
  return marks;
}

const voiceOf = (rebuttal: Rebuttal): string => (rebuttal.speaker === null ? "article" : "speaker");

/** What the words of both sides have in common, as yes or no. */
function marksOfWords({ explicit, alike, against, pair: { rebuttal } }: View): string[] {
  const { target, form } = rebuttal;
  const points = target.pronoun || target.noun !== null || target.person !== null;
  const names = (explicit || form !== undefined) && points;
  const marks: string[] = [];
  if (alike.shared === 0 && !names) marks.push("like:nothing");
  if (alike.shared > 2) marks.push("like:three");
  if (explicit) return marks;
  if (alike.value > 0.6 && against < 0.3) marks.push("like:repeats");
  if (against > 0.5) marks.push(`opposed:${voiceOf(rebuttal)}:most`);
  return marks;
}

/** The same by degrees. */
function measures({ doc, explicit, focus, alike, against, pair }: View): Record<string, number> {
  const { claim, rebuttal } = pair;
  const voice = voiceOf(rebuttal);
  const whose = rebuttal.origin === "statement" ? "statement" : "article";
  const found: Record<string, number> = {
    [explicit ? `like:explicit:${focus}` : `like:${whose}`]: alike.value,
    "like:rarest": Math.min(1, alike.rarest / 4),
  };
  const run = longestRun(doc, pair.against, claim.span);
  if (run > 2) found[`run:${explicit ? "explicit" : voice}`] = Math.min(1, run / 6);
  if (!explicit) found[`opposed:${voice}`] = against;
  return found;
}

function marksOfSides(view: View): string[] {
  const { doc, cast, explicit, step, pair, voices } = view;
  const { claim, rebuttal } = pair;
  const [claimant, answerer] = voices;
  const marks = [`sides:${relationOf(pair)}`];
  if (turnsOn(view)) {
    const denial = claim.origin === "statement" && claim.statement === null && step === 0;
    marks.push(denial ? "turn:on a denial" : `turn:${rebuttal.lead}`);
  }
  const sentence = doc.sentences[rebuttal.sentence]!;
  const answer = `${doc.text.slice(sentence.start, rebuttal.span.start)} ${doc.text.slice(pair.against.start, pair.against.end)}`;
  const claimed = doc.text.slice(claim.span.start, claim.span.end);
  if (claimant !== answerer) {
    if (claimant && namesIn(cast.wordsOf(claimant), answer)) marks.push("sides:claimant named");
    if (answerer && namesIn(cast.wordsOf(answerer), claimed)) marks.push("sides:claim about denier");
    if (answerer && explicit && speaksOf(doc, cast, answerer, claim)) marks.push("sides:may mean the denier");
  }
  if (rebuttal.statement !== null && rebuttal.statement === claim.statement)
    marks.push("sides:one statement");
  return marks;
}

/** How the voices of a pair stand to each other. */
function relationOf({ claim, rebuttal, routes }: Pair): string {
  const [a, b] = [claim.speaker, rebuttal.speaker];
  if (a === null) return b === null ? "none" : "unnamed-named";
  if (b === null) return "named-article";
  if (a !== b) return "two";
  return routes.has("reported") ? "hearsay" : "same";
}
