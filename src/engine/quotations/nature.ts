import { type Doc, type Token, tokenIndexAt } from "../document/doc";
import type { Span } from "../document/span";
import type { Quotation, QuotationNature } from "./quotation";

/** From this many words on a quotation is somebody's words unless it stands where a title or a name stands. */
const SPEECH_WORDS = 5;

/** Nouns before the title of a work. */
const WORK =
  /^(?:films?|movies?|books?|novels?|memoirs?|songs?|singles?|albums?|shows?|series|sitcom|drama|comedy|musical|play|opera|poems?|essays?|articles?|op-ed|editorial|columns?|documentary|documentaries|podcasts?|programs?|programmes?|episodes?|tracks?|video|magazine|newspaper|paintings?|exhibition|report|study|paper|chapter|section|headline|headlined|titled|entitled|autobiography|biography|thriller|blockbuster|trilogy|franchise|musicals|bestseller|game|hit|ballad|anthem|hymn|spinoff|remake|sequel|prequel)$/;
/** Words before a name or term that is introduced. */
const NAMED =
  /^(?:nicknamed|dubbed|named|called|so-called|aka|alias|codenamed|code-named|known|term|terms|word|words|phrase|phrases|acronym|moniker|nickname|hashtag|label|labeled|labelled|codename)$/;
const SMALL =
  /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|from|by|with|as|vs\.?|v\.?|into|over|is|it|we|i|you|my|your|not|no|&|,|:|-|!|\?|'s|n't)$/;

/**
 * What a quotation is, from its words and what stands before it: `title` and `name` where both the capitals and the
 * neighbours say so, `scare` for a word or two in the midst of a sentence that nobody is said to speak, else `speech`.
 */
export function natureOf(doc: Doc, quotation: Span & Pick<Quotation, "inner" | "closed">): QuotationNature {
  if (!quotation.closed) return "speech";
  const first = tokenIndexAt(doc, quotation.inner.start);
  const words = wordsFrom(doc, first, quotation.inner.end);
  if (words === null) return "speech";
  const before = doc.tokens[tokenIndexAt(doc, quotation.start) - 1];
  const after = doc.tokens[tokenIndexAt(doc, quotation.end)];
  if (isNickname(quotation, words, before, after)) return "name";
  if (isTitle(doc, words, before) || isHeading(doc, quotation, words)) return "title";
  const sameSentence = before && before.sentence === words[0]!.sentence ? before : undefined;
  const naming = sameSentence?.lower === "as" ? doc.tokens[sameSentence.index - 1] : sameSentence;
  if (words.length < SPEECH_WORDS && naming && NAMED.test(naming.lower)) return "name";
  if (words.length <= 2 && isScare(doc, quotation, sameSentence, after)) return "scare";
  return "speech";
}

/** The words of a short quotation; null for a long one, of which more than the start need not be read. */
function wordsFrom(doc: Doc, first: number, end: number): Token[] | null {
  const words: Token[] = [];
  for (let i = first; i < doc.tokens.length && doc.tokens[i]!.start < end; i++) {
    if (doc.tokens[i]!.pos !== "PUNCT") words.push(doc.tokens[i]!);
    if (words.length > 12) return null;
  }
  return words.length > 0 ? words : null;
}

const capital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** Earl “Tubby” Smith: one or two capitalised words between two names, without a comma. */
const isNickname = (q: Span, words: readonly Token[], before?: Token, after?: Token): boolean =>
  words.length <= 2 &&
  words.every(capital) &&
  before?.pos === "PROPN" &&
  after?.pos === "PROPN" &&
  q.start - before.end <= 1 &&
  after.start - q.end <= 1;

/** Capitals on all but small words, behind a noun for a work or a possessive ("the network’s “Evening Desk”"). */
function isTitle(doc: Doc, words: readonly Token[], before: Token | undefined): boolean {
  const big = words.filter((w) => !SMALL.test(w.lower));
  if (big.length === 0 || !big.every((w) => capital(w) || w.pos === "NUM") || !capital(words[0]))
    return false;
  if (!before || before.paragraph !== words[0]!.paragraph) return false;
  if (WORK.test(before.lower)) return true;
  if (words.length < 2) return false;
  const second = doc.tokens[before.index - 1];
  if (before.lower === "'s" && big.length >= 2) return true;
  return /^(?:,|called|on|in|for|of)$/.test(before.lower) && second !== undefined && WORK.test(second.lower);
}

/** A line of its own in capitals on all but small words: a heading, not a speech. */
function isHeading(doc: Doc, quotation: Span, words: readonly Token[]): boolean {
  const paragraph = doc.paragraphs[words[0]!.paragraph]!;
  if (paragraph.start !== quotation.start || doc.text.slice(quotation.end, paragraph.end).trim().length > 1)
    return false;
  const big = words.filter((w) => !SMALL.test(w.lower));
  return big.length >= 2 && capital(words[0]) && big.every((w) => capital(w) || w.pos === "NUM");
}

/** A word or two, small letters, no mark of an utterance, right behind a determiner or adjective and before a noun. */
function isScare(doc: Doc, quotation: Span & { inner: Span }, before?: Token, after?: Token): boolean {
  const inner = doc.text.slice(quotation.inner.start, quotation.inner.end);
  if (/[.,!?…:;]$/.test(inner) || /^\p{Lu}/u.test(inner)) return false;
  if (!before || !after || !/^(?:DET|ADJ|PRON|ADP)$/.test(before.pos)) return false;
  return after.pos === "NOUN" || after.pos === "ADJ";
}
