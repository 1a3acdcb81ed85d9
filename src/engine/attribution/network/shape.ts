/** What is asked of a word's letters, for one alphabet. */
interface Letters {
  readonly small: RegExp;
  readonly capitalised: RegExp;
  readonly oneCapital: RegExp;
  readonly capitals: RegExp;
  readonly mark: RegExp;
  readonly withCapital: RegExp;
}

/** Compiling the classes of all alphabets takes tens of milliseconds; most texts never need them. */
const LATIN: Letters = {
  small: /^[a-z]+$/,
  capitalised: /^[A-Z][a-z'’.]+$/,
  oneCapital: /^[A-Z]$/,
  capitals: /^[A-Z.&]{2,}$/,
  mark: /^[^A-Za-z0-9]+$/,
  withCapital: /[A-Z]/,
};
const ANY: Letters = {
  small: /^\p{Ll}+$/u,
  capitalised: /^\p{Lu}[\p{Ll}'’.]+$/u,
  oneCapital: /^\p{Lu}$/u,
  capitals: /^[\p{Lu}.&]{2,}$/u,
  mark: /^[^\p{L}\p{N}]+$/u,
  withCapital: /\p{Lu}/u,
};
const PLAIN = /^[ -~‘’“”–—…]*$/;

/**
 * The look of a word: 0 mark, 1 small, 2 Capital, 3 CAPITALS, 4 one capital, 5 number, 6 with digits, 7 hyphenated,
 * 8 mIxed, 9 other.
 */
export const shapeOf = (word: string): number => shapeBy(PLAIN.test(word) ? LATIN : ANY, word);

/** The same by the classes of all alphabets, whatever the word. */
export const shapeInAnyAlphabet = (word: string): number => shapeBy(ANY, word);

function shapeBy(letters: Letters, word: string): number {
  if (letters.small.test(word)) return 1;
  if (letters.capitalised.test(word)) return 2;
  if (letters.oneCapital.test(word)) return 4;
  if (letters.capitals.test(word)) return 3;
  if (letters.mark.test(word)) return 0;
  if (/^[\d.,:]+$/.test(word)) return 5;
  if (/\d/.test(word)) return 6;
  if (/-/.test(word)) return 7;
  return letters.withCapital.test(word) ? 8 : 9;
}
