import { type Doc, tokenIndexAt } from "../document/doc";
import { overlaps } from "../document/span";
import { COMPARES } from "../lexicon/figures";
import { areApart, disagree, type Figure, figuresIn, onlyCount, type Recount, sameCount } from "./figures";
import type { Passage } from "./passage";

/** Two passages whose counts of the same thing cannot both be right. */
export interface Disagreement {
  readonly claim: Passage;
  readonly against: Passage;
  readonly figures: readonly [Figure, Figure];
  /** The second passage turns against the first by its own words. */
  readonly turns: boolean;
  readonly confidence: number;
}

/** How many sentences apart two counts of one event may stand. */
const REACH = 8;
const TURN =
  /\b(?:but|however|while|though|although|disput\w+|instead|rather than|only|not|put the|put it|revis\w+|earlier (?:said|reported)|initial\w*|contrary)\b/i;

/**
 * Figures that disagree: "12 were killed" and "officials put the toll at nine". Only counts of the same kind by
 * different voices, each beside the nearest that it disagrees with, near each other or about the same words, and not
 * where a sentence compares times or parts.
 */
export function findDisagreements(doc: Doc, passages: readonly Passage[]): Disagreement[] {
  const counted = passages.flatMap((passage) => {
    const sentence = doc.sentences[passage.sentence]!;
    if (passage.origin === "accusation" || COMPARES.test(doc.text.slice(sentence.start, sentence.end)))
      return [];
    const figures = figuresIn(doc, passage.span);
    return figures.length === 1 ? [{ passage, figure: figures[0]! }] : [];
  });
  const found: Disagreement[] = [];
  counted.forEach((second, i) => {
    let nearest: number | null = null;
    for (let j = i - 1; j >= 0 && second.passage.sentence - counted[j]!.passage.sentence <= REACH; j--) {
      const first = counted[j]!;
      if (nearest !== null && first.figure.span.start !== nearest) continue;
      if (!disagree(first.figure, second.figure) || overlaps(first.passage.span, second.passage.span))
        continue;
      if (!differentVoices(first.passage, second.passage)) continue;
      const sentence = doc.sentences[second.passage.sentence]!;
      const turns = TURN.test(doc.text.slice(sentence.start, sentence.end));
      if (
        !turns &&
        (!sameEvent(first.passage, second.passage) || otherTime(doc, first.passage, second.passage))
      )
        continue;
      nearest = first.figure.span.start;
      found.push({
        claim: first.passage,
        against: second.passage,
        figures: [first.figure, second.figure],
        turns,
        confidence: turns ? 0.75 : 0.6,
      });
    }
  });
  return bestNamed([...found, ...recounts(doc, passages)]);
}

/** "The union counts 4,000. The firm puts the figure at 900.": one number before, and another for the same thing. */
function recounts(doc: Doc, passages: readonly Passage[]): Disagreement[] {
  return passages.flatMap((against, i) => {
    const sentence = doc.sentences[against.sentence]!;
    const compares = COMPARES.test(doc.text.slice(sentence.start, sentence.end));
    const second = against.origin === "accusation" || compares ? null : sameCount(doc, against.span);
    if (!second) return [];
    const before = passages.slice(Math.max(0, i - NEIGHBOURS), i).filter((p) => {
      const step = against.sentence - p.sentence;
      return (step === 0 || step === 1) && p.origin === "statement" && differentVoices(p, against);
    });
    const claim = before.at(-1);
    const first = claim && !overlaps(claim.span, against.span) ? onlyCount(doc, claim.span) : null;
    if (!claim || !first || !areApart(first, second) || countsElse(doc, claim, second)) return [];
    const what = "the figure";
    return [
      {
        claim,
        against,
        figures: [
          { ...first, what },
          { ...second, what },
        ] as const,
        turns: true,
        confidence: 0.75,
      },
    ];
  });
}

/** "the crowd at 4,000" behind a count of arrests, "the number at 1,100 tractors" behind a claim without tractors. */
function countsElse(doc: Doc, claim: Passage, { what, span: { end } }: Recount): boolean {
  const [counted] = figuresIn(doc, claim.span);
  if (what !== null && counted && counted.what !== what) return true;
  const next = doc.tokens[tokenIndexAt(doc, end)];
  return (
    next?.pos === "NOUN" &&
    !doc.text.slice(claim.span.start, claim.span.end).toLowerCase().includes(next.lower)
  );
}

/** Passages to look back over for the sentence before. */
const NEIGHBOURS = 8;

/** Whether one of two passages says when and the other does not say so ("in August", "since the weekend"): a count of a part. */
function otherTime(doc: Doc, a: Passage, b: Passage): boolean {
  const when = ({ span }: Passage): string =>
    (doc.text.slice(span.start, span.end).match(WHEN) ?? []).join(" ").toLowerCase();
  return when(a) !== when(b);
}

const WHEN =
  /\b(?:(?:in|on|since|during|by|until|before|after|from|through) (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d{4}|the (?:first|last|past|weekend|summer|winter|spring|autumn|fall))|(?:last|this|that|each|every) (?:week|weekend|month|year|night|summer|winter|day)|yesterday|so far)\b/gi;

/** Of those with the same two figures the ones found in passages with speakers, not in the sentences around them. */
function bestNamed(found: readonly Disagreement[]): Disagreement[] {
  const key = ({ figures: [a, b] }: Disagreement): string => `${a.span.start} ${b.span.start}`;
  const most = new Map<string, number>();
  for (const one of found) most.set(key(one), Math.max(most.get(key(one)) ?? 0, named(one)));
  return found.filter((one) => named(one) === most.get(key(one)));
}

const named = ({ claim, against }: Disagreement): number =>
  Number(claim.origin === "statement") + Number(against.origin === "statement");

/** One voice at least is somebody's, and not both the same one's. */
const differentVoices = (a: Passage, b: Passage): boolean =>
  a.speaker !== b.speaker && (a.origin === "statement" || b.origin === "statement");

/** Whether passages share a content word beside the count. */
const sameEvent = (a: Passage, b: Passage): boolean =>
  [...a.forms].some((form) => b.forms.has(form) && !/^\d/.test(form));
