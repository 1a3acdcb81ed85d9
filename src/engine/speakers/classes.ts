import { BODY_WORDS, DOCUMENT_WORDS } from "../lexicon/bodies";
import { CALENDAR_WORDS } from "../lexicon/calendar";
import { PARTY_LETTERS, PARTY_WORDS, US_STATES } from "../lexicon/parties";
import { INHABITANTS, PLACE_ADJECTIVES, PLACES } from "../lexicon/places";
import { POSSIBLE_ROLE_NOUNS, ROLE_NOUNS } from "../lexicon/roles";
import { HONORIFICS, TITLES } from "../lexicon/titles";
import type { Word } from "./words";

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["wives", "wife"],
  ["spokespeople", "spokesperson"],
  ["attorneys-general", "attorney-general"],
]);

/** Singular of a regular English plural, or the word itself. */
export function singular(word: string): string {
  const last = word[word.length - 1];
  if (last !== "s" && last !== "n" && last !== "e") return word;
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  if (word.endsWith("men") && word.length > 5) return `${word.slice(0, -3)}man`;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** Last part of a hyphenated word: "co-founder" is a founder. */
const tail = (lower: string): string => lower.slice(lower.lastIndexOf("-") + 1);

/** Abbreviated positions on a playing field: "De" begins a surname, "DE" is a defensive end. */
const POSITIONS_IN_TEAMS = /^(?:dl|wr|rb|lb|de|ot|cb|gm|qb|mp)$/;

/** An office written with a capital letter, as before a name. */
export const isTitle = (w: Word): boolean =>
  w.capital &&
  TITLES.has(w.lower.replace(/^(?:ex|then|vice)-/, "")) &&
  !(POSITIONS_IN_TEAMS.test(w.lower) && w.text !== w.text.toUpperCase());

/** A noun for one person by what he or she does or is. */
export const isRole = (w: Word): boolean => {
  if (!/^\p{L}/u.test(w.text) || /^(?:AUX|ADP|PRON|DET|CCONJ|SCONJ|PART)$/.test(w.pos)) return false;
  return (
    ROLE_NOUNS.has(w.lower) ||
    isTitle(w) ||
    (ROLE_NOUNS.has(tail(w.lower)) && !/^(?:year-old|one)$/.test(tail(w.lower)))
  );
};

/** As `isRole`, for words that rarely name a person too. */
export const isPossibleRole = (w: Word): boolean => isRole(w) || POSSIBLE_ROLE_NOUNS.has(w.lower);

/** A noun for several persons. */
export const isPluralRole = (w: Pick<Word, "lower">): boolean => {
  const one = singular(tail(w.lower));
  return one !== tail(w.lower) && ROLE_NOUNS.has(one);
};

/** "Mr.", "Dame", with a capital. */
export const isHonorific = (w: Word): boolean => w.capital && HONORIFICS.has(w.lower);
/** A noun for a body: "ministry", "banks". */
export const isBodyWord = (w: Word): boolean => BODY_WORDS.has(w.lower) || BODY_WORDS.has(singular(w.lower));
/** A noun for a document: "letter", "lawsuits". */
export const isDocumentWord = (w: Word): boolean =>
  DOCUMENT_WORDS.has(w.lower) || DOCUMENT_WORDS.has(singular(w.lower));
/** A party or its member: "Democrat", "Tories". */
export const isParty = (w: Word): boolean => PARTY_WORDS.has(w.lower);
/** A day, a month, or a time zone. */
export const isCalendar = (w: Word): boolean => CALENDAR_WORDS.has(w.lower);

/** "FBI", "U.N.", "NASA". */
export const isAcronym = (w: Word): boolean => /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(w.text);

/** "D-N.C.", "R-Ill". */
export function isPartyTag(w: Word): boolean {
  const match = /^(\p{Lu})-(\p{L}[\p{L}. ]*)$/u.exec(w.text);
  return (
    !!match && PARTY_LETTERS.has(match[1]!) && US_STATES.has(match[2]!.toLowerCase().replaceAll(".", ""))
  );
}

/** An adjective or name of inhabitants: "Russian", "Ohioan". */
export const isDemonym = (w: Word): boolean =>
  w.capital &&
  (PLACE_ADJECTIVES.has(w.text) || INHABITANTS.has(w.text) || INHABITANTS.has(singularWritten(w.text)));

const singularWritten = (text: string): string => (text.endsWith("s") ? text.slice(0, -1) : text);

/** A country, state or large city, as written. */
export const isPlaceName = (text: string): boolean => PLACES.has(text);

/** A possessive mark: "'s" after a word, or an apostrophe after an s that closes no quotation. */
export function isPossessive(words: readonly Word[], at: number): boolean {
  const w = words[at];
  const before = words[at - 1];
  if (!w || !before || before.end !== w.start) return false;
  if (/^['’]s$/i.test(w.text)) return true;
  if (!/^['’]$/.test(w.text) || !/s$/i.test(before.text)) return false;
  const after = words[at + 1];
  return !!after && after.start > w.end && /^\p{L}/u.test(after.text);
}

/** The text of words `[first, end)`. */
export const textOfRange = (text: string, words: readonly Word[], first: number, end: number): string =>
  end > first ? text.slice(words[first]!.start, words[end - 1]!.end) : "";
