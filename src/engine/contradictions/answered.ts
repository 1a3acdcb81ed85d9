import { type Doc, type Sentence, tokensIn } from "../document/doc";
import { overlaps, type Span } from "../document/span";
import { ANSWER_TURNS, type AnswerTurn } from "../lexicon/answers";
import { TELLS } from "../lexicon/turn-words";
import { calledBefore } from "./called";
import type { Cast } from "./cast";
import type { Claims } from "./claims";
import { type Pair, type Passage, piecesOf, type Rebuttal, type Signal } from "./passage";
import type { Setting } from "./setting";
import { NOTHING } from "./target";
import { formsIn } from "./terms";

/** No sentence that a reader could follow is longer, in code units; keeps the patterns linear in the text. */
const LONGEST = 600;

/**
 * What a sentence denies of the one before it ("The union called that nonsense."), by a turn of phrase that points
 * there and nowhere else; null where none stands in it or nobody reports anything right before.
 */
export function answeredBy(setting: Setting, sentence: Sentence, claims: Claims): Pair | null {
  if (sentence.end - sentence.start > LONGEST) return null;
  const text = setting.doc.text.slice(sentence.start, sentence.end).replace(/\s/g, " ");
  for (const turn of ANSWER_TURNS) {
    const groups = turn.pattern.exec(text)?.indices?.groups;
    if (!groups?.cue) continue;
    const cue = { start: sentence.start + groups.cue[0], end: sentence.start + groups.cue[1] };
    const rebuttal = rebuttalOf(setting, sentence, claims.in(sentence.index), turn, cue);
    const claim = reported(setting, claims, rebuttal);
    if (claim)
      return {
        claim,
        rebuttal: bySamePerson(claim, rebuttal),
        against: rebuttal.span,
        routes: new Set(["preceding"]),
      };
  }
  return null;
}

function rebuttalOf(
  { doc, terms, cast }: Setting,
  sentence: Sentence,
  here: readonly Passage[],
  turn: AnswerTurn,
  cue: Span,
): Rebuttal {
  const inside =
    here.find((p) => p.origin === "statement" && piecesOf(p).some((span) => overlaps(span, cue))) ?? null;
  const span =
    inside && inside.span.start <= cue.start ? inside.span : { start: sentence.start, end: sentence.end };
  return {
    span,
    sentence: sentence.index,
    origin: inside ? "statement" : "clause",
    speaker: inside ? inside.speaker : denierOf(doc, cast, sentence, cue, turn),
    statement: inside?.statement ?? null,
    cue: doc.text.slice(cue.start, cue.end).toLowerCase(),
    forms: formsIn(doc, terms, span),
    signals: new Set<Signal>([turn.lead]),
    lead: turn.lead,
    manner: "",
    form: turn.name,
    ...(turn.needs && { needs: turn.needs }),
    cueSpan: cue,
    target: { ...NOTHING, pronoun: true },
  };
}

/** Who answers: the subject of the verb, or whose report or picture it is that shows otherwise; null for nobody in the cast. */
function denierOf(doc: Doc, cast: Cast, sentence: Sentence, cue: Span, turn: AnswerTurn): string | null {
  if (turn.name === "is denied by")
    return (
      cast.mentionsIn(sentence.index).find((m) => BY_WHOM.test(doc.text.slice(cue.end, m.start)))?.speaker ??
      null
    );
  if (turn.lead !== "falsity" || turn.pattern.source.includes("who>") || isTold(doc, sentence, cue))
    return (
      cast.actorsIn(sentence.index).find((m) => m.end <= cue.start)?.speaker ??
      calledBefore(doc, cast, sentence.start, cue.start)
    );
  const whose = (m: Span): boolean =>
    m.start >= cue.start &&
    m.end <= cue.end &&
    (BY.test(doc.text.slice(cue.start, m.start)) || REPORT.test(doc.text.slice(m.end, cue.end)));
  return cast.mentionsIn(sentence.index).find(whose)?.speaker ?? null;
}

/** "Lee says |it was not": Lee answers. */
const isTold = (doc: Doc, sentence: Sentence, cue: Span): boolean =>
  TOLD.test(doc.text.slice(sentence.start, cue.start));

const TOLD = new RegExp(`\\b(?:${TELLS})(?: that)? $`);

const BY = /\bby (?:the )?$/;
const BY_WHOM = /^ by (?:[^,;]{2,50}, )?(?:the |an? )?(?:\p{Lu}\S* )*$/u;
const REPORT =
  /^(?:['’]s?)? (?:\w+ )?(?:article|report|investigation|review|poll|study|analysis|story|audit)\b/;

/**
 * What somebody else says last in the sentence before; what one takes back is one's own. Where that only judges ("It is
 * sad."), what the same person says before it. A denial behind nobody's statement answers what the article tells there.
 */
function reported({ doc, cast }: Setting, claims: Claims, rebuttal: Rebuttal): Passage | null {
  const { lead, form, speaker, sentence } = rebuttal;
  const fits = (p: Passage): boolean =>
    lead === "admission"
      ? p.speaker !== null &&
        (speaker === null || cast.sameSide(p.speaker, speaker) || speaksFor(cast, speaker, p.speaker))
      : p.speaker === null || p.speaker !== speaker;
  const saidIn = (index: number): Passage[] =>
    claims.in(index).filter((p) => p.origin === "statement" || p.origin === "accusation");
  const before = saidIn(sentence - 1);
  if (before.length === 0)
    return lead === "denial" && form !== "tells it differently"
      ? (claims.in(sentence - 1).at(-1) ?? null)
      : null;
  const last = before.filter(fits).at(-1);
  if (!last || !isJudgement(doc, last)) return last ?? null;
  const earlier = saidIn(sentence - 2).filter((p) => p.speaker === last.speaker && !isJudgement(doc, p));
  return earlier.at(-1) ?? null;
}

/** "Lee’s office": what it takes back is what Lee said. */
const speaksFor = (cast: Cast, office: string, speaker: string): boolean =>
  [...cast.wordsOf(speaker)].some((word) => cast.wordsOf(office).has(word));

/** "He later recanted": who takes something back is who said it. */
const bySamePerson = (claim: Passage, rebuttal: Rebuttal): Rebuttal =>
  rebuttal.lead === "admission" ? { ...rebuttal, speaker: claim.speaker } : rebuttal;

/** "It is sad for her", "That was so very brave": nobody rejects that account. */
function isJudgement(doc: Doc, { span }: Passage): boolean {
  const words = tokensIn(doc, span).filter(({ pos }) => pos !== "PUNCT");
  const subject = /^(?:it|that|this)$/.test(words[0]?.lower ?? "");
  const rest = words.slice(1).findIndex(({ pos }) => !/^(?:AUX|VERB|ADV)$/.test(pos));
  return subject && rest > 0 && words[rest + 1]!.pos === "ADJ";
}
