import type { Span } from "../document/span";
import { DEMONYMS } from "../lexicon/demonyms";
import { FACT_VERB } from "../lexicon/turn-words";
import type { Speaker } from "../report";
import type { Choice } from "./choose";
import type { Contradiction, ContradictionKind, Reason, ReasonAct } from "./contradiction";
import { isExplicit, type Setting } from "./features";
import type { Disagreement } from "./numeric";
import type { Rebuttal } from "./passage";

/** A choice as the report tells it. */
export function explain(setting: Setting, chosen: Choice): Omit<Contradiction, "id"> {
  const choice = withClaimant(setting, chosen);
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
  const by = (id: string | null): string => (id ? (cast.byId.get(id)?.name ?? "somebody") : "the article");
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
    why: `Two figures for ${a.what}: ${quote(doc.text, a.span)} (${by(claim.speaker)}) and ${quote(doc.text, b.span)} (${by(against.speaker)}).`,
    reason: {
      act: "figures",
      words: [shortened(doc.text, a.span), shortened(doc.text, b.span)],
      about: a.what,
      side: null,
    },
  };
}

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
  const { claim, rebuttal } = choice;
  const name = (id: string | null, otherwise: string): string =>
    id ? (cast.byId.get(id)?.name ?? otherwise) : otherwise;
  const by = name(rebuttal.speaker, denies(rebuttal) ? "Somebody not named here" : "The article");
  const words = quote(doc.text, restsOn(choice));
  const claimant = name(claim.speaker, "somebody");
  const own = claim.speaker !== null && claim.speaker === rebuttal.speaker && rebuttal.lead !== "admission";
  const whose = own
    ? "what the same speaker says elsewhere"
    : claim.speaker
      ? `what ${claimant} ${isSeveral(cast.byId.get(claim.speaker), claimant) ? "say" : "says"}`
      : "what is reported";
  const many = rebuttal.speaker !== null && isSeveral(cast.byId.get(rebuttal.speaker), by);
  return `${capital(by)} ${many ? plural(verbOf(rebuttal)) : verbOf(rebuttal)} ${whose}: ${words}${sideOf(setting, choice)}.`;
}

/** The same in parts. */
const reasonOf = (setting: Setting, choice: Choice): Reason => ({
  act: actOf(choice.rebuttal),
  words: [shortened(setting.doc.text, restsOn(choice))],
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

/** The words a finding rests on: the denial with the noun it names, a falsity word with its sentence. */
function restsOn({ claim, rebuttal, against }: Choice): Span {
  const { cueSpan, target } = rebuttal;
  if (
    rebuttal.form &&
    rebuttal.lead === "denial" &&
    cueSpan.end <= claim.span.start &&
    claim.span.start - cueSpan.end < 3
  )
    return { start: cueSpan.start, end: claim.span.end };
  if (rebuttal.form && rebuttal.lead === "correction" && cueSpan.end >= against.end) return against;
  if (rebuttal.form && against.end > cueSpan.end && against.start <= cueSpan.start)
    return { start: cueSpan.start, end: against.end };
  if (!isExplicit(rebuttal)) return against;
  if (target.noun && target.noun.start >= cueSpan.end) return { start: cueSpan.start, end: target.noun.end };
  if (rebuttal.lead === "falsity")
    return { start: Math.max(against.start, cueSpan.start - 60), end: cueSpan.end };
  return { start: cueSpan.start, end: Math.max(cueSpan.end, Math.min(against.end, cueSpan.end + 60)) };
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

/** Whether a speaker takes a plural verb: a group whose name is a plural ("Democrats"), or words that say so. */
const isSeveral = (speaker: Speaker | undefined, name: string): boolean =>
  PLURAL.test(name) || (speaker?.kind === "group" && /s$/.test(name));

/** Names of several: "Top advisers", "people close to the talks", "Critics"; "Harrow Foods" is one. */
const PLURAL =
  /^(?:(?:\S+ )*?(?!\S+ss\b)\p{Ll}{3,}s|(?:\S+ )*[Pp]eople|[Pp]olice|Prosecutors|Investigators|Detectives|Authorities|Campaigners|Activists|Protesters|Organisers|Organizers|Doctors|Teachers|Parents|Neighbours|Neighbors|Witnesses|Relatives|Farmers|Engineers|Inspectors|Economists|Analysts|Lawmakers|Regulators|Attorneys|Aides|Critics|Officials|Advisers|Advisors|Records|Documents|Measurements|Figures|Statistics|Emails|Images|Tests|Surveys|Filings|Invoices|Residents|Lawyers|Sources|Experts|Scientists|Researchers|Workers|Opponents|Supporters)(?:$| (?:of|for|with|who|that|close|familiar|at|in|from|near|on|and|inside|within|briefed)\b)/u;

/** The verb for several: "denies guilt against" gives "deny guilt against". */
const plural = (verb: string): string =>
  verb.replace(/^\S+/, (word) => (word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "")));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of the article in quotation marks, shortened. */
const quote = (text: string, span: Span): string => `“${shortened(text, span)}”`;

/** Words of the article without quotation marks, shortened at a word's end. */
function shortened(text: string, span: Span): string {
  const { start, end } = atWords(text, span);
  const words = text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/[“”"]/g, "")
    .replace(/^[\s.,;:)—–-]+/, "")
    .trim()
    .replace(/[.,;:]+$/, "");
  return words.length > 90 ? `${words.slice(0, 90).replace(/\s\S*$/, "")} …` : words;
}

const WORD = /[\p{L}\p{M}\p{N}’']/u;

/** A span that cuts no word: a word cut at its start is left out, one cut at its end is taken whole. */
function atWords(text: string, { start, end }: Span): Span {
  const cuts = (at: number): boolean => at > 0 && WORD.test(text[at - 1]!) && WORD.test(text[at] ?? "");
  let [from, to] = [start, end];
  if (cuts(from)) while (from < to && WORD.test(text[from]!)) from++;
  while (cuts(to)) to++;
  return from < to ? { start: from, end: to } : { start, end };
}

/** Without white space and commas at the edges; quotation marks stay. */
function tidy(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:—–-]/.test(text[start]!)) start++;
  while (end > start && /[\s,;:—–-]/.test(text[end - 1]!)) end--;
  return { start, end };
}
