import type { Token } from "../document/doc";
import { type Frame, frameOf, isPassive, quotationBefore } from "./frames";
import { nounPhraseAfter, nounPhraseBefore, type TokenRange } from "./noun-phrase";
import { cueBucket, cuePrecision } from "./precision";
import type { QuotedDoc } from "./quoted";
import { agentAfter, subjectAfter, subjectBefore, verbGroupStart } from "./subject";

/** A word that may attribute something to somebody, with what stands around it. */
export interface Cue {
  readonly kind: "verb" | "noun" | "according";
  /** Its head: "said" in "has repeatedly said". */
  readonly at: number;
  /** Its head in lower case. */
  readonly lower: string;
  /** All its tokens. */
  readonly span: TokenRange;
  readonly frame: Frame;
  /** Share of such words in such a frame that are cues, 0 to 1. */
  readonly precision: number;
  readonly source: TokenRange | null;
  /** The source stands behind the cue. */
  readonly inverted: boolean;
  readonly passive: boolean;
  /** The source is that of the cue before it ("said …, adding …"). */
  readonly shared: boolean;
}

/** Every cue word of the text outside quotations, in order. Linear: bounded work per token. */
export function findCues(doc: QuotedDoc): Cue[] {
  const cues: Cue[] = [];
  for (const token of doc.tokens) {
    if (doc.quotationAt[token.index]! >= 0) continue;
    const cue =
      token.lower === "according"
        ? accordingTo(doc, token)
        : token.pos === "VERB" || isMistagged(doc, token)
          ? verbCue(doc, token, cues.at(-1))
          : token.pos === "NOUN"
            ? nounCue(doc, token)
            : null;
    if (cue) cues.push(cue);
  }
  return cues;
}

/** A past tense that the tagger takes for an adjective ("prosecutors alleged that"): what follows shows the verb. */
function isMistagged(doc: QuotedDoc, token: Token): boolean {
  if (!/^(?:ADJ|NOUN)$/.test(token.pos) || !/ed$|^(?:says|said)$/.test(token.lower)) return false;
  if (cueBucket("VERB", token.lower) < 6) return false;
  return /^(?:that|clause|after|quote)$/.test(frameOf(doc, token.index));
}

function accordingTo(doc: QuotedDoc, token: Token): Cue | null {
  if (doc.tokens[token.index + 1]?.lower !== "to") return null;
  const source = subjectAfter(doc, token.index + 1) ?? compoundAfter(doc, token.index + 2);
  if (!source) return null;
  return {
    kind: "according",
    at: token.index,
    lower: token.lower,
    span: { first: token.index, end: token.index + 2 },
    frame: "prep",
    precision: 0.95,
    source,
    inverted: true,
    passive: false,
    shared: false,
  };
}

/** "court records" where the tagger takes the first word for a verb. */
function compoundAfter(doc: QuotedDoc, first: number): TokenRange | null {
  const head =
    doc.tokens[first + 1] && doc.tokens[first + 1]!.sentence === doc.tokens[first]!.sentence
      ? nounPhraseAfter(doc, first + 1)
      : null;
  return head && doc.quotationAt[first]! < 0 ? { first, end: head.end } : null;
}

function verbCue(doc: QuotedDoc, token: Token, before: Cue | undefined): Cue | null {
  const at = token.index;
  const frame = frameOf(doc, at);
  const precision = cuePrecision("VERB", token.lower, frame);
  if (precision === 0 && frame !== "after" && frame !== "quote") return null;
  const first = verbGroupStart(doc, at);
  const passive = isPassive(doc, at);
  const rest = { kind: "verb", at, lower: token.lower, frame, precision, passive } as const;
  const span = { first, end: at + 1 };
  const agent = passive ? agentAfter(doc, at) : null;
  if (agent) return { ...rest, span, source: agent, inverted: true, shared: false };
  if (frame === "after" && invertedAfterQuotation(doc, first, at)) {
    const source = subjectAfter(doc, at);
    if (source) return { ...rest, span, source, inverted: true, shared: false };
  }
  const source = subjectBefore(doc, first);
  if (source) return { ...rest, span, source, inverted: false, shared: false };
  const inverted = followsComma(doc, first) && frame === "noun" ? subjectAfter(doc, at) : null;
  if (inverted && endsClause(doc, inverted.end))
    return { ...rest, frame: "end", span, source: inverted, inverted: true, shared: false };
  const sentence = token.sentence;
  const inherits = before?.source && doc.tokens[before.at]!.sentence === sentence;
  return {
    ...rest,
    span,
    source: inherits ? before.source : null,
    inverted: false,
    shared: Boolean(inherits),
  };
}

/** “…” [,] said X: nothing but marks between the quotation and the verb. */
function invertedAfterQuotation(doc: QuotedDoc, first: number, at: number): boolean {
  let i = first - 1;
  while (i >= 0 && doc.quotationAt[i]! < 0 && /^[,—–-]$/.test(doc.tokens[i]!.text)) i--;
  return i >= 0 && doc.quotationAt[i]! >= 0 && doc.quotationAt[i] === quotationBefore(doc, at);
}

const followsComma = (doc: QuotedDoc, first: number): boolean => doc.tokens[first - 1]?.text === ",";

const endsClause = (doc: QuotedDoc, end: number): boolean => {
  const token = doc.tokens[end];
  return (
    !token ||
    token.sentence !== doc.tokens[end - 1]!.sentence ||
    /^[.,;]$/.test(token.text) ||
    token.pos === "ADP"
  );
};

/** "the mayor's claim that …", "the claim by the mayor that …": nouns count with a that-clause alone. */
function nounCue(doc: QuotedDoc, token: Token): Cue | null {
  const at = token.index;
  if (doc.tokens[at + 1]?.lower !== "that") return null;
  const precision = cuePrecision("NOUN", token.lower, "that");
  if (precision === 0) return null;
  return {
    kind: "noun",
    at,
    lower: token.lower,
    span: { first: at, end: at + 1 },
    frame: "that",
    precision,
    source: possessor(doc, at),
    inverted: false,
    passive: false,
    shared: false,
  };
}

/** "the mayor's latest claim": the mayor; null where nobody owns the noun. */
function possessor(doc: QuotedDoc, at: number): TokenRange | null {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const token = doc.tokens[i]!;
    if (token.sentence !== doc.tokens[at]!.sentence) return null;
    if (/^(?:my|your|his|her|its|our|their)$/.test(token.lower)) return { first: i, end: i + 1 };
    if (/^['’]s?$/.test(token.text)) return nounPhraseBefore(doc, i);
    if (!/^(?:ADJ|NOUN|NUM|PROPN)$/.test(token.pos)) return null;
  }
  return null;
}
