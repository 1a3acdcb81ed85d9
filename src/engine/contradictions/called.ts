import type { Doc } from "../document/doc";
import type { Cast } from "./cast";

/** Code units that a subject and its verb take at most; keeps the patterns linear in the text. */
const LONGEST = 160;
/** What may stand between a subject and its verb. */
const BETWEEN = /(?:\s+(?:has|have|had|also|since|later|now|both|all|always|never|\p{L}+ly))*\s*$/u;
/** The words of a subject, without its article. */
const SUBJECT = /(?:^|[\s,;“"(])((?:[\p{L}.’'&-]+\s+){0,5}[\p{L}.’'&-]+)$/u;

/**
 * Whom the words right before a verb mean where no mention was read: "Lee's office", "the water company", if one speaker
 * alone is so called. Mentions are read of whoever speaks in a sentence; one that only denies there may be missed.
 *
 * @param end where the verb begins
 */
export function calledBefore({ text }: Doc, cast: Cast, start: number, end: number): string | null {
  const before = text.slice(Math.max(start, end - LONGEST), end).replace(BETWEEN, "");
  const words = (SUBJECT.exec(before)?.[1] ?? "").toLowerCase().replaceAll("’", "'").split(/\s+/);
  const ending = cast.endingIn(words.at(-1)!);
  for (let from = 0; from < words.length && ending.length > 0; from++) {
    const asked = ` ${words.slice(from).join(" ")}`;
    const bare = words.length - from === 1 && from > 0 && !ARTICLE.test(words[from - 1]!);
    const called = ending.filter(({ name }) => ` ${name.toLowerCase().replaceAll("’", "'")}`.endsWith(asked));
    if (called.length === 1 && !bare) return called[0]!.id;
    if (called.length > 0) return null;
  }
  return null;
}

const ARTICLE = /^(?:the|this|that|its|their|his|her)$/;
