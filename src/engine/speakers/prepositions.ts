import { isAcronym, isBodyWord, isDemonym, isPlaceName, isPossessive, isRole, textOfRange } from "./classes";
import type { Word } from "./words";

/** The object of a preposition after a role: whom the role is for. */
export interface PrepositionalObject {
  readonly text: string;
  /** Where the prepositional phrases end that were read. */
  readonly end: number;
  /** Where the words of this object end. */
  readonly told: number;
  /** How surely it names an affiliation, 0 to 1. */
  readonly weight: number;
}

const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ["at", 0.9],
  ["with", 0.85],
  ["of", 0.8],
  ["for", 0.8],
  ["from", 0.7],
  ["in", 0.6],
  ["on", 0.55],
  ["to", 0.6],
  ["within", 0.6],
]);

/**
 * The affiliation among the prepositional phrases that follow a role, read from `from` to the end of the noun phrase.
 *
 * @param anybody the role is somebody's spokesman or lawyer, so that any noun phrase may be the one it is for
 * @param blocked other nouns stand between the role and `from`: nothing is read
 */
export function bestObject(
  text: string,
  words: readonly Word[],
  from: number,
  limit: number,
  anybody: boolean,
  blocked: boolean,
): PrepositionalObject | null {
  if (blocked) return null;
  let best: PrepositionalObject | null = null;
  let at = from;
  while (at < limit && WEIGHTS.has(words[at]!.lower)) {
    const object = readObject(text, words, at, limit, anybody);
    if (!object) break;
    if (object.weight > 0 && (!best || object.weight > best.weight + 0.05)) best = { ...object };
    at = object.end;
  }
  return best && best.weight >= 0.4 ? { ...best, told: best.end, end: at } : null;
}

function readObject(
  text: string,
  words: readonly Word[],
  at: number,
  limit: number,
  anybody: boolean,
): PrepositionalObject | null {
  const preposition = words[at]!.lower;
  let start = at + 1;
  if (/^(?:the|a|an|both)$/.test(words[start]?.lower ?? "")) start++;
  const end = objectEnd(words, start, limit);
  if (end <= start) return null;
  const base = WEIGHTS.get(preposition)!;
  const run = textOfRange(text, words, start, end);
  return {
    text: run,
    end,
    told: end,
    weight: base * likelihood(words, start, end, run, preposition, anybody),
  };
}

/** End of a noun phrase, "of" phrases between capitals included. */
export function objectEnd(words: readonly Word[], start: number, limit: number): number {
  let i = start;
  while (i < limit) {
    const w = words[i]!;
    const next = words[i + 1];
    if (
      /^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(w.pos) ||
      (w.capital && w.pos !== "PUNCT") ||
      isPossessive(words, i) ||
      (w.text === "/" && i > start) ||
      (isRole(w) && w.pos !== "ADP")
    )
      i++;
    else if (
      /^(?:&|and|of|for|on|the)$/.test(w.lower) &&
      i > start &&
      words[i - 1]!.capital &&
      joinsCapitals(words, i, limit)
    )
      i++;
    else if (/^(?:their|his|her|its|some|several|many)$/.test(w.lower) && i === start) i++;
    else if (w.pos === "VERB" && /ing$/.test(w.lower) && i > start && (!next || next.pos === "ADP")) i++;
    else if (w.pos === "VERB" && /(?:ing|ed)$/.test(w.lower) && next && /^(?:NOUN|ADJ)$/.test(next.pos)) i++;
    else break;
  }
  return i;
}

/** "Institute for School Reform", "Science and Technology Committee": the small word stands inside a name. */
function joinsCapitals(words: readonly Word[], at: number, limit: number): boolean {
  let i = at + 1;
  while (i < limit && words[i]!.lower === "the") i++;
  const next = words[i];
  if (!next?.capital || i >= limit) return false;
  if (words[at]!.text === "&") return true;
  if (/^(?:for|on)$/.test(words[at]!.lower))
    return isBodyWord(words[at - 1]!) || isNamedForSeveral(words, at);
  if (words[at]!.lower !== "and") return true;
  for (let j = i; j < Math.min(limit, i + 5); j++) {
    if (isBodyWord(words[j]!)) return true;
    if (!words[j]!.capital) break;
  }
  return isNamedForSeveral(words, at);
}

/** "Center for Strategic and International Studies": the name began with a body before a preposition. */
const isNamedForSeveral = (words: readonly Word[], at: number): boolean => {
  for (
    let i = at - 1;
    i > at - 6 && i > 0 && (words[i]!.capital || /^(?:of|for|on|the)$/.test(words[i]!.lower));
    i--
  )
    if (/^(?:of|for|on)$/.test(words[i]!.lower) && isBodyWord(words[i - 1]!)) return true;
  return false;
};

function likelihood(
  words: readonly Word[],
  start: number,
  end: number,
  run: string,
  preposition: string,
  anybody: boolean,
): number {
  const last = words[end - 1]!;
  const hasCapital = words.slice(start, end).some((w) => w.capital);
  if (
    /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|year|years|week|month|time|interview|statement|email|tweet)s?\b/.test(
      run,
    )
  )
    return 0;
  if (isPlaceName(run) || (end - start === 1 && isDemonym(last)))
    return /^(?:of|for|to)$/.test(preposition) ? 0.75 : 0;
  const isBody = isBodyWord(last) || isAcronym(last) || words.slice(start, end).some(isBodyWord);
  if (/^(?:in|on|with|within|from)$/.test(preposition) && !isBody) return hasCapital ? 0.4 : 0;
  if (hasCapital)
    return isBodyWord(last) || isAcronym(last) || words.slice(start, end).some(isBodyWord) ? 1 : 0.85;
  if (anybody && /^(?:for|of|to)$/.test(preposition)) return 0.9;
  return isBodyWord(last) && /^(?:of|at|for|with)$/.test(preposition) ? 0.8 : 0;
}
