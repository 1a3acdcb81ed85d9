import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { PartOfSpeech } from "./doc";

/** A token as the tagger saw it, with offsets into the piece of text it was given. */
export interface TaggedToken {
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
  /** Whether the tagger begins a sentence here. */
  readonly beginsSentence: boolean;
}

let loaded: ReturnType<typeof winkNLP> | null = null;
let words: Words | null = null;
/** Length of `words.list` when the text before was done. */
let known = 0;

/** The part of the library's memory that it adds every unknown word to; the rest of the text is then read by it. */
interface Words {
  readonly hash: Record<string, number>;
  readonly list: string[];
}
/** Words added since loading from which on the library is loaded anew (70 ms), to give their memory back: some 150 articles. */
const MOST_WORDS = 10_000;
let first = 0;
/**
 * The custom entities of the model, which we do not use. Its loader turns what it gave the time before into a string
 * once more, twice as long with each quotation mark escaped: at the 25th loading no string is long enough.
 */
const NO_ENTITIES = { machines: "", transformers: [] };

/** Loading takes about 0.2 s, so it waits for the first text. */
function nlp(): ReturnType<typeof winkNLP> {
  if (loaded && words && words.list.length - first > MOST_WORDS) loaded = null;
  if (loaded) return loaded;
  const { core } = model as unknown as { core: () => { features: { lexeme: Words } } };
  const watched = {
    ...model,
    metaCER: () => NO_ENTITIES,
    core: () => {
      const read = core();
      words = read.features.lexeme;
      return read;
    },
  };
  loaded = winkNLP(watched as unknown as typeof model, ["sbd", "pos"]);
  first = words!.list.length;
  known = first;
  return loaded;
}

/**
 * Lets the library forget the words of the text before. It would else take a word apart in one text and not in the
 * next ("Larkin’s" once seen as one token stays one), and a report would hang on what was read earlier.
 */
function forget(): void {
  if (!words) return;
  for (let i = known; i < words.list.length; i++) delete words.hash[words.list[i]!];
  known = words.list.length;
}

/**
 * Tokens, parts of speech and sentence starts of a piece of text, by wink-nlp.
 *
 * wink-nlp tells no offsets, so each token is found again from the end of the one before; a token that cannot
 * be found (the library normalised it) is left out rather than put in the wrong place.
 */
export function tag(piece: string): TaggedToken[] {
  const { its } = nlp();
  const parsed = nlp().readDoc(piece);
  const values = parsed.tokens().out(its.value) as string[];
  const tags = parsed.tokens().out(its.pos) as string[];
  const starts = sentenceStarts(parsed.sentences().out(its.span) as unknown as [number, number][]);
  forget();
  const found: TaggedToken[] = [];
  let cursor = 0;
  let pendingStart = false;
  values.forEach((value, i) => {
    pendingStart ||= starts.has(i);
    if (value.trim() === "") return;
    const start = piece.indexOf(value, cursor);
    if (start < 0) return;
    const last = found.at(-1);
    if (last && isTypewriterMark(piece, last, start, value)) {
      found[found.length - 1] = { ...last, end: start + 1 };
      cursor = start + 1;
      return;
    }
    found.push({
      start,
      end: start + value.length,
      pos: tags[i] as PartOfSpeech,
      beginsSentence: pendingStart,
    });
    pendingStart = false;
    cursor = start + value.length;
  });
  return found;
}

/** Two apostrophes or two grave accents in a row are one quotation mark of typewriters and wire services. */
const isTypewriterMark = (piece: string, last: TaggedToken, start: number, value: string): boolean =>
  (value === "'" || value === "`") &&
  last.end === start &&
  last.end - last.start === 1 &&
  piece[last.start] === value;

const sentenceStarts = (spans: readonly [number, number][]): Set<number> =>
  new Set(spans.map(([first]) => first));
