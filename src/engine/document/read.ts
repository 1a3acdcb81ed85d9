import type { Doc, Paragraph, Sentence, Token } from "./doc";
import { retagged } from "./retag";
import { sentenceStarts } from "./sentences";
import { tag } from "./tagger";

/** Longest piece of text given to the tagger at once; a longer line is cut at white space. UTF-16 code units. */
const LONGEST_PIECE = 20_000;

/** What is being filled; frozen by type, not by copy, when it is handed out as a Doc. */
interface Draft {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
  readonly paragraphs: Paragraph[];
}

/**
 * Splits a text into paragraphs, sentences and tagged tokens, all with offsets into the text as given.
 * Never throws; an empty text gives an empty Doc. Time and memory grow linearly with the text.
 */
export function readDocument(text: string): Doc {
  const draft: Draft = { tokens: [], sentences: [], paragraphs: [] };
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    if (line[0].trim() !== "") addParagraph(draft, text, line.index, line.index + line[0].length);
  }
  return { text, ...draft };
}

function addParagraph(draft: Draft, text: string, start: number, end: number): void {
  const firstToken = draft.tokens.length;
  const firstSentence = draft.sentences.length;
  for (const [from, to] of pieces(text, start, end)) addPiece(draft, text, from, to);
  const endToken = draft.tokens.length;
  if (endToken === firstToken) return;
  draft.paragraphs.push({
    index: draft.paragraphs.length,
    start: draft.tokens[firstToken]!.start,
    end: draft.tokens[endToken - 1]!.end,
    firstToken,
    endToken,
    firstSentence,
    endSentence: draft.sentences.length,
  });
}

function addPiece(draft: Draft, text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const tagged = tag(piece);
  const starts = sentenceStarts(piece, tagged);
  const paragraph = draft.paragraphs.length;
  const seen = tagged.map(({ start, end, pos }) => ({ text: piece.slice(start, end), pos }));
  let firstToken = draft.tokens.length;
  tagged.forEach((t, i) => {
    if (starts[i] && i > 0) {
      addSentence(draft, firstToken, paragraph);
      firstToken = draft.tokens.length;
    }
    const word = seen[i]!.text;
    draft.tokens.push({
      index: draft.tokens.length,
      start: from + t.start,
      end: from + t.end,
      text: word,
      lower: word.toLowerCase().replaceAll("’", "'"),
      pos: retagged(seen, i),
      sentence: draft.sentences.length,
      paragraph,
    });
  });
  if (draft.tokens.length > firstToken) addSentence(draft, firstToken, paragraph);
}

function addSentence(draft: Draft, firstToken: number, paragraph: number): void {
  const endToken = draft.tokens.length;
  draft.sentences.push({
    index: draft.sentences.length,
    start: draft.tokens[firstToken]!.start,
    end: draft.tokens[endToken - 1]!.end,
    firstToken,
    endToken,
    paragraph,
  });
}

/** Longest run without white space given to the tagger at once, whose time grows with its square. UTF-16 code units. */
const LONGEST_RUN = 200;
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN}}(?=\\S)`, "g");

/** Cuts a line into pieces that the tagger takes in bounded time: at white space, or inside a run that has none. */
function* pieces(text: string, start: number, end: number): Generator<[number, number]> {
  let from = start;
  while (end - from > LONGEST_PIECE) {
    const space = text.lastIndexOf(" ", from + LONGEST_PIECE);
    const to = space > from ? space : from + LONGEST_PIECE;
    yield* runs(text, from, to);
    from = to;
  }
  yield* runs(text, from, end);
}

function* runs(text: string, start: number, end: number): Generator<[number, number]> {
  let from = start;
  for (const run of text.slice(start, end).matchAll(LONG_RUN)) {
    const to = start + run.index + LONGEST_RUN;
    yield [from, to];
    from = to;
  }
  yield [from, end];
}
