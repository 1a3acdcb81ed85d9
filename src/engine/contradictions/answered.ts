import type { Doc, Sentence } from "../document/doc";
import { overlaps, type Span } from "../document/span";
import { ANSWER_TURNS, type AnswerTurn } from "../lexicon/answers";
import type { Cast } from "./cast";
import type { Setting } from "./features";
import type { Pair, Passage, Rebuttal, Signal } from "./passage";
import { NOTHING } from "./target";
import { formsIn } from "./terms";

/** No sentence that a reader could follow is longer, in code units; keeps the patterns linear in the text. */
const LONGEST = 600;

/**
 * What a sentence denies of the one before it ("The union called that nonsense."), by a turn of phrase that points
 * there and nowhere else; null where none stands in it or nobody reports anything right before.
 */
export function answeredBy(
  setting: Setting,
  sentence: Sentence,
  here: readonly Passage[],
  before: readonly Passage[],
): Pair | null {
  if (sentence.end - sentence.start > LONGEST) return null;
  const text = setting.doc.text.slice(sentence.start, sentence.end).replace(/\s/g, " ");
  for (const turn of ANSWER_TURNS) {
    const groups = turn.pattern.exec(text)?.indices?.groups;
    if (!groups?.cue) continue;
    const cue = { start: sentence.start + groups.cue[0], end: sentence.start + groups.cue[1] };
    const rebuttal = rebuttalOf(setting, sentence, here, turn, cue);
    const claim = reported(setting.cast, before, rebuttal);
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
  const inside = here.find((p) => p.origin === "statement" && overlaps(p.span, cue)) ?? null;
  const span = inside?.span ?? { start: sentence.start, end: sentence.end };
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
    cueSpan: cue,
    target: { ...NOTHING, pronoun: true },
  };
}

/** Who answers: the subject of the verb, or whose report or picture it is that shows otherwise; null for nobody in the cast. */
function denierOf(doc: Doc, cast: Cast, sentence: Sentence, cue: Span, turn: AnswerTurn): string | null {
  if (turn.lead !== "falsity" || turn.pattern.source.includes("who>"))
    return cast.actorsIn(sentence.index).find((m) => m.end <= cue.start)?.speaker ?? null;
  const whose = (m: Span): boolean =>
    m.start >= cue.start &&
    m.end <= cue.end &&
    (BY.test(doc.text.slice(cue.start, m.start)) || REPORT.test(doc.text.slice(m.end, cue.end)));
  return cast.mentionsIn(sentence.index).find(whose)?.speaker ?? null;
}

const BY = /\bby (?:the )?$/;
const REPORT =
  /^(?:['’]s?)? (?:\w+ )?(?:article|report|investigation|review|poll|study|analysis|story|audit)\b/;

/**
 * What somebody else says last in the sentence before; what one takes back is one's own. A denial that nobody's
 * statement stands before answers what the article tells there.
 */
function reported(cast: Cast, before: readonly Passage[], { lead, speaker }: Rebuttal): Passage | null {
  const said = before.filter((p) => p.origin === "statement" || p.origin === "accusation");
  const own = (p: Passage): boolean => p.speaker !== null && p.speaker === speaker;
  if (lead === "admission")
    return (
      said
        .filter((p) => p.speaker !== null && (speaker === null || cast.sameSide(p.speaker, speaker)))
        .at(-1) ?? null
    );
  return (
    said.filter((p) => !own(p)).at(-1) ??
    (lead === "denial" && said.length === 0 ? (before.at(-1) ?? null) : null)
  );
}

/** "He later recanted": who takes something back is who said it. */
const bySamePerson = (claim: Passage, rebuttal: Rebuttal): Rebuttal =>
  rebuttal.lead === "admission" ? { ...rebuttal, speaker: claim.speaker } : rebuttal;
