import type { Doc } from "../document/doc";
import type { Span } from "../document/span";
import { DEMONYMS } from "../lexicon/demonyms";
import { FACT_VERB } from "../lexicon/turn-words";
import type { Choice } from "./choose";
import type { Contradiction, ContradictionKind, Reason, ReasonAct } from "./contradiction";
import type { Disagreement } from "./numeric";
import { isExplicit, type Passage, type Rebuttal } from "./passage";
import { restsOn } from "./rests-on";
import type { Setting } from "./setting";
import { withNames } from "./side-names";
import { capital, inside, isSeveral, plural, quote, shortened } from "./wording";

/** A choice as the report tells it. */
export function explain(setting: Setting, chosen: Choice): Omit<Contradiction, "id"> {
  const choice = withClaimant(setting, withNames(setting, chosen));
  const { claim, rebuttal } = choice;
  const kind = kindOf(choice);
  return {
    claim: tidy(setting.doc.text, claim.span),
    against: tidy(setting.doc.text, choice.against),
    claimStatement: claim.statement,
    againstStatement: rebuttal.statement,
    claimSpeaker: claim.speaker,
    againstSpeaker: rebuttal.speaker,
    kind,
    strength:
      isExplicit(rebuttal) || rebuttal.signals.has("correction") || rebuttal.lead === "admission"
        ? "explicit"
        : "implicit",
    confidence: Math.round(choice.confidence * 100) / 100,
    why: whyOf(setting, choice),
    reason: reasonOf(setting, choice),
  };
}

const LATER = /\b(?:later|then|now|since|eventually|subsequently|after(?:ward|wards)?)\b/i;

/** Nobody denies his own words in one breath: what he reports there is somebody else's. */
function withClaimant({ doc }: Setting, choice: Choice): Choice {
  const { claim, rebuttal, routes } = choice;
  const step = rebuttal.sentence - claim.sentence;
  const since = LATER.test(doc.text.slice(rebuttal.span.start, rebuttal.cueSpan.end));
  const inOneBreath = routes.has("reported") || (!since && (step === 0 || step === 1));
  return claim.speaker !== null && claim.speaker === rebuttal.speaker && isExplicit(rebuttal) && inOneBreath
    ? { ...choice, claim: { ...claim, speaker: null, statement: null } }
    : choice;
}

/** Two figures as the report tells it. */
export function explainFigures({ doc, cast }: Setting, found: Disagreement): Omit<Contradiction, "id"> {
  const { claim, against } = found;
  const [a, b] = found.figures;
  const by = ({ speaker, sentence }: Passage): string => {
    const known = speaker === null ? undefined : cast.byId.get(speaker);
    return known ? inside(known) : (tellerOf(doc, sentence) ?? "the article");
  };
  return {
    claim: tidy(doc.text, claim.span),
    against: tidy(doc.text, against.span),
    claimStatement: claim.statement,
    againstStatement: against.statement,
    claimSpeaker: claim.speaker,
    againstSpeaker: against.speaker,
    kind: "numeric",
    strength: found.turns ? "explicit" : "implicit",
    confidence: found.confidence,
    why: `Two figures for ${a.what}: ${quote(doc.text, a.span)} (${by(claim)}) and ${quote(doc.text, b.span)} (${by(against)}).`,
    reason: {
      act: "figures",
      words: [shortened(doc.text, a.span), shortened(doc.text, b.span)],
      about: a.what,
      side: null,
    },
  };
}

/** Whose figure it is in the words of a sentence ("Captain Orr put the number at six"), where the cast lacks him; else null. */
function tellerOf({ text, sentences }: Doc, sentence: number): string | null {
  const { start, end } = sentences[sentence]!;
  const who = PUTS.exec(text.slice(start, end))?.[1] ?? null;
  return who && shortened(who, { start: 0, end: who.length }).replace(/^The /, "the ");
}

const PUTS =
  /^[\s“"]*(?:(?:But|And|Yet|However),? )?([^,;“”"]{3,60}?)(?:, [^;“”"]{3,60},)? (?:(?:has|have|had|later|also) )*puts? (?:it|the|that|its|their)\b/;

/** Whether somebody denies; a fact that belies a claim is the article's to tell. */
const denies = ({ lead, speaker, cue }: Rebuttal): boolean =>
  lead === "plea" || (lead === "denial" && !(speaker === null && FACT_VERB.test(cue)));

function kindOf({ claim, rebuttal }: Choice): ContradictionKind {
  if (rebuttal.speaker === null) return denies(rebuttal) ? "denial" : "fact-check";
  if (claim.speaker === rebuttal.speaker) return "self";
  return denies(rebuttal) ? "denial" : "dispute";
}

/** One plain sentence, quoting the words it rests on. */
function whyOf(setting: Setting, choice: Choice): string {
  const { doc, cast } = setting;
  const { rebuttal } = choice;
  const denier = rebuttal.speaker === null ? undefined : cast.byId.get(rebuttal.speaker);
  const by = denier ? inside(denier) : denies(rebuttal) ? "somebody not named here" : "the article";
  const verb = denier && isSeveral(denier, denier.name) ? plural(verbOf(rebuttal)) : verbOf(rebuttal);
  const words = quote(doc.text, restsOn(doc, choice));
  return `${capital(by)} ${verb} ${whose(setting, choice)}: ${words}${sideOf(setting, choice)}.`;
}

/** What is denied, in the words of a reason. */
function whose({ cast }: Setting, { claim, rebuttal }: Choice): string {
  if (claim.speaker === null) return "what is reported";
  if (claim.speaker === rebuttal.speaker && rebuttal.lead !== "admission")
    return "what the same speaker says elsewhere";
  const claimant = cast.byId.get(claim.speaker);
  if (!claimant) return "what somebody says";
  return `what ${inside(claimant)} ${isSeveral(claimant, claimant.name) ? "say" : "says"}`;
}

/** The same in parts. */
const reasonOf = (setting: Setting, choice: Choice): Reason => ({
  act: actOf(choice.rebuttal),
  words: [shortened(setting.doc.text, restsOn(setting.doc, choice))],
  about: null,
  side: affiliationAnswered(setting, choice),
});

function actOf(rebuttal: Rebuttal): Exclude<ReasonAct, "figures"> {
  if (rebuttal.lead === "denial" && denies(rebuttal)) return "denies";
  if (rebuttal.lead === "plea") return "pleads";
  if (rebuttal.lead === "admission") return "retracts";
  if (rebuttal.speaker === null) return "says-otherwise";
  return rebuttal.lead === "falsity" ? "disputes" : "contradicts";
}

/** Whom the claimant speaks for, where a denial answers that side. */
function affiliationAnswered({ cast }: Setting, { claim, routes }: Choice): string | null {
  const speaker = routes.has("side") && claim.speaker ? cast.byId.get(claim.speaker) : undefined;
  return speaker?.positions.find((p) => p.affiliation !== null)?.affiliation ?? null;
}

/** The same as the end of a sentence. */
function sideOf(setting: Setting, choice: Choice): string {
  const side = affiliationAnswered(setting, choice);
  const speaker = setting.cast.byId.get(choice.claim.speaker ?? "");
  if (!side) return "";
  const speaks = `; ${speaker!.name} ${isSeveral(speaker, speaker!.name) ? "speak" : "speaks"} for`;
  return DEMONYMS.has(side.toLowerCase()) ? `${speaks} the ${side} side` : `${speaks} ${side}`;
}

const VERBS: Readonly<Record<Exclude<ReasonAct, "figures">, string>> = {
  denies: "denies",
  pleads: "denies guilt against",
  retracts: "takes back",
  "says-otherwise": "says otherwise than",
  disputes: "disputes",
  contradicts: "contradicts",
};

const verbOf = (rebuttal: Rebuttal): string => VERBS[actOf(rebuttal)];

/** Without white space and commas at the edges; quotation marks stay. */
function tidy(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:—–-]/.test(text[start]!)) start++;
  while (end > start && /[\s,;:—–-]/.test(text[end - 1]!)) end--;
  return { start, end };
}
