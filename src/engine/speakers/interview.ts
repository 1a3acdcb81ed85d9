import { type Entity, isPersonLike } from "./entity";
import type { Word } from "./words";

/** Sources that name nobody: how many of those before ("All", "None", "Others"), and the interviewer's letter. */
const NOBODY = /^(?:all|each|none|some|many|few|any|several|both|either|neither|others?|another|one|q)$/;
const MARK = /^\P{L}+$/u;

/** The letters of a source, without marks; null where it holds more than one word. */
function onlyWord(words: readonly Word[]): string | null {
  const said = words.filter(({ text }) => !MARK.test(text));
  return said.length === 1 ? said[0]!.text.replace(/[.:]$/, "") : null;
}

/** Whether a source is one word that names nobody. */
export const namesNobody = (source: readonly Word[]): boolean =>
  NOBODY.test(onlyWord(source)?.toLowerCase() ?? "");

/** Whether a source is the letter before an answer ("A:"). */
export const isAnswerLabel = (source: readonly Word[]): boolean => onlyWord(source) === "A";

/**
 * Who answers in an interview set as "Q:" and "A:": the one person named before its first letter, or one named there at
 * least twice as often as anybody else; null where several may be.
 *
 * @param at the index of the first answer's letter among the words
 */
export function interviewed(entities: readonly Entity[], at: number): Entity | null {
  const named = entities
    .filter((e) => isPersonLike(e) || (e.kind === "open" && e.parts.length > 1 && e.person >= 0))
    .map((e) => ({ e, times: e.mentions.filter((m) => m.how === "name" && m.first < at).length }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
  const [first, second] = named;
  if (!first) return null;
  return !second || first.times >= 2 * second.times ? first.e : null;
}
