import {
  isBodyWord,
  isDemonym,
  isDocumentWord,
  isParty,
  isPluralRole,
  isPossessive,
  isPossibleRole,
  isRole,
} from "./classes";
import { nominalEnd } from "./nominal";
import { withoutTime } from "./when";
import type { Word } from "./words";

export type Category = "person" | "people" | "body" | "document" | "thing";

/** A noun phrase without a name at its head: words `[first, end)`. */
export interface Description {
  readonly type: "description";
  readonly first: number;
  readonly end: number;
  /** Word index of the head noun. */
  readonly head: number;
  readonly category: Category;
  /** "the", "a", "another", "his" …; empty where none stands. */
  readonly determiner: string;
}

const PEOPLE = new Set(
  `people others those many some several few most all both critics officials authorities sources families family couple
  residents public electorate population majority minority crowd women men children group duo pair trio two three
  audience faction leadership management community tribe clergy elite establishment electorate throng mob cast
  percent half one-third two-thirds three-quarters businesses respondents everyone everybody someone somebody anyone nobody police troops staff crew members somebody none one`.split(
    /\s+/,
  ),
);
/** Words that a noun phrase may begin with. */
export const DETERMINER =
  /^(?:the|a|an|this|these|that|those|some|another|other|one|no|each|every|any|several|many|both|all|his|her|their|its|my|our|your)$/;

/** Reads the description in words `[from, limit)` whose nouns end at `nouns`; null where there is no noun. */
export function describe(
  words: readonly Word[],
  from: number,
  nouns: number,
  limit: number,
): Description | null {
  const to = withoutTime(words, from + 1, limit);
  const core = Math.min(nouns, to);
  const first = words[from]!;
  const determiner = DETERMINER.test(first.lower)
    ? first.lower
    : /^\d+$|^(?:two|three|four|five|six|dozens|hundreds|thousands)$/.test(first.lower)
      ? "number"
      : "";
  let head = core - 1;
  while (head > from && (words[head]!.pos === "PUNCT" || isPossessive(words, head))) head--;
  if (head > from && isPostposed(words, head)) head--;
  // "one of the doctors", "a group of rabbis", "many of his supporters": the noun after "of" tells what they are
  const of = words[core]?.lower === "of" && core + 1 < to;
  const category = categoryOf(words, head, core);
  const inner =
    of &&
    (category === "people" ||
      category === "thing" ||
      /^(?:group|majority|number|handful|series|one)$/.test(words[head]!.lower));
  if (inner) {
    const stop = Math.max(core + 2, nominalEndAfterDeterminers(words, core + 1, to));
    const innerCategory = categoryOf(words, stop - 1);
    const single = words[head]!.lower === "one";
    return {
      type: "description",
      first: from,
      end: to,
      head: single ? stop - 1 : head,
      category: single
        ? "person"
        : innerCategory === "person"
          ? "people"
          : innerCategory === "thing"
            ? category
            : innerCategory,
      determiner: determiner || "a",
    };
  }
  if (words[head]!.pos === "VERB" && head === from) return null;
  return { type: "description", first: from, end: to, head, category, determiner };
}

/** "a person close to the plan", "people familiar with it": the noun stands before its adjective. */
export const isPostposed = (words: readonly Word[], at: number): boolean => {
  const [before, w, behind] = [words[at - 1]!, words[at]!, words[at + 1]?.lower ?? ""];
  if (!/^(?:to|with|of|about|in|on|by|for)$/.test(behind) || before.pos === "DET") return false;
  return POSTPOSED.test(w.lower) || (w.pos === "ADJ" && before.pos === "NOUN" && !isPossibleRole(w));
};
/** Adjectives that stand behind their noun, whatever the tagger takes them for. */
const POSTPOSED = /^(?:familiar|close|briefed|involved|aware|knowledgeable|present|opposed|responsible)$/;

const nominalEndAfterDeterminers = (words: readonly Word[], from: number, to: number): number => {
  let i = from;
  while (i < to && DETERMINER.test(words[i]!.lower)) i++;
  return nominalEnd(words, i, to);
};

/** @param core where the nouns end: "who" behind them tells a person whatever the noun is */
function categoryOf(words: readonly Word[], head: number, core = head + 1): Category {
  const found = categoryOfNoun(words, head);
  if (found !== "thing" || words[core]?.lower !== "who") return found;
  return /s$/.test(words[head]!.lower) ? "people" : "person";
}

function categoryOfNoun(words: readonly Word[], head: number): Category {
  const w = words[head]!;
  if (/s$/.test(w.lower) && (isDemonym(w) || isParty(w))) return "people";
  // "six in ten voters", "twenty said"
  if (w.pos === "NUM" && /^\p{Ll}/u.test(w.lower)) return "people";
  if (PEOPLE.has(w.lower)) return w.lower === "one" ? "person" : "people";
  if (isPluralRole(w)) return "people";
  if (isRole(w) || /^(?:person|individual)$|-year-old$/.test(w.lower)) return "person";
  if (isBodyWord(w)) return "body";
  if (isDocumentWord(w)) return "document";
  if (isPossibleRole(w)) return "person";
  return "thing";
}
