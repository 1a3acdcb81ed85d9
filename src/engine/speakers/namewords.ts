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
  isPossessive,
  isTitle,
} from "./classes";
import type { Word } from "./words";

const NEVER = new Set(["DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "INTJ", "PUNCT", "NUM", "SYM"]);

/** Whether a word may be part of a name; `small` are the words that the text also writes with a small letter. */
export function isNameWord(words: readonly Word[], at: number, small: ReadonlySet<string>): boolean {
  const w = words[at]!;
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
  if (FUNCTION_WORDS.has(w.lower) && !isAcronym(w)) return false;
  if (isDemonym(w) || isParty(w)) return true;
  const next = words[at + 1];
  if (w.pos === "PROPN") return !small.has(w.lower) || isPlaceName(w.text);
  if (!next?.capital || next.pos !== "PROPN" || small.has(w.lower)) return false;
  if (/^(?:NOUN|X|NUM)$/.test(w.pos)) return true;
  return /^(?:VERB|ADJ)$/.test(w.pos) && isSurnameOnly(words, at + 1) && !/(?:ing|ed|est|ly)$/.test(w.lower);
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
