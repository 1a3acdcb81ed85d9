import { type Doc, type Token, tokensIn } from "../document/doc";
import type { Span } from "../document/span";
import { AT_LEAST, AT_MOST, COUNTED, MULTIPLIERS, NUMBER_WORDS, ROUGHLY } from "../lexicon/figures";

/** A number in a passage, and between which values it lies. */
export interface Count {
  readonly low: number;
  readonly high: number;
  /** The number as written. */
  readonly span: Span;
}

/** A count of something. */
export interface Figure extends Count {
  readonly what: string;
}

/** How far from the words for what is counted a number may stand, in tokens. */
const NEAR = 6;
/** Rough figures agree within this share. */
const ROUGH = 0.15;

/** Counts of people, jobs and money in a span: each number with the nearest word for what it counts. */
export function figuresIn(doc: Doc, span: Span): Figure[] {
  const tokens = tokensIn(doc, span);
  const counted = tokens.flatMap((t, i) =>
    COUNTED.filter(([, words]) => words.test(t.lower)).map(([what]) => ({ what, i })),
  );
  if (counted.length === 0) return [];
  const figures: Figure[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const number = numberAt(
      tokens.map((t) => t.lower),
      i,
    );
    if (!number) continue;
    const end = i + number.length;
    const money = tokens[i - 1]?.text === "$" || /^[$£€]/.test(tokens[i]!.text);
    const near = counted
      .filter((c) => Math.abs(c.i - i) <= NEAR && (c.what === "the cost") === money)
      .sort((a, b) => Math.abs(a.i - i) - Math.abs(b.i - i))[0];
    if (near && !NO_COUNT.test(tokens[end]?.lower ?? ""))
      figures.push({ what: near.what, ...countOf(tokens, i, number) });
    i = end - 1;
  }
  return figures;
}

/** The number that begins at a token, with the range that the words before it allow for. */
const countOf = (tokens: readonly Token[], at: number, number: NumberRead): Count => ({
  ...bounds(
    number.value,
    tokens.slice(Math.max(0, at - 3), at).map((t) => t.lower),
  ),
  span: { start: tokens[at]!.start, end: tokens[at + number.length - 1]!.end },
});

/** The only number of a span, whatever it counts; null where there are several or none. */
export function onlyCount(doc: Doc, span: Span): Count | null {
  const tokens = tokensIn(doc, span);
  const words = tokens.map((t) => t.lower);
  const found: Count[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const number = words[i] === "one" ? null : numberAt(words, i);
    if (!number) continue;
    if (NO_COUNT.test(words[i + number.length] ?? "")) return null;
    found.push(countOf(tokens, i, number));
    i += number.length - 1;
  }
  return found.length === 1 ? found[0]! : null;
}

/** A count of what was counted before; `what` is null where its noun fits every count ("the figure"). */
export interface Recount extends Count {
  readonly what: string | null;
}

/** "put the figure at nine", "the real number is 40": a count of what the sentence before counts; null for none. */
export function sameCount(doc: Doc, span: Span): Recount | null {
  const text = doc.text.slice(span.start, span.end);
  const match = SAME_COUNT.exec(text) ?? ELLIPSIS.exec(text);
  if (!match) return null;
  const tokens = tokensIn(doc, { start: span.start + match.index + match[0].length, end: span.end });
  const words = tokens.map((t) => t.lower);
  for (let i = 0; i < Math.min(tokens.length, AFTER); i++) {
    const number = numberAt(words, i);
    if (number && !NO_COUNT.test(words[i + number.length] ?? ""))
      return { ...countOf(tokens, i, number), what: countedBy(match[0].toLowerCase().split(" ").at(-1)!) };
  }
  return null;
}

/** What a word counts, in the terms of `COUNTED`; null for any other word. */
const countedBy = (word: string): string | null => COUNTED.find(([, words]) => words.test(word))?.[0] ?? null;

/** Tokens between the words for a count and its number: "at closer to". */
const AFTER = 5;
const SAME_COUNT =
  /\b(?:put(?:s|ting)? (?:it|(?:the|that|its|their) (?:\w+ )?(?:figure|number|total|count|turnout|crowd|attendance|toll|tally|estimate))(?= (?:at|nearer|closer))|(?:the|that) (?:real|actual|true|correct|right) (?:figure|number|total|count|toll|tally) (?:is|was))\b/i;
/** "fewer than 900 did": the verb of what was counted before is left out. */
const ELLIPSIS =
  /(?=(?:(?:fewer|less|more|at least|at most|only|just|about|some|around|nearly)(?: than)? )*[\d,]+ (?:did|were|had|have|was|are|do)(?:[.,;”"]|$))/;
const NO_COUNT = /^(?:%|percent|per|st|nd|rd|th|year|years|days?|weeks?|months?|hours?|minutes?|p\.m|a\.m)/;

/** Whether two counts of the same thing cannot both be right. */
export const disagree = (a: Figure, b: Figure): boolean => a.what === b.what && areApart(a, b);

/** Whether two ranges have no value in common. */
export const areApart = (a: Count, b: Count): boolean => a.high < b.low || b.high < a.low;

interface NumberRead {
  readonly value: number;
  /** In tokens. */
  readonly length: number;
}

/** A number that begins at a token; null for none. Years are no counts. */
function numberAt(words: readonly string[], at: number): NumberRead | null {
  const first = words[at]!.replace(/^[$£€]/, "");
  const digits = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/.test(first)
    ? Number(first.replaceAll(",", ""))
    : null;
  const value = digits ?? compound(first);
  if (value === null || (digits !== null && /^(?:19|20)\d\d$/.test(first))) return null;
  let product = value;
  let length = 1;
  for (
    let factor = MULTIPLIERS.get(words[at + length] ?? "");
    factor;
    factor = MULTIPLIERS.get(words[at + length] ?? "")
  ) {
    product *= factor;
    length++;
  }
  return { value: product, length };
}

/** "twelve", "twenty-one". */
function compound(word: string): number | null {
  const parts = word.split("-").map((part) => NUMBER_WORDS.get(part));
  return parts.some((part) => part === undefined)
    ? null
    : parts.reduce<number>((sum, part) => sum + part!, 0);
}

/** The range that a number allows for by the words before it ("at least", "about"). */
function bounds(value: number, before: readonly string[]): { low: number; high: number } {
  const has = (pattern: RegExp): boolean => before.some((word) => pattern.test(word));
  if (has(AT_MOST)) return { low: 0, high: value };
  if (has(AT_LEAST)) return { low: value, high: Number.POSITIVE_INFINITY };
  if (has(ROUGHLY)) return { low: value * (1 - ROUGH), high: value * (1 + ROUGH) };
  return { low: value, high: value };
}
