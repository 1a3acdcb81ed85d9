import type { Doc, Sentence } from "../document/doc";
import { commonSpan, overlaps, type Span, sharedLength, spanLength } from "../document/span";
import { SPELT_END, SPELT_TURNS, type SpeltTurn } from "../lexicon/spelt";
import type { Cast } from "./cast";
import { opensWithVerb } from "./clauses";
import { ownerOf } from "./owner";
import type { Pair, Passage, Rebuttal, Signal } from "./passage";
import type { Setting } from "./setting";
import { NOTHING } from "./target";
import { formsIn } from "./terms";

/** No sentence that a reader could follow is longer, in code units; keeps the patterns linear in the text. */
const LONGEST = 900;
/** Fewest code units of the side against a claim, and of a claim before what is told next can end it. */
const SHORTEST = 5;
const SHORTEST_CLAIM = 20;
/** Code units that a statement must share with a claim to be the same words. */
const SAME = 15;

/** Where a turn of phrase stands: its words, the claim it spells out, what stands against it. */
interface Turned {
  readonly turn: SpeltTurn;
  readonly cue: Span;
  readonly claim: Span;
  readonly against: Span;
  /** The statement that says it all; null in the article's own voice. */
  readonly inside: Passage | null;
}

/** Pairs of a claim and its denial that one sentence spells out ("belying the ministry's assurance that …"). */
export function speltOut(setting: Setting, sentence: Sentence, here: readonly Passage[]): Pair[] {
  if (sentence.end - sentence.start > LONGEST) return [];
  const { doc } = setting;
  const text = doc.text.slice(sentence.start, sentence.end).replace(/\s/g, " ");
  const statements = here.filter((p) => p.origin === "statement");
  const found: Pair[] = [];
  for (const turn of SPELT_TURNS) {
    const turned = readTurn(doc, sentence, statements, turn, text);
    if (!turned || found.some((f) => overlaps(f.rebuttal.cueSpan, turned.cue))) continue;
    const pair = pairOf(setting, sentence, statements, turned);
    if (pair.claim.forms.size > 0) found.push(pair);
  }
  return found;
}

/** The places of a turn in a sentence; null where it does not stand there or takes place in no fact. */
function readTurn(
  doc: Doc,
  sentence: Sentence,
  statements: readonly Passage[],
  turn: SpeltTurn,
  text: string,
): Turned | null {
  const groups = turn.pattern.exec(text)?.indices?.groups;
  if (
    !groups?.claim ||
    !groups.cue ||
    UNREAL.test(text.slice(0, groups.cue[0])) ||
    IF.test(text.slice(0, groups.cue[0]))
  )
    return null;
  const placed = ([start, end]: readonly [number, number]): Span => ({
    start: sentence.start + start,
    end: sentence.start + end,
  });
  const [cue, claimed] = [placed(groups.cue), placed(groups.claim)];
  // "Lee's claim that Orr ordered | it is false": what begins behind the claim's own head was read wrongly
  const inside =
    statements.find(
      (p) =>
        p.span.start <= cue.start && cue.end <= p.span.end && !(beginsWithin(p.span, claimed) && !p.quoted),
    ) ?? null;
  const whole =
    inside && overlaps(inside.span, claimed) ? inside.span : { start: sentence.start, end: sentence.end };
  const claim = ended(doc.text, commonSpan(claimed, whole));
  const against = besideClaim(whole, claim, cue, turn);
  if (spanLength(against) < SHORTEST || isRelative(doc, claim)) return null;
  return { turn, cue, claim, against, inside };
}

const beginsWithin = ({ start }: Span, claim: Span): boolean =>
  start > claim.start + SHORTEST && start < claim.end;

function pairOf(
  { doc, terms, cast }: Setting,
  sentence: Sentence,
  statements: readonly Passage[],
  { turn, cue, claim: span, against, inside }: Turned,
): Pair {
  const another = turn.added === "by another" ? denierOf(doc, cast, sentence, cue, turn) : null;
  const added = turn.added === true || (another !== null && another !== inside?.speaker);
  const corrected = inside && added && isCorrected(doc, inside, span) ? inside : null;
  const speaker = corrected ? another : inside ? inside.speaker : denierOf(doc, cast, sentence, cue, turn);
  const self = turn.lead === "admission";
  const told =
    corrected ??
    statements.find(
      (p) =>
        p !== inside &&
        p.speaker !== null &&
        (self || p.speaker !== speaker) &&
        sharedLength(p.span, span) > Math.min(SAME, 0.7 * spanLength(p.span)) &&
        !overlaps(p.span, cue),
    );
  const rebuttal: Rebuttal = {
    span: against,
    sentence: sentence.index,
    origin: inside && !corrected ? "statement" : "clause",
    speaker,
    statement: corrected ? null : (inside?.statement ?? null),
    cue: doc.text.slice(cue.start, cue.end).toLowerCase(),
    forms: formsIn(doc, terms, against),
    signals: new Set<Signal>([turn.lead]),
    lead: turn.lead,
    manner: "",
    form: turn.name,
    cueSpan: cue,
    target: { ...NOTHING, content: span },
  };
  const claim: Passage = {
    span,
    sentence: sentence.index,
    origin: "accusation",
    speaker: self ? speaker : (told?.speaker ?? ownerOf(doc, cast, sentence.index, span, speaker)),
    statement: told?.statement ?? null,
    cue: told?.cue ?? "",
    forms: formsIn(doc, terms, span),
  };
  return { claim, rebuttal, against, routes: new Set(["inplace"]) };
}

/** "comments that belittle the deaf", "claims that are wrong": the clause tells of the noun. */
function isRelative(doc: Doc, claim: Span): boolean {
  const that = /\bthat\s+/i.exec(doc.text.slice(claim.start, claim.end));
  return that !== null && opensWithVerb(doc, claim.start + that.index + that[0].length);
}

/** "(said) the mill had closed, but in fact it reopened": what the article adds to a claim ran into its content. */
const isCorrected = (doc: Doc, inside: Passage, claim: Span): boolean =>
  !inside.quoted &&
  claim.start - inside.span.start < SAME &&
  !OTHERS_SAY.test(doc.text.slice(claim.start, claim.end));

/** "(said) some critics had foretold that A, but this did not happen": whoever says so corrects others himself. */
const OTHERS_SAY =
  /\b(?:critics|opponents|rivals|detractors|sceptics|skeptics|pundits|experts|economists|analysts|commentators|people|others|some|many|most|everybody|everyone|they)\b[^,;]{0,30}?\b(?:predict|foret|say|said|claim|argu|warn|think|thought|believ|fear|insist|suggest|expect)/i;

/** A denial that would, might or does not take place. */
const UNREAL =
  /\b(?:would|could|might|may|should|can|cannot|if|whether|not|never|refus\w+ to|declin\w+ to|plans? to|effort to|hop\w+ to|want\w* to|vow\w* to|expected to)(?: \w+ly)? $|(?:n['’]t|\b(?:not|never))\b(?:(?!\b(?:but|and|so)\b)[^,;.]){0,60} (?:is |to )?$/i;

/** "If the claim that A is false, …" */
const IF = /^[\s“"'‘]*(?:(?:but|and|even) )?(?:if|unless|whether|suppose|supposing|should)\b[^,;]*$/i;

/** Turns that may open their sentence: what is so follows the claim. */
const FRONTED = new Set(["contrary", "despite"]);

/** The rest of the passage: what leads up to the claim, or what follows it where the denial does. */
function besideClaim(whole: Span, claim: Span, cue: Span, turn: SpeltTurn): Span {
  const end = Math.max(cue.end, whole.end);
  if (claim.start < cue.start) return { start: Math.max(claim.end, cue.start), end };
  const fronted = FRONTED.has(turn.name) && cue.start - whole.start < SAME && whole.end - claim.end > SAME;
  return fronted ? { start: claim.end, end } : { start: whole.start, end: claim.start };
}

/**
 * Who denies: the one named in a clause that does ("though Lee disputes that"), else right before the verb ("Lee has
 * firmly | denied"), else nobody: facts speak too. Corrections are the article's own.
 */
function denierOf(doc: Doc, cast: Cast, sentence: Sentence, cue: Span, turn: SpeltTurn): string | null {
  const named = cast.actorsIn(sentence.index);
  if (turn.lead === "correction") return null;
  if (turn.lead === "admission") return named[0]?.speaker ?? null;
  const within = named.filter((m) => m.start > cue.start && m.end < cue.end).at(-1);
  if (within) return within.speaker;
  const by = cast
    .mentionsIn(sentence.index)
    .find((m) => /^\s+by (?:the )?$/.test(doc.text.slice(cue.end, m.start)));
  if (by) return by.speaker;
  const near = named.filter((m) => m.end <= cue.start).at(-1);
  const between = near ? doc.text.slice(near.end, cue.start) : "";
  return near && BEFORE_VERB.test(between) ? near.speaker : null;
}

/** An apposition and up to three words: "Lee, the mayor, has repeatedly |". */
const BEFORE_VERB = /^(?:,[^,]{3,80},)?\s*(?:\w+\s+){0,3}$/u;

/** A claim up to the next thing that is told, without marks at its end. */
function ended(text: string, { start, end }: Span): Span {
  const cut = text.slice(start + SHORTEST_CLAIM, end).search(SPELT_END);
  let last = cut < 0 ? end : start + SHORTEST_CLAIM + cut;
  while (last > start && /[\s.,;:“”"'’)—–-]/.test(text[last - 1]!)) last--;
  return { start, end: last };
}
