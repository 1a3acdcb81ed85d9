import { overlaps, type Span } from "../document/span";
import { isCondition } from "./anonymity";
import type { Candidate } from "./candidate";
import { type Cue, findCues } from "./cues";
import { candidatesOf, cueIndexFrom, type Draft, type Reading } from "./draft";
import { inFurniture, lines } from "./line-rules";
import { outerSources } from "./nested-rules";
import { withoutConflicts } from "./network/conflicts";
import type { NetworkAttribution } from "./network/read-attributions";
import { orphanQuotations } from "./orphan-rules";
import { isPassedOn } from "./passed-on";
import {
  chainedQuotations,
  followingQuotations,
  quotationsBeforeCues,
  quotationsBehindCues,
} from "./quotation-rules";
import { type QuotedDoc, SPEECH_WORDS, wordsIn } from "./quoted";
import { repeatedQuotations } from "./repeat-rules";
import { spanOf } from "./spans";
import { tidied } from "./tidy";

// All figures chosen on held-out train articles; training/EXPERIMENTS.md has what was tried.

/** A statement counts as holding a quotation from this share of its tokens on. */
const HELD = 0.5;
/** Added to the score of a candidate whose content holds quotation marks: more is asked of it, rules catch the rest. */
const QUOTED = -0.1;
/** Added where the table of cue words, too, takes the cue for one of at least this precision. */
const AGREED = 0.1;
const SURE_CUE = 0.8;
/** Score from which on a candidate below the threshold is taken for a long quotation that nothing else holds. */
const FLOOR = 0.2;

/**
 * One reading out of two: statements told by the form of a line, then the network's, then what the rules make of the
 * quotations that both left alone.
 *
 * @param threshold score from which on the network's candidates are believed
 */
export function joined(
  doc: QuotedDoc,
  candidates: readonly NetworkAttribution[],
  threshold: number,
): Candidate[] {
  const reading: Reading = {
    doc,
    cues: findCues(doc),
    drafts: [],
    draftOf: new Map(),
    owner: new Map(),
    holder: new Array(doc.tokens.length),
  };
  const lifted = candidates
    .filter((c) => !inFurniture(doc, c.cueTokens[0]) && !isCondition(doc, c))
    .filter((c) => !isPassedOn(doc, c, cueOf(reading.cues, c), reading.cues))
    .map((c) => ({ ...tidied(doc, c, cueOf(reading.cues, c)), score: c.score + lift(reading, c) }));
  lines(reading);
  for (const statement of withoutConflicts(lifted, threshold))
    if (isFree(reading, statement)) seed(reading, statement);
  seedBelow(reading, lifted, threshold);
  outerSources(reading);
  quotationsBeforeCues(reading, SPEECH_WORDS);
  quotationsBehindCues(reading, SPEECH_WORDS);
  chainedQuotations(reading);
  followingQuotations(reading, SPEECH_WORDS);
  repeatedQuotations(reading);
  orphanQuotations(reading);
  return candidatesOf(reading);
}

function lift({ doc, cues }: Reading, candidate: NetworkAttribution): number {
  const quoted = candidate.contentTokens.some((t) => doc.quotationAt[t]! >= 0) ? QUOTED : 0;
  return (cueOf(cues, candidate)?.precision ?? 0) >= SURE_CUE ? Math.max(quoted, AGREED) : quoted;
}

/** The cue that the rules see in a candidate's. */
function cueOf(cues: readonly Cue[], { cueTokens: [first, end] }: NetworkAttribution): Cue | undefined {
  const cue = cues[cueIndexFrom(cues, first)];
  return cue && cue.at < end ? cue : undefined;
}

const isFree = (
  { holder }: Reading,
  { contentTokens, cueTokens: [first, end] }: NetworkAttribution,
): boolean => {
  for (let i = first; i < end; i++) if (holder[i]) return false;
  return !contentTokens.some((t) => holder[t]);
};

function seed(reading: Reading, statement: NetworkAttribution): void {
  const { doc, cues, draftOf, holder, owner } = reading;
  const draft: Draft = {
    cue: [statement.cue],
    source: statement.source.length > 0 ? statement.source : sourceByRule(reading, statement),
    content: [...statement.content],
    finder: "network",
    confidence: statement.confidence,
    continues: null,
  };
  reading.drafts.push(draft);
  const [first, end] = statement.cueTokens;
  for (let i = cueIndexFrom(cues, first); i < cues.length && cues[i]!.at < end; i++)
    draftOf.set(cues[i]!, draft);
  for (const token of statement.contentTokens) holder[token] = draft;
  for (const quotation of heldBy(doc, statement)) owner.set(quotation, draft);
}

/** The outer quotations of which a candidate's content holds enough. */
function heldBy(doc: QuotedDoc, { contentTokens }: NetworkAttribution): number[] {
  const held = new Map<number, number>();
  for (const token of contentTokens) {
    const quotation = doc.quotationAt[token]!;
    if (quotation >= 0) held.set(quotation, (held.get(quotation) ?? 0) + 1);
  }
  return [...held]
    .filter(([q, tokens]) => tokens >= HELD * (doc.endToken[q]! - doc.firstToken[q]!))
    .map(([q]) => q);
}

/** The source that the rules read beside the cue, where the network names none. */
function sourceByRule({ doc, cues }: Reading, statement: NetworkAttribution): readonly Span[] {
  const cue = cueOf(cues, statement);
  if (!cue?.source || cue.shared || (cue.passive && !cue.inverted)) return [];
  const source = spanOf(doc, cue.source);
  return statement.content.some((span) => overlaps(span, source)) ? [] : [source];
}

/** A long quotation that no statement holds takes the best of the candidates below the threshold that hold it. */
function seedBelow(reading: Reading, candidates: readonly NetworkAttribution[], threshold: number): void {
  const { doc, owner } = reading;
  const best = new Map<number, NetworkAttribution>();
  for (const candidate of candidates) {
    if (candidate.score < FLOOR || candidate.score >= threshold) continue;
    for (const quotation of heldBy(doc, candidate)) {
      if (owner.has(quotation) || doc.quotations[quotation]!.nature !== "speech") continue;
      if (wordsIn(doc, quotation) < SPEECH_WORDS) continue;
      if (candidate.score > (best.get(quotation)?.score ?? 0)) best.set(quotation, candidate);
    }
  }
  for (const [quotation, candidate] of best)
    if (!owner.has(quotation) && isFree(reading, candidate)) seed(reading, candidate);
}
