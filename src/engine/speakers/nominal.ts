import { POSSESSIVE_PRONOUNS } from "../lexicon/pronouns";
import { FORMER } from "../lexicon/roles";
import { TITLE_MODIFIERS } from "../lexicon/titles";
import { isBodyWord, isPossessive, isRole } from "./classes";
import type { Word } from "./words";

/** End of the run of adjectives, nouns, possessives and quoted words from `from`. */
export function nominalEnd(words: readonly Word[], from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    const w = words[i]!;
    if (isNominal(words, i, from)) i++;
    else if (/^(?:of|for)$/.test(w.lower) && isInsideBody(words, i, limit)) i++;
    else if (w.lower === "and" && i > from && joinsModifiers(words, i, limit)) i++;
    else break;
  }
  return i;
}

function isNominal(words: readonly Word[], at: number, from: number): boolean {
  const w = words[at]!;
  if (isPossessive(words, at)) return true;
  if (POSSESSIVE_PRONOUNS.has(w.lower)) return at === from;
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(w.pos)) return true;
  if (
    TITLE_MODIFIERS.has(w.lower) &&
    w.pos !== "ADP" &&
    at + 1 < words.length &&
    (w.capital || w.pos !== "VERB" || /ing$/.test(w.lower))
  )
    return true;
  if (w.pos === "VERB")
    return (
      isRole(w) ||
      FORMER.has(w.lower) ||
      (/(?:ed|ing)$/.test(w.lower) &&
        at < words.length - 1 &&
        /^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]!.pos) &&
        at === from)
    );
  if (w.pos === "ADV")
    return FORMER.has(w.lower) || /^(?:longtime|then|once|very|nearly|most|now|senior|chief)$/.test(w.lower);
  return w.pos !== "PUNCT" && isRole(w) && w.pos !== "ADP";
}

/** "health and safety director": the conjunction stands inside the modifiers of a role. */
function joinsModifiers(words: readonly Word[], at: number, limit: number): boolean {
  if (isRole(words[at - 1]!)) return false;
  for (let i = at + 1; i < Math.min(limit, at + 4); i++) {
    if (isRole(words[i]!)) return true;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(words[i]!.pos)) return false;
  }
  return false;
}

/** "State Department of Health information officer": the preposition stands inside a body's name that modifies a role. */
function isInsideBody(words: readonly Word[], at: number, limit: number): boolean {
  if (!words[at - 1]?.capital || !isBodyWord(words[at - 1]!) || !words[at + 1]?.capital) return false;
  for (let i = at + 1; i < Math.min(limit, at + 7); i++) {
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(words[i]!.pos)) return false;
    if (!words[i]!.capital && isRole(words[i]!)) return true;
  }
  return false;
}
