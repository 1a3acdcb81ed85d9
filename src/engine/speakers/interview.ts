import { type Entity, isPersonLike } from "./entity";
import type { Word } from "./words";

/** Sources that name nobody: how many of those before ("All", "None", "Others"), and the interviewer's letter. */
const NOBODY = /^(?:all|each|none|some|many|few|any|several|others?|another|one|q)$/;
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

/** Before the name of who writes, asks, or is written of: "By Ann Orr", "the biographer of Ann Orr". */
const BEHIND = /^(?:by|of|about)$/;

/**
 * Who answers in an interview set as "Q:" and "A:": the one person named before its first letter; null where several
 * are, or where the only one is named as who writes or is written of. No answer is given to whoever may have asked.
 *
 * @param at the index of the first answer's letter among the words
 */
export function interviewed(words: readonly Word[], entities: readonly Entity[], at: number): Entity | null {
  const named = entities.flatMap((e) => {
    if (!isPersonLike(e) && !(e.kind === "open" && e.parts.length > 1 && e.person >= 0)) return [];
    const mentions = e.mentions.filter((m) => m.how === "name" && m.first < at);
    return mentions.length > 0 ? [{ e, mentions }] : [];
  });
  const [only] = named;
  if (!only || named.length > 1) return null;
  return only.mentions.every((m) => BEHIND.test(words[m.first - 1]?.lower ?? "")) ? null : only.e;
}
