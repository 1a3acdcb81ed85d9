import { NAME_ENDINGS } from "../lexicon/bodies";
import { FUNCTION_WORDS } from "../lexicon/function-words";
import { FORMER } from "../lexicon/roles";
import { TITLE_MODIFIERS } from "../lexicon/titles";
import {
  isAcronym,
  isBodyWord,
  isCalendar,
  isDemonym,
  isHonorific,
  isParty,
  isPlaceName,
  isPluralRole,
  isPossessive,
  isRole,
  isTitle,
} from "./classes";
import type { Word } from "./words";

/** Months that are surnames too. */
const MONTH = /^(?:may|june|april|august|march)$/;
const TIME_BEFORE = /^(?:in|on|of|since|until|till|by|last|next|from|this|every|each|late|early|mid|during)$/;
/** What stands before an office that is spoken of: "the King", "our Bishop", "a Major". */
const DETERMINER = /^(?:the|an?|this|that|his|her|its|their|our|my|your|every|each|no|some|any)$/;

/**
 * Surnames of the article that mean something else by themselves: "Ruth King", "Theresa May", "George Will", "Ana Long".
 * A full name tells: an unknown capitalised word before it, no article before that, no name behind. For months "Mrs May"
 * too must stand somewhere, or "May said" at the head of a sentence: "met Theresa April 5" names no April. For words of
 * bodies "Mr Banks" or "actress Ruth Banks". O(n).
 */
export function tellingSurnames(words: readonly Word[], headlines: ReadonlySet<number>): ReadonlySet<string> {
  const full = new Set<string>();
  const alone = new Set<string>();
  const doubtful = new Set<string>();
  for (let i = 1; i < words.length; i++) {
    const w = words[i]!;
    if (!w.capital || headlines.has(w.paragraph) || !meansMore(w)) continue;
    if (MONTH.test(w.lower) || namesBodies(w)) doubtful.add(w.lower);
    if (isBehindFirstName(words, i)) full.add(w.lower);
    if (isSurelySomebody(words, i)) alone.add(w.lower);
  }
  return new Set([...full].filter((lower) => !doubtful.has(lower) || alone.has(lower)));
}

/** "Mrs May", "May said", "actress Ruth Banks", "Sen. Ruth Church". */
function isSurelySomebody(words: readonly Word[], at: number): boolean {
  const w = words[at]!;
  if (isHonorific(words[at - 1]!)) return true;
  if (!namesBodies(w) && w.initial && speaks(words[at + 1])) return true;
  const role = words[at - 2];
  return role?.sentence === w.sentence && isRole(role) && !isPluralRole(role) && isBehindFirstName(words, at);
}

const namesBodies = (w: Word): boolean => isBodyWord(w) || NAME_ENDINGS.has(w.lower);

/** Whether a word stands here as the surname that the article has given somebody. */
export function isBareSurname(words: readonly Word[], at: number, small: ReadonlySet<string>): boolean {
  const w = words[at]!;
  const before = words[at - 1];
  const next = words[at + 1];
  if (!w.capital || isTimeHere(words, at) || isFollowedByName(w, next)) return false;
  if (before?.sentence === w.sentence && DETERMINER.test(before.lower)) return false;
  if (!w.initial) return true;
  const doubtful = small.has(w.lower) || FUNCTION_WORDS.has(w.lower) || FORMER.has(w.lower);
  return speaks(next) || isPossessive(words, at + 1) || (!doubtful && next?.pos === "PUNCT");
}

const meansMore = (w: Word): boolean =>
  isTitle(w) ||
  isRole(w) ||
  namesBodies(w) ||
  MONTH.test(w.lower) ||
  FORMER.has(w.lower) ||
  FUNCTION_WORDS.has(w.lower) ||
  /^(?:NOUN|ADJ|ADV|VERB|AUX)$/.test(w.pos);

/** "Ruth | King", "Theresa | May": but not "the Crown Prince", "Prime Minister", "Apple Watch", "Ruth King Hall". */
function isBehindFirstName(words: readonly Word[], at: number): boolean {
  const w = words[at]!;
  const first = words[at - 1]!;
  if (first.sentence !== w.sentence || isTimeHere(words, at) || isFollowedByName(w, words[at + 1]))
    return false;
  const before = words[at - 2];
  if (before?.sentence === w.sentence && DETERMINER.test(before.lower)) return false;
  return first.capital && first.pos === "PROPN" && namesNothingElse(first);
}

const namesNothingElse = (w: Word): boolean =>
  ![isTitle, isRole, isHonorific, isBodyWord, isDemonym, isParty, isAcronym, isCalendar].some((is) =>
    is(w),
  ) &&
  !isPlaceName(w.text) &&
  !TITLE_MODIFIERS.has(w.lower) &&
  !FORMER.has(w.lower);

const isFollowedByName = (w: Word, next: Word | undefined): boolean =>
  next?.sentence === w.sentence && next.capital && !next.initial && next.pos !== "AUX";

const isTimeHere = (words: readonly Word[], at: number): boolean =>
  MONTH.test(words[at]!.lower) &&
  (words[at + 1]?.pos === "NUM" ||
    words[at - 1]?.pos === "NUM" ||
    TIME_BEFORE.test(words[at - 1]?.lower ?? ""));

/** A finite verb that is no modal. */
const speaks = (next: Word | undefined): boolean =>
  (next?.pos === "VERB" && /(?:ed|[^aeiou]s|said|told|says)$/.test(next.lower)) ||
  /^(?:has|had|was|is|did|does|told|said)$/.test(next?.lower ?? "");
