import type { Sentence } from "../document/doc";
import type { Span } from "../document/span";
import { COURT, OFFENCE } from "../lexicon/offences";
import { namesIn } from "./charge";
import type { Claims } from "./claims";
import type { Pair, Passage, Rebuttal, Signal } from "./passage";
import type { Setting } from "./setting";
import { NOTHING } from "./target";
import { formsIn } from "./terms";

/** The name of the turn, see `Rebuttal.form`. */
const FORM = "pleads to the charge";

const PLEA = new RegExp(
  `\\b(?:plead(?:s|ed|ing)? not guilty|pled not guilty|ent(?:ers|ered) (?:a )?not[- ]guilty pleas?|maintains? (?:his|her|their) innocence|(?:says?|said|insists?|insisted|maintained) (?:that )?(?:he|she|they) (?:is|was|are|were) (?:completely |entirely |wholly )?innocent|den(?:y|ies|ied|ying) (?:(?:all|both|the|any|a|an|one|having|charges? of|counts? of|an? count of|attempted|first-degree|second-degree|\\w+ counts? of|[\\w-]+ charges? of|\\w+ly|criminal|sexual|indecent|grievous|actual|gross|aggravated|common|reckless|conspiring to commit|conspiracy to) )*${OFFENCE})\\b`,
  "i",
);
/** Sentences back to the charge: a court report tells it first and the plea often last. */
const REACH = 40;
/** Sentences at the head of an article, which may tell of somebody without the name. */
const LEDE = 3;
/** Fewest content words of a charge. */
const FEWEST = 3;
/** Between a subject and its verb. */
const RIGHT_BEFORE = /^\s*(?:(?:has|have|had|both|all|also|\w+ly) )*$/;
const UNREAL = /\b(?:would|will|could|may|might|if|expected to|due to|yet to|whether|not) (?:\w+ )?$/i;

/**
 * The charge that a plea answers ("Mr Lee denies arson."): the nearest word of prosecutors, police or a court against
 * whoever pleads, by name; else what the head of the article says a court was told. Null without a plea or a charge.
 */
export function pleadedTo(setting: Setting, sentence: Sentence, claims: Claims): Pair | null {
  const { doc, cast } = setting;
  const match = PLEA.exec(doc.text.slice(sentence.start, sentence.end));
  if (!match || UNREAL.test(doc.text.slice(sentence.start, sentence.start + match.index))) return null;
  const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  const speaker = pleader(setting, sentence, cue);
  if (speaker === null) return null;
  const charge = chargeOf(setting, sentence, claims, speaker);
  if (!charge || (charge.speaker !== null && cast.sameSide(charge.speaker, speaker))) return null;
  const rebuttal = rebuttalOf(setting, sentence, cue, speaker);
  return { claim: charge, rebuttal, against: rebuttal.span, routes: new Set(["accusing"]) };
}

/**
 * Who pleads: the last person named before the words ("Mr Lee, of Quay Terrace, Dunmore, pleads …"), a body only right
 * before them, or whom the sentence before names where a pronoun does.
 */
function pleader({ doc, cast }: Setting, sentence: Sentence, cue: Span): string | null {
  const here = cast.actorsIn(sentence.index).filter((m) => m.end <= cue.start);
  const isPerson = (id: string): boolean => /^(?:person|anonymous)$/.test(cast.byId.get(id)?.kind ?? "");
  const person = here.filter((m) => isPerson(m.speaker)).at(-1);
  if (person) return person.speaker;
  const last = here.at(-1);
  if (last) return RIGHT_BEFORE.test(doc.text.slice(last.end, cue.start)) ? last.speaker : null;
  const pronoun = /\b(?:he|she|they|who)\b/i.test(doc.text.slice(sentence.start, cue.start));
  return pronoun ? (cast.mentionsIn(sentence.index - 1)[0]?.speaker ?? null) : null;
}

function chargeOf(
  { doc, cast }: Setting,
  sentence: Sentence,
  claims: Claims,
  speaker: string,
): Passage | null {
  const words = cast.wordsOf(speaker);
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH); i--) {
    const { start, end } = doc.sentences[i]!;
    const text = doc.text.slice(start, end);
    if (!COURT.test(text) || !(namesIn(words, text) || i < LEDE)) continue;
    const charge = claims.in(i).find((p) => isCharge(p, speaker));
    if (charge) return charge;
  }
  return null;
}

const isCharge = (p: Passage, speaker: string): boolean =>
  (p.origin === "statement" || p.origin === "accusation") &&
  p.speaker !== speaker &&
  !p.denied &&
  p.forms.size >= FEWEST;

function rebuttalOf({ doc, terms }: Setting, sentence: Sentence, cue: Span, speaker: string): Rebuttal {
  const span = { start: sentence.start, end: sentence.end };
  return {
    span,
    sentence: sentence.index,
    origin: "clause",
    speaker,
    statement: null,
    cue: doc.text.slice(cue.start, cue.end).toLowerCase(),
    forms: formsIn(doc, terms, span),
    signals: new Set<Signal>(["plea"]),
    lead: "plea",
    manner: "",
    form: FORM,
    cueSpan: cue,
    target: { ...NOTHING, pronoun: true },
  };
}
