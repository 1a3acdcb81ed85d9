import { FUNCTION_WORDS } from "../lexicon/function-words";
import { FORMER } from "../lexicon/roles";
import {
  isAcronym,
  isBodyWord,
  isCalendar,
  isDemonym,
  isHonorific,
  isParty,
  isPartyTag,
  isPlaceName,
  isPluralRole,
  isPossessive,
  isTitle,
} from "./classes";
import { isBareSurname } from "./surnames";
import type { Word } from "./words";

const NEVER = new Set(["DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "INTJ", "PUNCT", "NUM", "SYM"]);

/** What a text tells of its words: those that it also writes with a small letter, and those that are names inside sentences. */
export interface Vocabulary {
  readonly small: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  /** Surnames of the article that mean something else too. */
  readonly surnames: ReadonlySet<string>;
}

/** The words that are names inside a sentence, where a capital letter tells: by their tag, or by standing behind one. */
export const namedWords = (words: readonly Word[], headlines: ReadonlySet<number>): ReadonlySet<string> =>
  new Set(
    words
      .filter((w, i) => {
        if (!w.capital || w.initial || headlines.has(w.paragraph)) return false;
        const before = words[i - 1];
        const surname =
          w.pos === "VERB" && before?.pos === "PROPN" && before.capital && before.sentence === w.sentence;
        return w.pos === "PROPN" || surname;
      })
      .map((w) => w.lower),
  );

/** Whether a word stands alone as a surname that means something else too: "King said". */
export const isSurname = (words: readonly Word[], at: number, { small, surnames }: Vocabulary): boolean =>
  surnames.has(words[at]!.lower) && isBareSurname(words, at, small);

/** Whether a word may be part of a name. */
export function isNameWord(words: readonly Word[], at: number, vocabulary: Vocabulary): boolean {
  const { small, named } = vocabulary;
  const w = words[at]!;
  if (isSurname(words, at, vocabulary)) return true;
  if (isPronounAsName(words, at)) return true;
  if (!w.capital && !/^(?:@\w|i\p{Lu}|e\p{Lu})/u.test(w.text)) return false;
  if (FORMER.has(w.lower)) return false;
  if (isTitle(w) || isHonorific(w)) return true;
  if (isPartyTag(w) || (isCalendar(w) && !isFirstName(words, at))) return false;
  const numeral = w.pos === "NUM" && !!words[at + 1]?.capital;
  if (FUNCTION_WORDS.has(w.lower) && w.pos !== "PROPN" && !isAcronym(w))
    return !w.initial && isPossessive(words, at + 1);
  if (NEVER.has(w.pos) && !numeral && !isAcronym(w) && !isPlaceName(w.text))
    return w.pos === "ADP" && !w.initial && w.text.length > 3;
  if (!w.initial) return true;
  if (/^(?:VERB|NOUN|ADJ|X)$/.test(w.pos) && named.has(w.lower) && !small.has(w.lower)) return true;
  if (FUNCTION_WORDS.has(w.lower) && !isAcronym(w)) return false;
  if (isDemonym(w) || isParty(w)) return true;
  const next = words[at + 1];
  if (isPluralRole(w) && !next?.capital && !named.has(w.lower)) return false;
  if (w.pos === "PROPN") return !small.has(w.lower) || isPlaceName(w.text);
  if (!next?.capital || next.pos !== "PROPN" || small.has(w.lower)) return false;
  if (/^(?:NOUN|X|NUM)$/.test(w.pos)) return true;
  return /^(?:VERB|ADJ)$/.test(w.pos) && isSurnameOnly(words, at + 1) && !/(?:ing|ed|est|ly)$/.test(w.lower);
}

/**
 * "He Jianxiong", "You Lin": a pronoun that is followed by one unknown name and then by a verb or a comma is a surname;
 * a pronoun has its verb right behind it.
 */
export function isPronounAsName(words: readonly Word[], at: number): boolean {
  const w = words[at]!;
  const next = words[at + 1];
  if (w.pos !== "PRON" || !/^(?:He|She|You|We|Her|My|It)$/.test(w.text) || !next) return false;
  if (next.pos !== "PROPN" || !next.capital || next.sentence !== w.sentence || isTitle(next)) return false;
  return /^(?:,|VERB|AUX)$/.test(words[at + 2]?.text === "," ? "," : (words[at + 2]?.pos ?? ""));
}

/** One capitalised word that is no place or body: after it "Hope" or "Frank" is a first name, not a verb. */
const isSurnameOnly = (words: readonly Word[], at: number): boolean => {
  const w = words[at]!;
  return (
    !words[at + 1]?.capital &&
    !isPlaceName(w.text) &&
    !isDemonym(w) &&
    !isAcronym(w) &&
    !isBodyWord(w) &&
    !isParty(w)
  );
};

/** "Jan Ruiz", "April Stone": a month that is a first name, with a surname after it and no "in" before it. */
function isFirstName(words: readonly Word[], at: number): boolean {
  const w = words[at]!;
  if (!/^(?:jan|april|may|june|august|sun)$/.test(w.lower) || w.text.endsWith(".")) return false;
  const next = words[at + 1];
  return (
    !!next?.capital &&
    next.pos === "PROPN" &&
    !isCalendar(next) &&
    !/^(?:in|on|of|since|until|by|last|from)$/.test(words[at - 1]?.lower ?? "")
  );
}
