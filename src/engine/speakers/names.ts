import { NAME_PARTICLES, NAME_SUFFIXES, TITLE_OBJECTS, TITLE_TAILS } from "../lexicon/titles";
import { bodyEnd, innerBody, joinsBody, namesBody } from "./bodynames";
import {
  isAcronym,
  isBodyWord,
  isDemonym,
  isHonorific,
  isParty,
  isPlaceName,
  isPluralRole,
  isPossessive,
  isRole,
  isTitle,
} from "./classes";
import { headlineParagraphs, isShouted, looseParagraphs, smallWords } from "./lines";
import { isNameWord, isSurname, namedWords, type Vocabulary } from "./namewords";
import { tellingSurnames } from "./surnames";
import type { Word } from "./words";

/** What the words of a name alone tell: `open` names may be a person's or anything else's. */
export type NameForm = "person" | "body" | "place" | "open";

/** A name in the text: words `[first, end)`, titles before it left out. */
export interface NameMention {
  readonly first: number;
  readonly end: number;
  /** Where the capitalised titles and bodies before the name begin; `first` when there are none. */
  readonly prefix: number;
  readonly form: NameForm;
  /** "mr", "ms", … where one stands before the name. */
  readonly honorific: string | null;
  /** Lower-case words of the name, without particles, nicknames and generational ends. */
  readonly parts: readonly string[];
  /** "jr", "sr", "iii" … */
  readonly suffix: string | null;
  /** Stands in a line written in title case, where words begin with capitals that name nothing. */
  readonly headline: boolean;
  /** Stands in quotation marks or in a line that is no sentence: not to be trusted for the fullest form. */
  readonly weak: boolean;
  /** Its first word begins a sentence and may be no part of it. */
  readonly doubtful: boolean;
}

/** All names of a text in its order. O(n). */
export function findNames(words: readonly Word[]): NameMention[] {
  const headline = headlineParagraphs(words);
  const vocabulary = {
    small: smallWords(words),
    named: namedWords(words, headline),
    surnames: tellingSurnames(words, headline),
  };
  const loose = looseParagraphs(words);
  const inName = words.map((_, i) => isNameWord(words, i, vocabulary));
  const found: NameMention[] = [];
  for (let i = 0; i < words.length; ) {
    if (!inName[i]) {
      i++;
      continue;
    }
    if (headline.has(words[i]!.paragraph)) {
      found.push(mention(words, i, i, i + 1, "open", true));
      i++;
      continue;
    }
    const end = chunkEnd(words, inName, i);
    if (isShouted(words, i, end)) {
      for (; i < end; i++) found.push(mention(words, i, i, i + 1, "open", true));
      continue;
    }
    const bare = end - i === 1 && isSurname(words, i, vocabulary);
    const [names, next] = bare
      ? [[mention(words, i, i, end, "open", false)], end]
      : segment(words, inName, i, end, vocabulary);
    found.push(...names);
    i = Math.max(next, i + 1);
  }
  return found.map((n) => ({
    ...n,
    weak: words[n.first]!.quoted || loose.has(words[n.first]!.paragraph),
    doubtful: words[n.first]!.initial && /^(?:VERB|ADJ)$/.test(words[n.first]!.pos),
  }));
}

/** End of a run of name words, over particles, initials in dots, nicknames in marks and objects of a title. */
function chunkEnd(words: readonly Word[], inName: readonly boolean[], from: number): number {
  let i = from + 1;
  const same = (at: number): boolean => words[at]?.sentence === words[from]!.sentence;
  while (same(i)) {
    const w = words[i]!;
    if (inName[i]) {
      i++;
      continue;
    }
    if (
      NAME_PARTICLES.has(w.lower) &&
      same(i + 1) &&
      (inName[i + 1] || (NAME_PARTICLES.has(words[i + 1]!.lower) && inName[i + 2]))
    )
      i++;
    else if (
      isPossessive(words, i) &&
      POSSESSIVE_NAMES.has(words[i - 1]!.lower) &&
      inName[i + 1] &&
      isBodyWord(words[i + 1]!)
    )
      i++;
    else if (isNickname(words, i) && inName[i + 3]) i += 3;
    else if (/^(?:of|for)$/.test(w.lower) && isTitle(words[i - 1]!) && titleObjectEnd(words, i) > i)
      i = titleObjectEnd(words, i);
    else if ((w.text === "&" || (w.lower === "and" && joinsBody(words, inName, from, i))) && inName[i + 1])
      i++;
    else break;
  }
  return i;
}

/** First words of bodies' names that own their second: "People's Court". */
const POSSESSIVE_NAMES = new Set([
  "people",
  "children",
  "women",
  "men",
  "workers",
  "farmers",
  "veterans",
  "teachers",
  "lloyd",
  "moody",
  "st",
]);

const isNickname = (words: readonly Word[], at: number): boolean =>
  /^["“'‘(]$/.test(words[at]!.text) &&
  !!words[at + 1]?.capital &&
  /^["”'’)]$/.test(words[at + 2]?.text ?? "");

/** End of "of State", "of the Treasury", "of Health and Human Services" after a title; `at` where there is none. */
function titleObjectEnd(words: readonly Word[], at: number): number {
  let i = at + 1;
  while (TITLE_OBJECTS.has(words[i]?.lower ?? "") && words[i]!.sentence === words[at]!.sentence) i++;
  while (i > at + 1 && /^(?:and|the)$/.test(words[i - 1]!.lower)) i--;
  return i > at + 1 && words[i - 1]!.capital ? i : at;
}

/** The names in a run of capitalised words, and where to go on reading. */
function segment(
  words: readonly Word[],
  inName: readonly boolean[],
  from: number,
  end: number,
  vocabulary: Vocabulary,
): [NameMention[], number] {
  const last = lastPlain(words, from, end);
  const person = last > from && isSurname(words, last, vocabulary);
  if (!person && namesBody(words, from, last, end)) {
    const to = bodyEnd(words, inName, end);
    return [[mention(words, from, from, to, "body", false)], to];
  }
  const cut = nameStart(words, from, end);
  if (cut >= end) return [[], end];
  const inner = innerBody(words, cut, end);
  if (inner > cut)
    return [
      [mention(words, from, cut, inner, "body", false), mention(words, inner, inner, end, "open", false)],
      end,
    ];
  const form = formOf(words, from, cut, end);
  const to = form === "body" ? bodyEnd(words, inName, end) : end;
  return [[mention(words, from, cut, to, form, false)], to];
}

const lastPlain = (words: readonly Word[], from: number, end: number): number => {
  let last = end - 1;
  while (last > from && (NAME_SUFFIXES.has(words[last]!.lower) || TITLE_TAILS.has(words[last]!.lower)))
    last--;
  return last;
};

/** First word after the last title in a run; `from` where the run holds no title before a name. */
function nameStart(words: readonly Word[], from: number, end: number): number {
  for (let i = end - 1; i >= from; i--) {
    const w = words[i]!;
    const isObject = i > from && /^(?:of|for)$/.test(words[i - 1]!.lower) && isTitle(words[i - 2] ?? w);
    if (isObject) return titleObjectEnd(words, i - 1);
    const follows = end - 1 - i;
    if (isTitle(w) || isHonorific(w)) {
      if (follows > 0) return isTail(words[i + 1]!) ? i + 2 : i + 1;
      if (from === i || isTitle(words[i - 1]!) || isAcronym(words[i - 1]!)) return end;
      continue;
    }
    if (i > from && follows >= 2 && isRole(w) && (isAcronym(words[i - 1]!) || isDemonym(words[i - 1]!)))
      return i + 1;
  }
  if (
    end - from === 2 &&
    words[from]!.initial &&
    words[from]!.pos !== "PROPN" &&
    isPlaceName(words[from + 1]!.text)
  )
    return from + 1;
  if (isTradeBefore(words, from, end)) return from + 1;
  if (end - from >= 3 && (isDemonym(words[from]!) || isParty(words[from]!))) return from + 1;
  return from;
}

/** "Researchers Ann Lind and …", "Singer-guitarists Tom Aster and …": what the sentence begins with has its capital from there. */
const isTradeBefore = (words: readonly Word[], from: number, end: number): boolean =>
  end - from >= 3 &&
  words[from]!.initial &&
  isPluralRole(words[from]!) &&
  words.slice(from + 1, end).every((w) => !isBodyWord(w) && !isPluralRole(w) && !isPlaceName(w.text));

const isTail = (w: Word): boolean => TITLE_TAILS.has(w.lower) || (w.capital && w.lower === "executive");

function formOf(words: readonly Word[], from: number, cut: number, end: number): NameForm {
  if (cut > from) return "person";
  const text = words
    .slice(cut, end)
    .map((w) => w.text)
    .join(" ");
  if (isPlaceName(text)) return "place";
  const only = words[cut]!;
  if (end - cut === 1) return isAcronym(only) ? "body" : isDemonym(only) || isParty(only) ? "place" : "open";
  if (isAcronym(words[end - 1]!) || end - cut > 5) return "body";
  return "open";
}

function mention(
  words: readonly Word[],
  prefix: number,
  first: number,
  end: number,
  form: NameForm,
  headline: boolean,
): NameMention {
  const before = words[first - 1];
  const honorific = before && first > prefix && isHonorific(before) ? before.lower : null;
  const parts: string[] = [];
  let suffix: string | null = null;
  for (let i = first; i < end; i++) {
    const w = words[i]!;
    if (i > first && NAME_SUFFIXES.has(w.lower)) suffix = w.lower;
    else if (/^["“‘'(]$/.test(words[i - 1]?.text ?? "") && i > first && form !== "body") {
      if (words[i - 1]!.text === "(") parts.push(plain(w));
    } else if (
      /^[\p{L}\p{N}@]/u.test(w.text) &&
      !(form !== "body" && NAME_PARTICLES.has(w.lower) && !w.capital)
    )
      parts.push(plain(w));
  }
  while (form !== "body" && parts.length > 1 && LEADING_PARTICLE.test(parts.slice(0, 2).join(" ")))
    parts.shift();
  return {
    first,
    end,
    prefix,
    form: honorific ? "person" : form,
    honorific,
    parts,
    suffix,
    headline,
    weak: false,
    doubtful: false,
  };
}

/** "De Groot" is a surname alone; "Van Morris" and "Al Stone" are not. */
const LEADING_PARTICLE =
  /^(?:(?:de|del|della|der|den|von|zu|bin|ibn|la|le|el|du|dos|das?|des) |van de[rn]? )/;

/** Lower case, without accents and dots. */
const plain = (w: Word): string => w.lower.normalize("NFKD").replace(/[\u0300-\u036f.]/g, "");
