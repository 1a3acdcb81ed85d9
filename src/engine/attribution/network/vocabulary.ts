import type { Token } from "../../document/doc";
import { READ_AS } from "../../lexicon/alike";

/** The row of every word that the network does not know. */
const UNKNOWN = 0;

const NUMBER = /^[+-]?\d[\d.,:/-]*$/;
const MARK = /^(?:["“”„«»]|''|``)$/;

/** The words that have a row of their own in the network's table, row 0 being the unknown word. */
export class Vocabulary {
  readonly #rows: ReadonlyMap<string, number>;

  /** @param words canonical words (`canonical`) without the unknown one; word i has row i + 1 */
  constructor(readonly words: readonly string[]) {
    this.#rows = new Map(words.map((word, i) => [word, i + 1]));
  }

  /** Number of rows, the unknown word's counted. */
  get size(): number {
    return this.words.length + 1;
  }

  /** Row of a canonical word; of a verb without one, that of the verb it is used like. */
  row(word: string): number {
    return this.#rows.get(word) ?? this.#rows.get(READ_AS.get(word) ?? "") ?? UNKNOWN;
  }
}

/**
 * The form under which a word is looked up: small letters, all numbers alike but years, any quotation mark that
 * belongs to no quotation alike.
 */
export function canonical(token: Token): string {
  if (NUMBER.test(token.text)) return /^(?:19|20)\d\d$/.test(token.text) ? "0000" : "0";
  return MARK.test(token.text) ? '"' : token.lower;
}
