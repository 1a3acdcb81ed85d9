import type { TaggedToken } from "./tagger";

const CLOSING = /^["”’')\]»]+$/;
const TERMINAL = /^(?:[.!?…]+|\.\.\.)$/;
const LOWER = /^\p{Ll}/u;

/**
 * Repairs the tagger's sentence starts, quote-aware. A sentence does not begin
 * - with a closing mark, which belongs to the sentence it closes;
 * - with a comma, colon, semicolon or dash: an abbreviation ended before it, no sentence;
 * - with a small letter after a closing quotation mark: “Why?” she asked. is one sentence.
 * It does begin after a terminal mark and closing quotation mark that a capital letter or opening mark follows
 * (“I left.” He stayed.) although the tagger saw the mark inside a quotation.
 *
 * @param piece the text that the tagger was given
 * @returns for each token whether a sentence begins there; the first always does
 */
export function sentenceStarts(piece: string, tagged: readonly TaggedToken[]): boolean[] {
  const textOf = (i: number): string => {
    const token = tagged[i];
    return token ? piece.slice(token.start, token.end) : "";
  };
  let straightOpen = false;
  return tagged.map((token, i) => {
    if (i === 0) {
      straightOpen = textOf(0) === '"';
      return true;
    }
    const word = textOf(i);
    const spaced = tagged[i - 1]!.end < token.start;
    const closes = word === '"' ? straightOpen && !opensHere(spaced, textOf(i + 1)) : CLOSING.test(word);
    if (word === '"') straightOpen = !closes;
    if (closes || /^[,;:–—-]$/.test(word)) return false;
    const afterClosing = CLOSING.test(textOf(i - 1));
    if (LOWER.test(word) && (afterClosing || /^[,;:]$/.test(textOf(i - 1)))) return false;
    if (token.beginsSentence) return true;
    if (!afterClosing || !spaced) return false;
    return TERMINAL.test(textOf(i - 2)) && /^[\p{Lu}“"‘]/u.test(word) && !LOWER.test(word);
  });
}

/** A straight mark after a space and before a word opens, whatever the count of marks says. */
const opensHere = (spacedBefore: boolean, next: string): boolean =>
  spacedBefore && /^[\p{L}\p{N}$]/u.test(next);
