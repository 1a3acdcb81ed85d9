import type { Token } from "../document/doc";
import type { QuotedDoc } from "./quoted";

/**
 * What stands around a word that may be a cue, as far as the next few tokens tell:
 * `after` a quotation closes shortly before it, `quote` one opens behind it, `that` a that-clause follows, `clause` a
 * clause without "that", `to` an infinitive, `prep` a preposition, `passive` a form of "be" before it, `end` the end of
 * its clause, `noun` a noun phrase or anything else.
 */
export const FRAMES = ["after", "quote", "that", "clause", "to", "prep", "passive", "end", "noun"] as const;
export type Frame = (typeof FRAMES)[number];

const BE = /^(?:is|are|was|were|be|been|being|'s|'re|gets?|got)$/;
/** Tokens between a closing mark and a cue: a source of up to this many words, apposition included. */
const NEAR = 25;

/** The frame of the token at `at`. Constant time. */
export function frameOf(doc: QuotedDoc, at: number): Frame {
  if (quotationBefore(doc, at) >= 0) return "after";
  const next = nextInSentence(doc, at + 1);
  if (!next) return "end";
  if (opensWithin(doc, at + 1, 3)) return "quote";
  if (isPassive(doc, at)) return "passive";
  if (thatWithin(doc, at + 1)) return "that";
  if (next.lower === "to" && next.pos === "PART") return "to";
  if (next.pos === "PUNCT") return next.text === "-" ? "noun" : "end";
  if (clauseFollows(doc, at + 1)) return "clause";
  if (next.pos === "ADP" || next.lower === "to") return "prep";
  return "noun";
}

const nextInSentence = (doc: QuotedDoc, at: number): Token | null => {
  const token = doc.tokens[at];
  return token && token.sentence === doc.tokens[at - 1]!.sentence ? token : null;
};

/**
 * The quotation that closes shortly before the token at `at`, in the same paragraph with no verb and no end of a
 * sentence between; -1 for none.
 */
export function quotationBefore(doc: QuotedDoc, at: number): number {
  const paragraph = doc.tokens[at]!.paragraph;
  for (let i = at - 1; i >= 0 && i >= at - NEAR; i--) {
    const token = doc.tokens[i]!;
    if (token.paragraph !== paragraph) return -1;
    const quotation = doc.quotationAt[i]!;
    if (quotation >= 0)
      return isReported(doc, quotation, i) && !isOver(doc, quotation, i, at) ? quotation : -1;
    if (token.pos === "VERB" || /^[.;:!?]$/.test(token.text)) return -1;
  }
  return -1;
}

/** The quotation ends as an utterance does before its cue (“…,” he said; “…?” she asked; “…” – he said), not as a word. */
function isReported(doc: QuotedDoc, index: number, lastToken: number): boolean {
  const { inner } = doc.quotations[index]!;
  return (
    /[,.!?…—–-]\s*['"’”]*$/.test(doc.text.slice(Math.max(inner.start, inner.end - 6), inner.end)) ||
    /^[,—–]$/.test(doc.tokens[lastToken + 1]?.text ?? "")
  );
}

/**
 * “…here.” He said that …: the quotation ends with its sentence and a sentence of its own follows. Behind a question or
 * exclamation mark the cue may begin with a capital (“Why?” Orr asked), so what follows the cue decides.
 */
function isOver(doc: QuotedDoc, index: number, lastToken: number, at: number): boolean {
  const { inner } = doc.quotations[index]!;
  const mark = /[.?!]/.exec(doc.text.slice(Math.max(inner.start, inner.end - 2), inner.end))?.[0];
  const next = doc.tokens[lastToken + 1]!;
  if (!mark || next.sentence === doc.tokens[lastToken]!.sentence || next.index === at) return false;
  const behind = doc.tokens[at + 1];
  if (!behind || behind.sentence !== next.sentence) return false;
  return mark === "." ? !/^[.,]$/.test(behind.text) : /^(?:DET|PRON|SCONJ|AUX)$/.test(behind.pos);
}

/** Whether a quotation opens at `at` or behind a mark or adverb or two. */
function opensWithin(doc: QuotedDoc, at: number, most: number): boolean {
  for (let i = at; i < at + most && i < doc.tokens.length; i++) {
    if (doc.quotationAt[i]! >= 0) return true;
    const token = doc.tokens[i]!;
    if (token.pos !== "ADV" && !/^[,:—–-]$/.test(token.text)) return false;
  }
  return false;
}

/** A form of "be" before the word, an adverb or "not" at most between. */
export function isPassive(doc: QuotedDoc, at: number): boolean {
  if (!/(?:ed|en|[^i]n|id|de|ld|lt|ut)$/.test(doc.tokens[at]!.lower)) return false;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const token = doc.tokens[i]!;
    if (BE.test(token.lower)) return true;
    if (token.pos !== "ADV" && token.pos !== "PART") return false;
  }
  return false;
}

/** "that" right behind the word or behind an addressee or a time ("told aides on Friday that"). */
function thatWithin(doc: QuotedDoc, at: number): boolean {
  for (let i = at; i < at + 7; i++) {
    const token = nextInSentence(doc, i);
    if (!token || token.pos === "VERB" || token.pos === "AUX" || doc.quotationAt[i]! >= 0) return false;
    if (token.lower === "that") return true;
    if (token.pos === "PUNCT" && !/^[.'’-]$/.test(token.text)) return false;
  }
  return false;
}

/** A subject and a verb follow before any mark. */
function clauseFollows(doc: QuotedDoc, at: number): boolean {
  if (!/^(?:PRON|DET|PROPN|NOUN|ADJ|NUM|SCONJ|ADV)$/.test(doc.tokens[at]?.pos ?? "")) return false;
  for (let i = at + 1; i < at + 9; i++) {
    const token = nextInSentence(doc, i);
    if (!token || doc.quotationAt[i]! >= 0 || /^[,;:—()]$/.test(token.text)) return false;
    if (token.pos === "AUX") return true;
    if (token.pos === "VERB") return !/ing$/.test(token.lower) && doc.tokens[i - 1]!.lower !== "to";
  }
  return false;
}
