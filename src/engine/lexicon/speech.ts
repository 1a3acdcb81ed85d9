import { WRITING } from "./acts";
import { READ_AS } from "./alike";
import { IRREGULAR } from "./irregular";
import table from "./speech-verbs.json";

const VERBS: ReadonlySet<string> = new Set(table.verbs.split(" "));
/** Endings of regular forms and what they stand for in the base. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ie[sd]$/, "y"],
  [/(?:s|ed|ing)$/, ""],
  [/(?:ed|ing)$/, "e"],
  [/es$/, ""],
  [/([^aeiou])\1(?:ed|ing)$/, "$1"],
];

/** Whether a word, in lower case, is a form of a verb of saying or writing, or "according". */
export function isSpeechWord(lower: string): boolean {
  if (VERBS.has(lower) || WRITING.has(lower) || READ_AS.has(lower) || lower === "according") return true;
  const irregular = IRREGULAR.get(lower);
  if (irregular) return VERBS.has(irregular);
  return ENDINGS.some(([ending, base]) => ending.test(lower) && VERBS.has(lower.replace(ending, base)));
}
