import { POSSESSIVE_PRONOUNS } from "../lexicon/pronouns";
import { FORMER, REPRESENTATIVES } from "../lexicon/roles";
import { TITLE_MODIFIERS } from "../lexicon/titles";
import {
  isBodyWord,
  isDemonym,
  isParty,
  isPlaceName,
  isPossessive,
  isRole,
  singular,
  textOfRange,
} from "./classes";
import type { Word } from "./words";

/** Body nouns in small letters that go with the name before them: "the Harmon campaign". */
const NAMED_BODIES = new Set([
  "campaign",
  "administration",
  "camp",
  "team",
  "government",
  "foundation",
  "organization",
  "transition",
]);
/** Roles about a place, subject or person, not for it. */
const SUBJECT_ROLES = new Set([
  "analyst",
  "scholar",
  "specialist",
  "expert",
  "historian",
  "watcher",
  "backer",
  "supporter",
  "critic",
  "opponent",
  "ally",
  "rival",
  "fan",
  "native",
  "resident",
]);

/** The words before a role noun, parted. */
export interface Split {
  readonly affiliation: string | null;
  readonly roleStart: number;
  readonly owner: number | null;
  /** Words `[first, end)` of a possessor that is no pronoun: "the mayor's doctor". */
  readonly possessor: { readonly first: number; readonly end: number } | null;
}

/** Parts the words before a role noun into the body and the role: "White House | press secretary". */
export function splitModifiers(text: string, words: readonly Word[], from: number, head: number): Split {
  for (let i = head - 1; i > from; i--)
    if (isPossessive(words, i)) return possessed(text, words, from, i, head);
  if (POSSESSIVE_PRONOUNS.has(words[from]!.lower))
    return { affiliation: null, roleStart: skipPast(words, from + 1, head), owner: from, possessor: null };
  const start = skipPast(words, from, head);
  let end = start;
  while (end < head && isAffiliationWord(words, end, head) && !(end > start && RANKS.has(words[end]!.lower)))
    end++;
  // "Danish Fisheries Minister": the portfolio belongs to the office, not to the country
  if (end - start > 1 && isDemonym(words[start]!) && !words.slice(start, end).some(isBodyWord))
    end = start + 1;
  if (end > start && end <= head && NAMED_BODIES.has(words[end]?.lower ?? "") && end < head)
    return named(text, words, start, end, head);
  const based = words.slice(start, head).findIndex((w) => /-(?:based|born)$/.test(w.lower));
  if (based >= 0) return { affiliation: null, roleStart: start + based + 1, owner: null, possessor: null };
  const body = lastBody(words, start, end);
  if (body >= 0 && body + 1 < end) end = body + 1;
  if (end === start) return { affiliation: null, roleStart: start, owner: null, possessor: null };
  // "State Sen.", "County Executive": the level of government belongs to the office
  if (end - start === 1 && isLevel(words[start]!, words[head]!))
    return { affiliation: null, roleStart: start, owner: null, possessor: null };
  const run = textOfRange(text, words, start, end);
  return tellsBody(words, start, end, head, run)
    ? { affiliation: run, roleStart: end, owner: null, possessor: null }
    : { affiliation: null, roleStart: end === head ? head : end, owner: null, possessor: null };
}

/** Not for a spokesman: "State" is the department then. */
const isLevel = (w: Word, head: Word): boolean =>
  /^(?:state|county|city|district)$/.test(w.lower) && !REPRESENTATIVES.has(head.lower);

function possessed(text: string, words: readonly Word[], from: number, mark: number, head: number): Split {
  const roleStart = skipPast(words, mark + 1, head);
  const owner = words[from]!.lower === "the" ? from + 1 : from;
  const run = textOfRange(text, words, owner, mark);
  const nameless = mark - owner === 1 && !words[owner]!.capital && isBodyWord(words[owner]!);
  const time =
    /^(?:today|yesterday|week|month|year|day|morning|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|world|nation|country)$/;
  return {
    affiliation: nameless || time.test(words[mark - 1]!.lower) ? null : run,
    roleStart,
    owner: null,
    possessor: { first: owner, end: mark },
  };
}

const named = (text: string, words: readonly Word[], start: number, end: number, head: number): Split => ({
  affiliation: textOfRange(text, words, start, end + 1),
  roleStart: words[end]!.lower === "campaign" ? end : end + 1 <= head ? end + 1 : end,
  owner: null,
  possessor: null,
});

/** Skips "former", "longtime", ages and the like. */
function skipPast(words: readonly Word[], from: number, head: number): number {
  let i = from;
  while (
    i < head &&
    (FORMER.has(words[i]!.lower) ||
      /^(?:longtime|long-time|top|fellow|nearly|now|current|new|\d+-year-old|\d+)$/.test(words[i]!.text))
  )
    i++;
  return i;
}

function isAffiliationWord(words: readonly Word[], at: number, head: number): boolean {
  const w = words[at]!;
  if (!w.capital) return false;
  if (/-(?:based|born|area|wide|controlled|led)$/.test(w.lower)) return false;
  if (w.text === "U.S." && words[head]!.lower === "attorney" && at + 1 === head) return false;
  const isModifier = (x: Word): boolean =>
    !isParty(x) && !isDemonym(x) && (TITLE_MODIFIERS.has(x.lower) || isRole(x));
  if (!isModifier(w)) return true;
  return !words.slice(at, head).every(isModifier);
}

const lastBody = (words: readonly Word[], start: number, end: number): number => {
  for (let i = end - 1; i >= start; i--) if (isBodyWord(words[i]!)) return i;
  return -1;
};

/** Ranks that begin an office wherever they stand before it. */
const RANKS = new Set(["deputy", "vice", "assistant", "associate", "acting", "interim", "senior"]);

const OFFICIAL = new Set(
  `president minister premier chancellor king queen prince princess governor gov senator sen mayor secretary ambassador
  representative rep congressman congresswoman leader treasurer attorney-general justice commissioner chief official
  officials envoy spokesman spokeswoman spokesperson coach captain lawmaker negotiator general diplomat forward guard
  center quarterback striker defender goalkeeper midfielder player star secretary-general speaker`.split(
    /\s+/,
  ),
);

/** Whether capitalised words before a role name whom it is for; a town before a trade does not. */
function tellsBody(words: readonly Word[], start: number, end: number, head: number, run: string): boolean {
  const role = singular(words[head]!.lower);
  if (end - start === 1 && (isDemonym(words[start]!) || isParty(words[start]!)))
    return !/-/.test(run) && !/^(?:conservative|liberal|socialist)$/.test(words[start]!.lower);
  if (isPlaceName(run)) return OFFICIAL.has(role);
  // "Norden Marsh analyst": two words that are no place name a house, one ("Brexit analyst") may be the subject
  const house = role === "analyst" && end - start > 1 && end === head;
  return house || !SUBJECT_ROLES.has(role) || lastBody(words, start, end) >= 0;
}
