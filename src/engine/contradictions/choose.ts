import { type Span, sharedLength, spanLength } from "../document/span";
import type { Candidate } from "./candidates";
import { isTold } from "./features";
import { Places } from "./places";
import { LEARNED, probability, type Weights } from "./scorer";

/** A candidate with its probability. */
export interface Choice extends Candidate {
  readonly confidence: number;
}

/**
 * The best claim of each rebuttal where it is probable enough, one for the same two passages, by place of the claim.
 * A rebuttal of several things ("the statements", "both charges") answers the best claim of each speaker it means.
 */
export function choose(groups: Iterable<readonly Candidate[]>, model: Weights = LEARNED): Choice[] {
  const best: Choice[] = [];
  for (const group of groups) {
    const scored = group.map((c) => ({ ...c, confidence: probability(c.features, model) }));
    const likeliest = scored.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    const top = saidElsewhere(scored, inOwnWords(scored, likeliest));
    const enough = isTold(top.rebuttal, top.features) ? model.threshold : model.unspokenThreshold;
    if (top.confidence < enough) continue;
    best.push(top, ...blanket(scored, top).filter((c) => c.confidence >= enough - ONE_OF_SEVERAL));
  }
  best.sort((a, b) => b.confidence - a.confidence || a.claim.span.start - b.claim.span.start);
  const kept: Choice[] = [];
  const places = new Places<Choice>();
  for (const choice of best) {
    const { claim, against, rebuttal } = choice;
    const told = (k: Choice): boolean =>
      sameDispute(k, choice) || sameCue(k, choice) || sameDenial(k, choice);
    if (places.some([claim.span, rebuttal.cueSpan], told)) continue;
    kept.push(choice);
    places.add(choice, claim.span, against, rebuttal.cueSpan);
  }
  return kept.sort((a, b) => a.claim.span.start - b.claim.span.start || a.against.start - b.against.start);
}

/**
 * By how much less probable the further claims of a side may be than one that is shown alone: that they are denied is
 * no question any more, only whether they are among what is meant.
 */
const ONE_OF_SEVERAL = 0.1;

/** By how much less probable a speaker's own words may be than the article's report of them, to be shown instead. */
const AS_GOOD = 0.1;

/**
 * The same speaker's quoted words where they are about as probable as a paraphrase: a reader trusts those. They are as
 * sure as it, since it is one dispute.
 */
function inOwnWords(scored: readonly Choice[], top: Choice): Choice {
  const { speaker, quoted } = top.claim;
  if (quoted || speaker === null) return top;
  const own = scored.filter(
    (c) => c.claim.quoted && c.claim.speaker === speaker && c.confidence >= top.confidence - AS_GOOD,
  );
  const best = own.reduce((a, b) => (b.confidence > a.confidence ? b : a), own[0] ?? top);
  return { ...best, confidence: top.confidence };
}

/** Likeness from which a claim elsewhere is what a denial spells out. */
const REPEATED = 0.45;

/**
 * Where a denial spells out what it denies, the place in another sentence where somebody says it: a reader wants to
 * see who said it. Without one, the words spelt out stand for it.
 */
function saidElsewhere(scored: readonly Choice[], top: Choice): Choice {
  if (!top.routes.has("inplace")) return top;
  const elsewhere = scored
    .filter((c) => c.claim.sentence !== top.rebuttal.sentence && likenessOf(c) >= REPEATED)
    .sort((a, b) => likenessOf(b) - likenessOf(a))[0];
  return elsewhere ? { ...elsewhere, confidence: Math.max(elsewhere.confidence, top.confidence) } : top;
}

const likenessOf = ({ features }: Choice): number => features["like:explicit:content"] ?? 0;

/** Whether two choices set the same two places against each other, either way round. */
function sameDispute(a: Choice, b: Choice): boolean {
  const straight = near(a.claim.span, b.claim.span) && near(a.against, b.against);
  return straight || (near(a.claim.span, b.against) && near(a.against, b.claim.span));
}

/** Whether two choices rest on the same words of denial. */
const sameCue = (a: Choice, b: Choice): boolean =>
  a.rebuttal !== b.rebuttal &&
  sharedLength(a.rebuttal.cueSpan, b.rebuttal.cueSpan) > 0 &&
  near(a.against, b.against);

/** Whether two choices say that somebody denies one claim in one sentence. */
const sameDenial = (a: Choice, b: Choice): boolean =>
  a.rebuttal.sentence === b.rebuttal.sentence &&
  a.rebuttal.speaker === b.rebuttal.speaker &&
  near(a.claim.span, b.claim.span);

/** The best earlier claim of every other speaker whose side a plural noun names. */
function blanket(scored: readonly Choice[], top: Choice): Choice[] {
  if (!top.rebuttal.severally || !top.routes.has("side")) return [];
  const bySpeaker = new Map<string, Choice>();
  for (const choice of scored) {
    const { speaker, span } = choice.claim;
    if (
      !speaker ||
      speaker === top.claim.speaker ||
      !choice.routes.has("side") ||
      span.start > choice.against.start
    )
      continue;
    const known = bySpeaker.get(speaker);
    if (!known || fellowship(choice, scored) > fellowship(known, scored)) bySpeaker.set(speaker, choice);
  }
  return [...bySpeaker.values()];
}

/** How many words a claim shares with the claims of others that the same rebuttal may answer and that stand before it. */
function fellowship(choice: Choice, scored: readonly Choice[]): number {
  const others = scored.filter(
    (s) => s.claim.speaker !== choice.claim.speaker && s.claim.span.start < choice.against.start,
  );
  const words = new Set(others.flatMap((s) => [...s.claim.forms]));
  return [...choice.claim.forms].filter((form) => words.has(form)).length;
}

const near = (a: Span, b: Span): boolean => sharedLength(a, b) > 0.5 * Math.min(spanLength(a), spanLength(b));
