import { isCalendar } from "./classes";
import type { Word } from "./words";

const SPAN =
  /^(?:week|weekend|month|year|decade|summer|spring|fall|autumn|winter|morning|afternoon|evening|night)$/;
/** Most words that an adjunct of time has. */
const LONGEST = 6;

/**
 * End of a noun phrase without what tells when somebody spoke: "the mayor on Tuesday", "a poll late last week", "the
 * report on Monday for the first time".
 *
 * @param from nothing before it is taken off
 */
export function withoutTime(words: readonly Word[], from: number, end: number): number {
  for (let start = Math.max(from, end - LONGEST); start < end; start++) {
    const before = words[start - 1]!;
    const bound = /^(?:ADP|VERB|DET)$/.test(before.pos) || (before.capital && isCalendar(words[start]!));
    if (bound || !isTime(words.slice(start, end))) continue;
    return withoutTime(words, from, start);
  }
  return end;
}

function isTime(phrase: readonly Word[]): boolean {
  const lower = phrase.map((w) => w.lower);
  if (
    /^(?:yesterday|today|at the time|at that time|for the (?:first|second|third) time)$/.test(lower.join(" "))
  )
    return true;
  const late = /^(?:late|early|earlier)$/.test(lower[0]!) ? 1 : 0;
  const [first, ...rest] = phrase.slice(late);
  if (!first) return false;
  if (/^(?:last|this|next)$/.test(first.lower))
    return rest.length === 1 && (SPAN.test(rest[0]!.lower) || isCalendar(rest[0]!));
  const days = /^(?:on|in)$/.test(first.lower) ? rest : [first, ...rest];
  const isDay = (w: Word): boolean => isCalendar(w) || SPAN.test(w.lower) || /^\d{1,4}$/.test(w.text);
  return days.length > 0 && isCalendar(days[0]!) && days.every(isDay);
}
