import { firstIndex } from "./search";
import type { Span } from "./span";

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

/** One word, number or mark. White space is no token. */
export interface Token extends Span {
  /** Position in `Doc.tokens`. */
  readonly index: number;
  /** The words as written. */
  readonly text: string;
  /** `text` in lower case with typographic apostrophes made straight. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Index into `Doc.sentences`. */
  readonly sentence: number;
  /** Index into `Doc.paragraphs`. */
  readonly paragraph: number;
}

/** A sentence: tokens `[firstToken, endToken)` of one paragraph. */
export interface Sentence extends Span {
  readonly index: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly paragraph: number;
}

/** A paragraph: a line of the text that is not blank. */
export interface Paragraph extends Span {
  readonly index: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** The text with its tokens, sentences and paragraphs; it owns them, every later layer points into it. */
export interface Doc {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}

/** Index of the first token that ends after `offset`; `doc.tokens.length` when there is none. O(log n). */
export const tokenIndexAt = (doc: Doc, offset: number): number =>
  firstIndex(doc.tokens, ({ end }) => end > offset);

/** The tokens that share at least one code unit with `span`. O(log n + k). */
export function tokensIn(doc: Doc, span: Span): Token[] {
  const found: Token[] = [];
  for (let i = tokenIndexAt(doc, span.start); i < doc.tokens.length; i++) {
    const token = doc.tokens[i]!;
    if (token.start >= span.end) break;
    found.push(token);
  }
  return found;
}

/** Tokens by their indices, in order, neighbours joined to one span. */
export function spansOfTokens(doc: Doc, indices: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  indices.forEach((index, i) => {
    const { start, end } = doc.tokens[index]!;
    if (i > 0 && indices[i - 1] === index - 1) spans.at(-1)!.end = end;
    else spans.push({ start, end });
  });
  return spans;
}

/** The sentence that holds `offset`, or the next one; null past the last. */
export function sentenceAt(doc: Doc, offset: number): Sentence | null {
  const token = doc.tokens[tokenIndexAt(doc, offset)];
  return token ? doc.sentences[token.sentence]! : null;
}
