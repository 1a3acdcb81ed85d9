import { NAME_ENDINGS } from "../lexicon/bodies";
import { isAcronym, isBodyWord, isHonorific, isPlaceName, isPluralRole, isTitle } from "./classes";
import type { Word } from "./words";

/** "Oversight Committee", "Team Harmon", "Citizens for Cleaner Rivers". */
export function namesBody(words: readonly Word[], from: number, last: number, end: number): boolean {
  if (isBodyWord(words[last]!)) return true;
  if (last > from && NAME_ENDINGS.has(words[last]!.lower) && !isTitle(words[last - 1]!)) return true;
  if (/^(?:team|camp)$/.test(words[from]!.lower) && end - from === 2) return true;
  const next = words[end];
  return (
    end - from === 1 &&
    isPluralRole(words[from]!) &&
    /^(?:for|against|without)$/.test(next?.lower ?? "") &&
    !!words[end + 1]?.capital &&
    !isTitle(words[end + 1]!)
  );
}

/** Where a surname stands right behind a paper or network that it does not belong to; `from` where none does. */
export function innerBody(words: readonly Word[], from: number, end: number): number {
  const before = words[end - 2];
  return end - from >= 3 &&
    before &&
    isBodyWord(before) &&
    !isTitle(before) &&
    words[end - 1]!.pos === "PROPN"
    ? end - 1
    : from;
}

/** End of "Department" + "of Homeland Security", "Center" + "for Strategic and International Studies". */
export function bodyEnd(words: readonly Word[], inName: readonly boolean[], end: number): number {
  let to = end;
  for (;;) {
    const w = words[to];
    if (
      !w ||
      w.sentence !== words[end - 1]!.sentence ||
      !/^(?:of|for|on|against|without|to|and|&)$/.test(w.lower)
    )
      return to;
    const conjunction = /^(?:and|&)$/.test(w.lower);
    if (conjunction && to === end) return to;
    let i = to + 1;
    if (!conjunction && words[i]?.lower === "the") i++;
    const start = i;
    while (
      words[i] &&
      (inName[i] || (words[i]!.capital && /^(?:our|your|the|all)$/.test(words[i]!.lower))) &&
      words[i]!.sentence === w.sentence
    )
      i++;
    if (i === start || isTitle(words[start]!) || isHonorific(words[start]!)) return to;
    to = i;
  }
}

/** "the Securities and Exchange Commission": after "the", an "and" between capitals that end with a body. */
export function joinsBody(
  words: readonly Word[],
  inName: readonly boolean[],
  from: number,
  at: number,
): boolean {
  if (words[from - 1]?.lower !== "the" && !/^(?:house|senate|u\.s)$/.test(words[from]!.lower)) return false;
  if (isBodyWord(words[at - 1]!) || isTitle(words[from]!) || isPlaceName(words[at - 1]!.text)) return false;
  let i = at + 1;
  while (inName[i] && words[i]!.sentence === words[at]!.sentence) i++;
  return i > at + 1 && isBodyWord(words[i - 1]!) && !isAcronym(words[i - 1]!) && !isTitle(words[at + 1]!);
}
