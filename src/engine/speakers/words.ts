import type { Doc, PartOfSpeech } from "../document/doc";
import { firstIndex } from "../document/search";
import type { Span } from "../document/span";

/**
 * A word as names and noun phrases need it: "Jean-Marc", "N.C." and "D-N.C." are one word here though the tagger cuts
 * them, and no sentence ends after "Sen.".
 */
export interface Word extends Span {
  readonly index: number;
  readonly text: string;
  /** Lower case, straight apostrophes, no closing dot. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  readonly sentence: number;
  readonly paragraph: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** First word of its sentence, quotation marks left aside. */
  readonly initial: boolean;
  /** Stands between quotation marks. */
  readonly quoted: boolean;
}

const ABBREVIATION =
  /^(?:sen|sens|rep|reps|gov|mr|mrs|ms|dr|lt|col|gen|sgt|capt|prof|rev|fr|st|del|maj|cmdr|adm|hon|supt|det|messrs|d|r)$/;
const OPENING = /^[“"‘«([]+$/;

interface Piece extends Span {
  readonly pos: PartOfSpeech;
  readonly paragraph: number;
  readonly begins: boolean;
}

/** The words of a document. O(n). */
export function readWords(doc: Doc): Word[] {
  const words: Word[] = [];
  let sentence = -1;
  let initial = true;
  let quoted = false;
  let paragraph = -1;
  for (const piece of pieces(doc)) {
    const text = doc.text.slice(piece.start, piece.end);
    const before = words[words.length - 1];
    const newParagraph = piece.paragraph !== paragraph;
    if (newParagraph) quoted = false;
    if (newParagraph || (piece.begins && !continuesSentence(before, text))) {
      sentence++;
      initial = true;
    }
    paragraph = piece.paragraph;
    const open = quoted;
    quoted = nextQuoted(quoted, text, before ? before.end < piece.start || newParagraph : true);
    words.push({
      index: words.length,
      start: piece.start,
      end: piece.end,
      text,
      lower: text
        .toLowerCase()
        .replaceAll("’", "'")
        .replace(/(?<=\p{L})\.$/u, ""),
      pos: piece.pos,
      sentence,
      paragraph,
      capital: /^\p{Lu}/u.test(text),
      initial: initial && /[\p{L}\p{N}]/u.test(text),
      quoted: open || quoted,
    });
    if (!OPENING.test(text)) initial = false;
  }
  return words;
}

/** An abbreviated title or an initial before a capital letter ends no sentence. */
function continuesSentence(before: Word | undefined, text: string): boolean {
  if (!before) return false;
  if (!/^\p{Lu}/u.test(text)) return false;
  return ABBREVIATION.test(before.lower) || /^\p{Lu}\.$/u.test(before.text);
}

function nextQuoted(quoted: boolean, text: string, spaced: boolean): boolean {
  if (/^(?:“|``)$/.test(text)) return true;
  if (/^(?:”|'')$/.test(text)) return false;
  if (text === '"') return spaced ? true : !quoted;
  return quoted;
}

/** Tokens joined across hyphens and inside dotted abbreviations. */
function pieces(doc: Doc): Piece[] {
  const joined: Piece[] = [];
  const { tokens, text } = doc;
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i]!;
    let last = i;
    while (joins(text, tokens[last]!, tokens[last + 1], tokens[last + 2])) last += 2;
    while (
      last > i &&
      tokens[last + 1]?.start === tokens[last]!.end &&
      isDotOfAbbreviation(text, tokens[last]!.end)
    )
      last++;
    const dot = tokens[last + 1];
    if (
      dot?.start === tokens[last]!.end &&
      text[dot.start] === "." &&
      isAbbreviation(text.slice(first.start, tokens[last]!.end))
    )
      last++;
    joined.push({
      start: first.start,
      end: tokens[last]!.end,
      pos: last === i ? first.pos : joinedPos(first.pos, tokens[last]!.pos),
      paragraph: first.paragraph,
      begins: i === 0 || tokens[i - 1]!.sentence !== first.sentence,
    });
    i = last + 1;
  }
  return joined;
}

/** A title or party tag that the tagger cut from its dot. */
const isAbbreviation = (word: string): boolean =>
  (word.length > 1 && ABBREVIATION.test(word.toLowerCase()) && /^\p{Lu}/u.test(word)) ||
  /^[RDIL]-\p{Lu}\p{L}{2,4}$/u.test(word);

const joinedPos = (first: PartOfSpeech, last: PartOfSpeech): PartOfSpeech =>
  first === "PROPN" && last !== "ADJ" && last !== "VERB"
    ? "PROPN"
    : last === "PROPN"
      ? "PROPN"
      : last === "NOUN"
        ? "NOUN"
        : "ADJ";

const isDotOfAbbreviation = (text: string, at: number): boolean =>
  text[at] === "." &&
  /(?:^|[.\s-])\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at)) &&
  /^\.[\p{L}.]/u.test(text.slice(at, at + 2));

/** Whether `a`, `mark` and `b` stand together as one word: "Jean-Marc", "G.K." */
function joins(text: string, a: Span, mark: Span | undefined, b: Span | undefined): boolean {
  if (!mark || !b || a.end !== mark.start || mark.end !== b.start) return false;
  const sign = text.slice(mark.start, mark.end);
  const [before, after] = [text[a.end - 1]!, text[b.start]!];
  if (sign === "-" || sign === "‑") return /[\p{L}\p{N}.]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (sign !== ".") return false;
  return /(?:^|[\s.(-])\p{Lu}$/u.test(text.slice(Math.max(0, a.end - 2), a.end)) && /\p{Lu}/u.test(after);
}

/** The words that share at least one code unit with `span`, as indices `[first, end)`. O(log n). */
export function wordRange(words: readonly Word[], span: Span): { first: number; end: number } {
  const first = firstEndingAfter(words, span.start);
  let end = first;
  while (end < words.length && words[end]!.start < span.end) end++;
  return { first, end };
}

/** Index of the first word that ends after `offset`. O(log n). */
export const firstEndingAfter = (words: readonly Word[], offset: number): number =>
  firstIndex(words, ({ end }) => end > offset);

/** Index of the first word of the sentence of a word. */
export const sentenceStart = (words: readonly Word[], at: number): number => {
  let i = at;
  while (i > 0 && words[i - 1]!.sentence === words[at]!.sentence) i--;
  return i;
};
/** Index after the last word of the sentence of a word. */
export const sentenceEnd = (words: readonly Word[], at: number): number => {
  let i = at;
  while (i < words.length && words[i]!.sentence === words[at]!.sentence) i++;
  return i;
};
