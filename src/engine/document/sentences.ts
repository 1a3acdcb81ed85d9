import type { TaggedToken } from "./tagger";

/** Abbreviations that stand before a name and end no sentence; the tagger knows the commonest only. */
const BEFORE_NAME = new Set(
  "adm amb asst atty brig capt cmdr col cpl del dr fr gen gov hon insp jr lt maj messrs mr mrs ms msgr no nos pfc pres prof pvt rep reps rev sen sens sgt sr st supt vs".split(
    " ",
  ),
);

const CLOSING = /^[”’)\]»]$/;
const OPENING = /^(?:[“‘«"]|``|'')$/;
const TWO_SIDED = /^(?:"|'')$/;
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
  const words = tagged.map((token) => piece.slice(token.start, token.end));
  const spacedBefore = (i: number): boolean => i === 0 || tagged[i - 1]!.end < tagged[i]!.start;
  const closing = closingMarks(words, spacedBefore);
  return tagged.map((token, i) => {
    if (i === 0) return true;
    const word = words[i]!;
    if (!spacedBefore(i) || closing[i] || /^[,;:–—―-]$/.test(word)) return false;
    if (isBeforeName(words, i - 1, spacedBefore)) return false;
    const afterClosing = closing[i - 1]!;
    if (LOWER.test(word) && (afterClosing || /^[,;:]$/.test(words[i - 1]!))) return false;
    if (token.beginsSentence) return true;
    return (
      TERMINAL.test(words[afterClosing ? i - 2 : i - 1] ?? "") &&
      (afterClosing || OPENING.test(word)) &&
      !LOWER.test(word)
    );
  });
}

/** Which tokens close a quotation or bracket. Straight and typewriter marks look alike on both sides: they take turns. */
function closingMarks(words: readonly string[], spacedBefore: (i: number) => boolean): boolean[] {
  let open = false;
  return words.map((word, i) => {
    if (!TWO_SIDED.test(word)) return CLOSING.test(word);
    const opensHere = spacedBefore(i) && i + 1 < words.length && !spacedBefore(i + 1);
    open = !open || opensHere;
    return !open;
  });
}

/** Whether the token is an abbreviation ("Sen.", or "Sens" and "." apart) that a name follows. */
function isBeforeName(words: readonly string[], i: number, spacedBefore: (i: number) => boolean): boolean {
  const word = words[i] ?? "";
  const whole = word === "." && !spacedBefore(i) ? `${words[i - 1] ?? ""}.` : word;
  return whole.endsWith(".") && BEFORE_NAME.has(whole.slice(0, -1).toLowerCase());
}
