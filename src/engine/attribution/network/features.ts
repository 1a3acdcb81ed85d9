import type { Doc, PartOfSpeech, Token } from "../../document/doc";
import type { Quotation } from "../../quotations/quotation";
import { CLOSING, OPENING, OUTSIDE, type QuoteState } from "./quote-state";
import { shapeOf } from "./shape";
import { canonical, type Vocabulary } from "./vocabulary";
import type { Window } from "./windows";

const POS: readonly PartOfSpeech[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
];
const NATURES: readonly Quotation["nature"][] = ["speech", "scare", "title", "name"];
const PREFIXES = 1024;
const SUFFIXES = 1024;
const ENDINGS = 512;

/** The columns of the feature matrix, and how many values each may take; the word's comes from the vocabulary. */
export const COLUMNS = [
  { name: "word", size: 0 },
  { name: "prefix", size: PREFIXES },
  { name: "suffix", size: SUFFIXES },
  { name: "ending", size: ENDINGS },
  { name: "shape", size: 10 },
  { name: "pos", size: POS.length + 1 },
  { name: "quoteRole", size: 6 * NATURES.length },
  { name: "sinceMark", size: 9 },
  { name: "untilMark", size: 9 },
  { name: "quoteLength", size: 14 },
  { name: "lastQuote", size: 11 },
  { name: "nextQuote", size: 11 },
  { name: "fromSentenceStart", size: 9 },
  { name: "untilSentenceEnd", size: 9 },
  { name: "windowQuotes", size: 8 },
] as const;

/**
 * Integer features of the tokens of a window, for training and for reading alike.
 *
 * @returns row-major, `(endToken - firstToken) × COLUMNS.length`; each value below its column's size
 */
export function featuresOf(doc: Doc, state: QuoteState, window: Window, vocabulary: Vocabulary): Int32Array {
  const { firstToken, endToken } = window;
  const length = endToken - firstToken;
  const rows = new Int32Array(length * COLUMNS.length);
  const marks = markDistances(state, window);
  const shape = windowShape(state, window);
  for (let t = 0; t < length; t++) {
    const i = firstToken + t;
    const token = doc.tokens[i]!;
    const sentence = doc.sentences[token.sentence]!;
    const outer = state.outer[i]!;
    const { lower } = token;
    rows.set(
      [
        vocabulary.row(wordOf(token, state.role[i]!)),
        hash(lower.slice(0, 3), 1) % PREFIXES,
        hash(lower.slice(-3), 2) % SUFFIXES,
        hash(lower.slice(-2), 3) % ENDINGS,
        shapeOf(token.text),
        POS.indexOf(token.pos) + 1,
        outer < 0 ? 0 : state.role[i]! * NATURES.length + NATURES.indexOf(state.quotations[outer]!.nature),
        bucket(marks.since[t]!),
        bucket(marks.until[t]!),
        outer < 0 ? 0 : lengthOf(state, outer),
        boundary(doc, state, marks.last[t]!, "end"),
        boundary(doc, state, marks.next[t]!, "start"),
        bucket(i - sentence.firstToken),
        bucket(sentence.endToken - 1 - i),
        shape,
      ],
      t * COLUMNS.length,
    );
  }
  return rows;
}

/** All families of quotation marks look alike to the network. */
function wordOf(token: Token, role: number): string {
  if (role === OPENING) return "“";
  return role === CLOSING ? "”" : canonical(token);
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string, seed: number): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return (h ^ (h >>> 15)) >>> 0;
}

/** 0 to 4 each for itself, then ever wider; 8 for what is not there (negative). */
function bucket(distance: number): number {
  if (distance < 0) return 8;
  if (distance < 5) return distance;
  if (distance < 9) return 5;
  return distance < 18 ? 6 : 7;
}

/** How long the quotation is, in tokens, and whether it is closed; 1 to 13. */
function lengthOf(state: QuoteState, index: number): number {
  const n = state.length[index]!;
  const size = n <= 1 ? 0 : n === 2 ? 1 : n < 5 ? 2 : n < 10 ? 3 : n < 25 ? 4 : 5;
  return 1 + size * 2 + (state.quotations[index]!.closed ? 1 : 0);
}

/**
 * How the neighbouring quotation ends (for the last one) or begins (for the next one): 0 none, else 1 to 10, the
 * mark at its edge and whether it is long.
 */
function boundary(doc: Doc, state: QuoteState, index: number, side: "start" | "end"): number {
  const quotation = state.quotations[index];
  if (!quotation) return 0;
  const edge =
    side === "end"
      ? doc.text.charAt(quotation.inner.end - 1)
      : doc.text
          .slice(Math.max(0, quotation.start - 2), quotation.start)
          .trim()
          .slice(-1);
  const kind = edge === "," ? 0 : edge === "." ? 1 : /[?!…—–-]/.test(edge) ? 2 : edge === ":" ? 3 : 4;
  return 1 + kind * 2 + (state.length[index]! >= 5 ? 1 : 0);
}

interface MarkDistances {
  /** Tokens since the last mark of a quotation and until the next, a mark's own being 0; -1 where there is none. */
  readonly since: Int32Array;
  readonly until: Int32Array;
  /** Index of the quotation that ended last before the token and of the one that begins next; -1 for none. */
  readonly last: Int32Array;
  readonly next: Int32Array;
}

function markDistances(state: QuoteState, { firstToken, endToken }: Window): MarkDistances {
  const length = endToken - firstToken;
  const [since, until, last, next] = Array.from({ length: 4 }, () => new Int32Array(length).fill(-1));
  const isMark = (t: number): boolean =>
    state.role[firstToken + t] === OPENING || state.role[firstToken + t] === CLOSING;
  for (let t = 0, mark = -1, quotation = -1; t < length; t++) {
    const outer = state.outer[firstToken + t]!;
    const before = t > 0 ? state.outer[firstToken + t - 1]! : -1;
    if (before >= 0 && before !== outer) quotation = before;
    if (isMark(t)) mark = t;
    since![t] = mark < 0 ? -1 : t - mark;
    last![t] = quotation;
  }
  for (let t = length - 1, mark = -1, quotation = -1; t >= 0; t--) {
    const outer = state.outer[firstToken + t]!;
    const after = t + 1 < length ? state.outer[firstToken + t + 1]! : -1;
    if (after >= 0 && after !== outer) quotation = after;
    if (isMark(t)) mark = t;
    until![t] = mark < 0 ? -1 : mark - t;
    next![t] = quotation;
  }
  return { since: since!, until: until!, last: last!, next: next! };
}

/** How many quotations a window holds (0 to 3) and whether it begins with one; 0 to 7. */
function windowShape(state: QuoteState, { firstToken, endToken }: Window): number {
  let count = 0;
  for (let i = firstToken; i < endToken; i++)
    if (state.outer[i]! >= 0 && (i === firstToken || state.outer[i] !== state.outer[i - 1])) count++;
  return Math.min(count, 3) * 2 + (state.role[firstToken] === OUTSIDE ? 0 : 1);
}
