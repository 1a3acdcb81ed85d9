import { type Doc, tokensIn } from "../document/doc";
import { ACCUSING_NOUN, CLAIM_NOUN, OPENS_CORRECTION, SAYS_WHAT_IS_SO, UNASSERTED } from "../lexicon/denial";
import { speaksOf } from "./about";
import type { Cast } from "./cast";
import { isPleadedTo, namesIn } from "./charge";
import { formOf } from "./kin";
import { likeness, longestRun } from "./likeness";
import type { Pair, Rebuttal } from "./passage";
import { claimPolarity, opposition, polarityOf } from "./polarity";
import { accuses, focusOf } from "./routes";
import { WHEN_SAYING } from "./target";
import { formsIn, type Terms } from "./terms";

/** What the features are read from. */
export interface Setting {
  readonly doc: Doc;
  readonly terms: Terms;
  readonly cast: Cast;
}

/** Named numbers between 0 and 1. */
export type Features = Readonly<Record<string, number>>;

/** Within so many sentences who says the plain opposite answers; farther off the words meet by chance as often. */
const NEAR_BY = 4;
/** Opens what another says is so instead; "in fact" alone as often goes on. */
const IN_TRUTH = /^[\s“"'‘]*(?:in truth|in reality|on the contrary|the (?:truth|reality) is)\b/i;
/** Likeness from which what is denied is what was said. */
const SAME_WORDS = 0.4;
/** As written: somebody may be called Hope. */
const OPINION = /\b(?:[Ss]hould|[Oo]ught|[Mm]ust|hope|want|[Ll]et['’]s|[Nn]eed to)\b/;
const EXPLICIT = new Set(["denial", "falsity", "plea", "falsely"]);

/** Whether a rebuttal says by its own words that something is not so. */
export const isExplicit = (rebuttal: Rebuttal): boolean => EXPLICIT.has(rebuttal.lead);

/** Whether a pair is of a kind that can be told by its form: words of denial, or one of the families. */
export const isTold = (rebuttal: Rebuttal, features: Features): boolean =>
  isExplicit(rebuttal) || Object.keys(features).some((name) => name.startsWith("family:"));

/** Describes a pair. Names are those of the weights file. */
export function featuresOf(setting: Setting, pair: Pair): Features {
  return {
    ...rebuttalFeatures(setting, pair),
    ...linkFeatures(setting, pair),
    ...wordFeatures(setting, pair),
    ...sideFeatures(setting, pair),
  };
}

function rebuttalFeatures({ doc }: Setting, { rebuttal, against }: Pair): Features {
  const f: Record<string, number> = {};
  const { lead, manner, target } = rebuttal;
  f[`lead:${lead}${manner && `:${manner}`}`] = 1;
  f[`by:${rebuttal.origin}`] = 1;
  for (const s of rebuttal.signals) if (s !== lead) f[`with:${s}`] = 1;
  if (rebuttal.speaker === null) f["by:nobody"] = 1;
  const named = target.pronoun
    ? "pronoun"
    : target.person
      ? "person"
      : target.noun
        ? target.content
          ? "noun+content"
          : "noun"
        : target.content
          ? "content"
          : "nothing";
  if (isExplicit(rebuttal)) f[`target:${lead}:${named}`] = 1;
  const words = doc.text.slice(rebuttal.cueSpan.start, rebuttal.cueSpan.end).toLowerCase();
  const word = lead === "denial" ? /\p{L}+/u.exec(words)?.[0] : /\p{L}+(?=\P{L}*$)/u.exec(words)?.[0];
  if (lead === "falsity" && WHEN_SAYING.test(doc.text.slice(rebuttal.cueSpan.end, rebuttal.cueSpan.end + 80)))
    f["family:when saying"] = 1;
  if (rebuttal.form) f[`family:${rebuttal.form}`] = 1;
  if (isExplicit(rebuttal) && word) f[`word:${formOf(word)}`] = 1;
  if (OPINION.test(doc.text.slice(against.start, against.end))) f["against:opinion"] = 1;
  if (rebuttal.sentence === 0) f["against:headline"] = 1;
  if (against.end - against.start < 30 && !target.pronoun) f["against:short"] = 1;
  return f;
}

function linkFeatures(setting: Setting, pair: Pair): Features {
  const { doc, terms } = setting;
  const { rebuttal, claim, routes } = pair;
  const f: Record<string, number> = {};
  const force = isExplicit(rebuttal)
    ? rebuttal.lead
    : rebuttal.lead === "negation" || rebuttal.lead === "retort"
      ? "weak"
      : rebuttal.lead === "contrast"
        ? "contrast"
        : "turn";
  for (const route of routes) f[`route:${route}:${force}`] = 1;
  if (routes.size > 1) f["route:several"] = 1;
  const reply =
    rebuttal.target.pronoun &&
    rebuttal.lead === "falsity" &&
    rebuttal.manner === "predicate" &&
    routes.has("preceding");
  const others = claim.speaker !== null && rebuttal.speaker !== null && claim.speaker !== rebuttal.speaker;
  if (reply && others && rebuttal.sentence - claim.sentence <= 1) f["family:reply"] = 1;
  const bare = rebuttal.target.noun !== null && rebuttal.target.content === null;
  if (rebuttal.lead === "denial" && bare && routes.has("nearest") && rebuttal.sentence - claim.sentence <= 2)
    f[`family:denies the report:${rebuttal.manner}`] = 1;
  if (
    rebuttal.lead === "falsity" &&
    bare &&
    others &&
    (routes.has("nearest") || routes.has("named")) &&
    rebuttal.sentence - claim.sentence <= 2
  )
    f["family:calls the report false"] = 1;
  const text = doc.text.slice(claim.span.start, claim.span.end);
  const { content, noun } = rebuttal.target;
  const blanket = content !== null && formsIn(doc, terms, content).size < 2;
  const answer = rebuttal.lead === "plea" || (rebuttal.lead === "denial" && (noun !== null || blanket));
  if (
    answer &&
    accuses(claim) &&
    (routes.has("accusing") || routes.has("preceding")) &&
    rebuttal.sentence - claim.sentence <= 3
  )
    f["family:accused answers"] = 1;
  if (answer && (rebuttal.lead === "plea" || blanket) && isPleadedTo(doc, setting.cast, pair))
    f["family:accused pleads"] = 1;
  const step = rebuttal.sentence - claim.sentence;
  f[`step:${step < 0 ? "after" : step === 0 ? "same" : step === 1 ? "1" : step <= 3 ? "2-3" : "far"}`] = 1;
  f[`claim:${claim.origin}`] = 1;
  if (UNASSERTED.test(text)) f["claim:unasserted"] = 1;
  if (OPINION.test(text)) f["claim:opinion"] = 1;
  if (claim.forms.size < 3) f["claim:short"] = 1;
  if (!tokensIn(doc, claim.span).some((t) => t.pos === "VERB" || t.pos === "AUX")) f["claim:no verb"] = 1;
  if (claim.sentence === 0) f["claim:headline"] = 1;
  if (accuses(claim)) f["claim:accuses"] = 1;
  return f;
}

function wordFeatures({ doc, terms }: Setting, pair: Pair): Features {
  const { claim, rebuttal } = pair;
  if (pair.routes.has("inplace") && rebuttal.lead === "denial" && claim.span.start < rebuttal.cueSpan.start)
    return { "inplace:before": 1 };
  if (pair.routes.has("inplace")) {
    const noun = rebuttal.target.noun
      ? doc.text.slice(rebuttal.target.noun.start, rebuttal.target.noun.end)
      : "";
    return {
      [`inplace:${CLAIM_NOUN.test(noun) ? "noun" : "bare"}`]: 1,
      [`inplace:${rebuttal.lead}`]: 1,
      ...(rebuttal.lead === "falsity" &&
      rebuttal.target.noun &&
      rebuttal.cueSpan.end <= rebuttal.target.noun.end
        ? { "family:false claim": 1 }
        : {}),
      ...(ACCUSING_NOUN.test(noun) ? { "inplace:accusing": 1 } : {}),
    };
  }
  const alike = likeness(terms, focusOf(doc, terms, rebuttal), claim.forms);
  const f: Record<string, number> = {};
  const of = rebuttal.target.content ? "content" : rebuttal.target.noun ? "noun" : "whole";
  f[
    isExplicit(rebuttal)
      ? `like:explicit:${of}`
      : rebuttal.origin === "statement"
        ? "like:statement"
        : "like:article"
  ] = alike.value;
  const run = longestRun(doc, pair.against, claim.span);
  if (run > 2) f[`run:${isExplicit(rebuttal) ? "explicit" : voiceOf(rebuttal)}`] = Math.min(1, run / 6);
  f["like:rarest"] = Math.min(1, alike.rarest / 4);
  const names =
    (isExplicit(rebuttal) || rebuttal.form !== undefined) &&
    (rebuttal.target.pronoun || rebuttal.target.noun !== null || rebuttal.target.person !== null);
  if (alike.shared === 0 && !names) f["like:nothing"] = 1;
  if (alike.shared > 2) f["like:three"] = 1;
  const step = rebuttal.sentence - claim.sentence;
  const another = claim.speaker !== null && claim.speaker !== rebuttal.speaker;
  if (
    rebuttal.lead === "denial" &&
    of === "content" &&
    another &&
    step > 0 &&
    step <= NEAR_BY &&
    alike.value >= SAME_WORDS
  )
    f["family:denies those words"] = 1;
  const against = opposition(terms, claimPolarity(doc, terms, claim), polarityOf(doc, terms, pair.against));
  const voice = voiceOf(rebuttal);
  if (!isExplicit(rebuttal)) {
    f[`opposed:${voice}`] = against;
    if (alike.value > 0.6 && against < 0.3) f["like:repeats"] = 1;
    if (against > 0.5) f[`opposed:${voice}:most`] = 1;
    const two = claim.speaker !== null && claim.speaker !== rebuttal.speaker && step > 0;
    const whole = rebuttal.forms.size > 1 && [...rebuttal.forms].every((form) => claim.forms.has(form));
    if (two && step <= NEAR_BY && rebuttal.speaker !== null && against > 0.5 && whole)
      f["family:flat negation"] = 1;
    const turns = rebuttal.signals.has("contrast") || rebuttal.signals.has("correction");
    if (two && turns && step <= 2 && against > 0.5 && alike.value > 0.5) f["family:turned against"] = 1;
    if (two && rebuttal.speaker === null && rebuttal.signals.has("correction") && step === 1 && against > 0.3)
      f["family:corrected"] = 1;
  }
  return f;
}

const voiceOf = (rebuttal: Rebuttal): string => (rebuttal.speaker === null ? "article" : "speaker");

/** How the voices of a pair stand to each other. */
function relationOf({ claim, rebuttal, routes }: Pair): string {
  const [a, b] = [claim.speaker, rebuttal.speaker];
  if (a === null) return b === null ? "none" : "unnamed-named";
  if (b === null) return "named-article";
  if (a !== b) return "two";
  return routes.has("reported") ? "hearsay" : "same";
}

function sideFeatures(setting: Setting, pair: Pair): Features {
  const { doc, cast } = setting;
  const { claim, rebuttal } = pair;
  const [a, b] = [claim.speaker, isDocument(cast, rebuttal.speaker) ? null : rebuttal.speaker];
  const f: Record<string, number> = {};
  f[`sides:${relationOf(pair)}`] = 1;
  const near = pair.routes.has("preceding") || pair.routes.has("beside");
  const aside = rebuttal.lead === "correction" && rebuttal.origin !== "statement" && b !== a;
  if (a !== null && (b === null || aside) && near && rebuttal.sentence - claim.sentence <= 1) {
    const denial =
      claim.origin === "statement" && claim.statement === null && rebuttal.sentence === claim.sentence;
    f[denial ? "turn:on a denial" : `turn:${rebuttal.lead}`] = 1;
    if (isCorrected(setting, pair)) f["family:says what is so"] = 1;
  }
  const others = a !== null && b !== null && a !== b && near && rebuttal.sentence - claim.sentence === 1;
  if (others && IN_TRUTH.test(doc.text.slice(pair.against.start, pair.against.end))) f["family:in truth"] = 1;
  const sentence = doc.sentences[rebuttal.sentence]!;
  const answer = `${doc.text.slice(sentence.start, rebuttal.span.start)} ${doc.text.slice(pair.against.start, pair.against.end)}`;
  if (a && a !== b && namesIn(cast.wordsOf(a), answer)) f["sides:claimant named"] = 1;
  if (b && a !== b && namesIn(cast.wordsOf(b), doc.text.slice(claim.span.start, claim.span.end)))
    f["sides:claim about denier"] = 1;
  if (b && a !== b && isExplicit(rebuttal) && speaksOf(doc, cast, b, claim))
    f["sides:may mean the denier"] = 1;
  if (rebuttal.statement !== null && rebuttal.statement === claim.statement) f["sides:one statement"] = 1;
  return f;
}

const DOCUMENT =
  /\b(?:statistics|records|data|figures|filings?|documents?|footage|video|photos?|photographs|images|emails|e-mails|transcripts?|census|receipts|minutes|logs)$/i;

/** "according to official statistics": the article speaks, and says by what. */
const isDocument = (cast: Cast, speaker: string | null): boolean =>
  speaker !== null && DOCUMENT.test(cast.byId.get(speaker)?.name ?? "");

/** The article turns in so many words from what somebody said right before to what is so. */
function isCorrected({ doc, cast }: Setting, { claim, rebuttal, against }: Pair): boolean {
  if (
    (rebuttal.speaker !== null && !isDocument(cast, rebuttal.speaker)) ||
    claim.origin !== "statement" ||
    claim.span.start > rebuttal.span.start
  )
    return false;
  const sentence = doc.sentences[rebuttal.sentence]!;
  const opens = OPENS_CORRECTION.test(doc.text.slice(sentence.start, sentence.start + 40));
  if (opens && rebuttal.sentence - claim.sentence === 1) return true;
  const cue = doc.text.slice(rebuttal.cueSpan.start, rebuttal.cueSpan.end).trim();
  return (
    SAYS_WHAT_IS_SO.test(cue) && /^[\s\S]{0,40}$/.test(doc.text.slice(against.start, rebuttal.cueSpan.start))
  );
}
