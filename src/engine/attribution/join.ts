import type { Candidate } from "./candidate";
import type { Cue } from "./cues";
import { findCues } from "./cues";
import { candidatesOf, cueIndexFrom, type Draft, type Reading } from "./draft";
import { lines } from "./line-rules";
import { withoutConflicts } from "./network/conflicts";
import type { NetworkAttribution } from "./network/read-attributions";
import { orphanQuotations } from "./orphan-rules";
import { followingQuotations, quotationsBeforeCues, quotationsBehindCues } from "./quotation-rules";
import { type QuotedDoc, wordsIn } from "./quoted";

/** A quotation counts as held from this share of its tokens on. */
const HELD = 0.5;

export const options = {
  few: 5,
  low: 0.2,
  merge: false,
  t: 0.6,
  tq: 0.6,
  lines: true,
  before: true,
  behind: true,
  follow: true,
  orphan: true,
  snap: 0,
  fillSource: true,
  agree: 0,
};

/** The network's statements first; the rules then see to the quotations that it left alone. */
export function joined(doc: QuotedDoc, candidates: readonly NetworkAttribution[]): Candidate[] {
  const reading: Reading = {
    doc,
    cues: findCues(doc),
    drafts: [],
    draftOf: new Map(),
    owner: new Map(),
    holder: new Array(doc.tokens.length),
  };
  const lifted = candidates.map((c) => {
    let score = c.score;
    if (c.contentTokens.some((t) => doc.quotationAt[t]! >= 0)) score += options.t - options.tq;
    if (options.agree && c.score < options.t) {
      const cue = cueOf(reading.cues, c);
      if (cue && cue.precision >= 0.8) score += options.agree;
    }
    return { ...c, score };
  });
  if (options.lines) lines(reading);
  for (const statement of withoutConflicts(lifted, options.t))
    if (!statement.contentTokens.some((t) => reading.holder[t])) seed(reading, statement);
  if (options.low < 1) adoptLow(reading, lifted);
  if (options.before) quotationsBeforeCues(reading, options.few);
  if (options.behind) quotationsBehindCues(reading, options.few);
  if (options.follow) followingQuotations(reading, options.few);
  if (options.orphan) orphanQuotations(reading, options.merge);
  return candidatesOf(reading);
}

/** A quotation that no statement holds takes the best candidate below the threshold that holds it. */
function adoptLow(reading: Reading, candidates: readonly NetworkAttribution[]): void {
  const { doc, owner, holder } = reading;
  const best = new Map<number, NetworkAttribution>();
  for (const c of candidates) {
    if (c.score < options.low || c.score >= options.t) continue;
    const held = new Map<number, number>();
    for (const t of c.contentTokens) {
      const q = doc.quotationAt[t]!;
      if (q >= 0) held.set(q, (held.get(q) ?? 0) + 1);
    }
    for (const [q, n] of held) {
      if (owner.has(q) || n < HELD * (doc.endToken[q]! - doc.firstToken[q]!) || wordsIn(doc, q) < options.few)
        continue;
      if (c.score > (best.get(q)?.score ?? 0)) best.set(q, c);
    }
  }
  for (const [q, c] of best) {
    if (owner.has(q)) continue;
    const [first, end] = c.cueTokens;
    let clash = false;
    for (let i = first; i < end; i++) if (holder[i]) clash = true;
    if (clash || c.contentTokens.some((t) => holder[t])) continue;
    seed(reading, c);
  }
}

function cueOf(cues: readonly Cue[], c: NetworkAttribution): Cue | undefined {
  for (let i = cueIndexFrom(cues, c.cueTokens[0]); i < cues.length && cues[i]!.at < c.cueTokens[1]; i++)
    return cues[i];
  return undefined;
}

function seed(reading: Reading, statement: NetworkAttribution): void {
  const { doc, cues, draftOf, holder } = reading;
  const draft: Draft = {
    cue: [statement.cue],
    source: statement.source,
    content: [...statement.content],
    finder: "network",
    confidence: statement.confidence,
    continues: null,
  };
  reading.drafts.push(draft);
  const [first, end] = statement.cueTokens;
  for (let i = cueIndexFrom(cues, first); i < cues.length && cues[i]!.at < end; i++)
    draftOf.set(cues[i]!, draft);
  const held = new Map<number, number>();
  for (const token of statement.contentTokens) {
    holder[token] = draft;
    const quotation = doc.quotationAt[token]!;
    if (quotation >= 0) held.set(quotation, (held.get(quotation) ?? 0) + 1);
  }
  for (const [quotation, tokens] of held) {
    const size = doc.endToken[quotation]! - doc.firstToken[quotation]!;
    if (tokens >= HELD * size) {
      reading.owner.set(quotation, draft);
      if (options.snap && tokens < size && tokens >= options.snap * size)
        draft.content.push({ start: doc.quotations[quotation]!.start, end: doc.quotations[quotation]!.end });
    }
  }
}
