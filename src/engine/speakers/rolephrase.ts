import { POSSESSIVE_PRONOUNS } from "../lexicon/pronouns";
import { FORMER, REPRESENTATIVES } from "../lexicon/roles";
import { TITLE_MODIFIERS, TITLE_TAILS } from "../lexicon/titles";
import {
  isBodyWord,
  isDemonym,
  isParty,
  isPlaceName,
  isPluralRole,
  isPossessive,
  isRole,
  singular,
  textOfRange,
} from "./classes";
import { bestObject, type PrepositionalObject } from "./prepositions";
import type { Word } from "./words";

/** What a noun phrase such as "a former deputy director of the agency" says of somebody. */
export interface RolePhrase {
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly former: boolean;
  /** Word index of the role's head noun. */
  readonly head: number;
  /** Where the phrase ends, its prepositional phrases with it. */
  readonly end: number;
  /** Where the phrase's nouns end, before any preposition. */
  readonly nounEnd: number;
  /** A pronoun that owns the role: "his wife". */
  readonly owner: number | null;
}

/** Body nouns in small letters that go with the name before them: "the Trump campaign". */
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
/** Roles about a place or subject, not for it. */
const SUBJECT_ROLES = new Set([
  "analyst",
  "scholar",
  "specialist",
  "expert",
  "historian",
  "watcher",
  "native",
  "resident",
  "doctor",
  "man",
  "woman",
  "lawyer",
  "attorney",
  "businessman",
  "parent",
  "teacher",
]);

/**
 * Reads a role from words `[from, limit)`: determiner, modifiers, role noun, then "of/for/at/with/from …".
 * Null where no role noun ends the leading nouns.
 */
export function readRolePhrase(
  text: string,
  words: readonly Word[],
  from: number,
  limit: number,
): RolePhrase | null {
  const start = skipDeterminers(words, from, limit);
  const nounEnd = nominalEnd(words, start, limit);
  const head = lastRole(words, start, nounEnd);
  if (head < 0) return null;
  const second = coordinated(words, head + 1, limit);
  const tailEnd = TITLE_TAILS.has(words[head + 1]?.lower ?? "") && head + 1 < limit ? head + 2 : head + 1;
  const roleEnd = second ?? tailEnd;
  const object = bestObject(
    text,
    words,
    roleEnd,
    limit,
    REPRESENTATIVES.has(words[head]!.lower),
    roleEnd < nounEnd,
  );
  return build(text, words, start, head, roleEnd, second ?? nounEnd, object);
}

function build(
  text: string,
  words: readonly Word[],
  start: number,
  head: number,
  roleEnd: number,
  nounEnd: number,
  object: PrepositionalObject | null,
): RolePhrase {
  const split = splitModifiers(text, words, start, head);
  const former =
    [...range(Math.max(0, start - 1), head)].some((i) => FORMER.has(words[i]!.lower)) ||
    /^(?:ex|then)-/.test(words[split.roleStart]!.lower);
  const partyOnly = isParty(words[head]!) && words[head]!.capital;
  const role = partyOnly ? null : textOfRange(text, words, split.roleStart, roleEnd);
  const affiliation = pickAffiliation(split.affiliation, object, words[head]!);
  return {
    role,
    affiliation: affiliation ?? (partyOnly ? words[head]!.text : null),
    former,
    head,
    end: object ? object.end : roleEnd,
    nounEnd,
    owner: split.owner,
  };
}

/** A body named by a preposition tells more than an adjective of place or party before the role. */
function pickAffiliation(
  before: string | null,
  object: PrepositionalObject | null,
  head: Word,
): string | null {
  if (!object) return before;
  if (!before) return object.text;
  return REPRESENTATIVES.has(head.lower) || object.weight >= 0.8 ? object.text : before;
}

function* range(from: number, to: number): Generator<number> {
  for (let i = from; i < to; i++) yield i;
}

function skipDeterminers(words: readonly Word[], from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    const w = words[i]!;
    const ofThe =
      w.lower === "of" && i > from && /^(?:one|two|some|many|several|none|all)$/.test(words[i - 1]!.lower);
    if (
      /^(?:the|a|an|this|these|those|some|another|other|one|two|many|several|both|each|all|any|every|as|now|also|currently|once)$/.test(
        w.lower,
      ) ||
      ofThe
    )
      i++;
    else break;
  }
  return i;
}

/** End of the run of adjectives, nouns, possessives and quoted words from `from`. */
export function nominalEnd(words: readonly Word[], from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    const w = words[i]!;
    if (isNominal(words, i, from)) i++;
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

const lastRole = (words: readonly Word[], from: number, end: number): number => {
  for (let i = end - 1; i >= from; i--) {
    const w = words[i]!;
    if (TITLE_TAILS.has(w.lower) && i > from) continue;
    if (isPossessive(words, i + 1)) return -1;
    return isRole(w) || isPluralRole(w) || (isParty(w) && w.capital) ? i : -1;
  }
  return -1;
};

/** End of "and chief operating officer" after a role; null where none follows. */
function coordinated(words: readonly Word[], at: number, limit: number): number | null {
  if (at >= limit || !/^(?:and|&)$/.test(words[at]?.lower ?? "")) return null;
  const start = skipDeterminers(words, at + 1, limit);
  if (words[start]?.capital && !TITLE_MODIFIERS.has(words[start]!.lower) && !isRole(words[start]!))
    return null;
  const end = nominalEnd(words, start, limit);
  const head = lastRole(words, start, end);
  return head < 0 || head + 1 !== end || words[head]!.lower.length < 2 ? null : end;
}

interface Split {
  readonly affiliation: string | null;
  readonly roleStart: number;
  readonly owner: number | null;
}

/** Parts the words before a role noun into the body and the role: "White House | press secretary". */
function splitModifiers(text: string, words: readonly Word[], from: number, head: number): Split {
  for (let i = head - 1; i > from; i--)
    if (isPossessive(words, i)) return possessed(text, words, from, i, head);
  if (POSSESSIVE_PRONOUNS.has(words[from]!.lower))
    return { affiliation: null, roleStart: skipPast(words, from + 1, head), owner: from };
  const start = skipPast(words, from, head);
  let end = start;
  while (end < head && isAffiliationWord(words, end, head)) end++;
  if (end > start && end <= head && NAMED_BODIES.has(words[end]?.lower ?? "") && end < head)
    return named(text, words, start, end, head);
  const based = words.slice(start, head).findIndex((w) => /-(?:based|born)$/.test(w.lower));
  if (based >= 0) return { affiliation: null, roleStart: start + based + 1, owner: null };
  const body = lastBody(words, start, end);
  if (body >= 0 && body + 1 < end) end = body + 1;
  if (end === start) return { affiliation: null, roleStart: start, owner: null };
  const run = textOfRange(text, words, start, end);
  return tellsBody(words, start, end, head, run)
    ? { affiliation: run, roleStart: end, owner: null }
    : { affiliation: null, roleStart: end === head ? head : end, owner: null };
}

function possessed(text: string, words: readonly Word[], from: number, mark: number, head: number): Split {
  const roleStart = skipPast(words, mark + 1, head);
  const owner = words[from]!.lower === "the" ? from + 1 : from;
  const run = textOfRange(text, words, owner, mark);
  const time =
    /^(?:today|yesterday|week|month|year|day|morning|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|world|nation|country)$/;
  return { affiliation: time.test(words[mark - 1]!.lower) ? null : run, roleStart, owner: null };
}

const named = (text: string, words: readonly Word[], start: number, end: number, head: number): Split => ({
  affiliation: textOfRange(text, words, start, end + 1),
  roleStart: words[end]!.lower === "campaign" ? end : end + 1 <= head ? end + 1 : end,
  owner: null,
});

/** Skips "former", "longtime", ages and the like. */
function skipPast(words: readonly Word[], from: number, head: number): number {
  let i = from;
  while (
    i < head &&
    (FORMER.has(words[i]!.lower) ||
      /^(?:longtime|long-time|top|fellow|nearly|now|current|new|\d+-year-old|\d+)$/.test(words[i]!.lower))
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
  if (end - start === 1 && (isDemonym(words[start]!) || isParty(words[start]!))) return !/-/.test(run);
  if (isPlaceName(run)) return OFFICIAL.has(role);
  return !SUBJECT_ROLES.has(role) || lastBody(words, start, end) >= 0;
}
