import type { Span } from "../document/span";
import { PRONOUNS } from "../lexicon/pronouns";
import { TITLE_MODIFIERS } from "../lexicon/titles";
import { isCalendar, isDemonym, isParty, isPossessive, isPossibleRole } from "./classes";
import { DETERMINER, type Description, describe } from "./description";
import { nameBehindField } from "./fieldnames";
import type { NameMention } from "./names";
import { isPronounAsName } from "./namewords";
import { nominalEnd } from "./nominal";
import { type Word, wordRange } from "./words";

/** What a source span holds: names, pronouns and descriptions; more than one where they speak jointly. */
export type Reference =
  | { readonly type: "name"; readonly name: NameMention; readonly first: number; readonly end: number }
  | { readonly type: "pronoun"; readonly first: number; readonly end: number }
  | Description;

/** Reads the source of an attribution. Spans may be several where something cuts through the source. */
export function readSource(
  words: readonly Word[],
  spans: readonly Span[],
  names: ReadonlyMap<number, NameMention>,
): Reference[] {
  for (const span of spans) {
    const range = wordRange(words, span);
    const found = readRange(words, range.first, range.end, names);
    if (found.length > 0) return found;
  }
  return [];
}

function readRange(
  words: readonly Word[],
  first: number,
  end: number,
  names: ReadonlyMap<number, NameMention>,
): Reference[] {
  let from = first;
  let to = end;
  while (
    from < to &&
    !names.has(from) &&
    (skipsAtStart(words[from]!) || isStrayRelative(words, from, to, names))
  )
    from++;
  while (to > from && words[to - 1]!.pos === "PUNCT" && !isPossessive(words, to - 1)) to--;
  if (from >= to) return [];
  const head = readOne(words, from, to, names);
  if (!head) return [];
  return [head, ...joint(words, head, to, names)];
}

/** "which the ministry says", "whom Adler called": the relative pronoun is what is spoken of, not who speaks. */
const isStrayRelative = (
  words: readonly Word[],
  at: number,
  to: number,
  names: ReadonlyMap<number, NameMention>,
): boolean =>
  /^(?:which|that|whom?)$/.test(words[at]!.lower) &&
  at + 1 < to &&
  (/^(?:the|a|an|he|she|they|it)$/.test(words[at + 1]!.lower) ||
    [1, 2, 3].some((k) => names.get(at + k)?.prefix === at + 1 && at + k < to));

const skipsAtStart = (w: Word): boolean =>
  (w.pos === "PUNCT" && w.text !== "@") ||
  w.pos === "ADV" ||
  /^(?:according|to|by|from|via|per|for|and|but|as|said|says|even|also|like|with|in|of|both|however|meanwhile|what)$/.test(
    w.lower,
  ) ||
  isCalendar(w);

function readOne(
  words: readonly Word[],
  from: number,
  to: number,
  names: ReadonlyMap<number, NameMention>,
): Reference | null {
  const w = words[from]!;
  const pronoun = PRONOUNS.get(w.lower);
  const possessive =
    /^(?:his|her|their|its|my|our)$/.test(w.lower) &&
    from + 1 < to &&
    nominalEnd(words, from + 1, to) > from + 1;
  const determiner =
    /^(?:that|those|which)$/.test(w.lower) && from + 1 < to && nominalEnd(words, from + 1, to) > from + 1;
  if (pronoun && !possessive && !determiner && !isPronounAsName(words, from))
    return { type: "pronoun", first: from, end: from + 1 };
  const core = coreEnd(words, from, to, names);
  const named = headName(words, from, core, to, names);
  if (named && isOneOfKind(words, named)) return null;
  if (named) return { type: "name", name: named, first: from, end: named.end };
  const apposed = apposedName(words, from, core, to, names);
  if (apposed) return { type: "name", name: apposed, first: from, end: apposed.end };
  const behind = nameBehindField(words, from, core, to, names);
  if (behind) return { type: "name", name: behind, first: from, end: behind.end };
  return describe(words, from, core, to);
}

/** End of the phrase's nouns, before its first comma, preposition, relative pronoun or verb. */
function coreEnd(
  words: readonly Word[],
  from: number,
  to: number,
  names: ReadonlyMap<number, NameMention>,
): number {
  let i = from;
  while (i < to) {
    const name = names.get(i);
    if (name && !name.headline) {
      i = Math.max(i + 1, Math.min(name.end, to));
      continue;
    }
    const w = words[i]!;
    const apposed = w.lower === "the" && i > from && !!names.get(i + 1) && names.get(i + 1)!.end <= to;
    const determiner =
      apposed || (DETERMINER.test(w.lower) && (i === from || /^(?:all|of)$/.test(words[i - 1]!.lower)));
    const title =
      /^(?:of|for)$/.test(w.lower) &&
      [1, 2, 3, 4].some((k) => (names.get(i + k)?.prefix ?? i + k) < i && i + k < to);
    if (
      determiner ||
      title ||
      isPossessive(words, i) ||
      (nominalEnd(words, i, i + 1) > i &&
        !(w.pos === "VERB" && i > from && !isPossibleRole(w) && !TITLE_MODIFIERS.has(w.lower))) ||
      (w.pos === "VERB" && i === from) ||
      isParticipleBeforeNoun(words, i, from, to) ||
      (TITLE_MODIFIERS.has(w.lower) && i + 1 < to && isPossibleRole(words[i + 1]!)) ||
      (w.lower === "and" && (nounsAround(words, i, to, names) || rolesAround(words, i, to, names)))
    )
      i++;
    else if (w.pos === "ADV" && nominalEnd(words, i + 1, to) > i + 1 && i + 1 < to) i++;
    else break;
  }
  return Math.max(i, from + 1);
}

/** "a redacted copy", "the leaked report". */
const isParticipleBeforeNoun = (words: readonly Word[], at: number, from: number, to: number): boolean =>
  at === from + 1 &&
  /^(?:an?|the|this|that|his|her|its|their)$/.test(words[from]!.lower) &&
  words[at]!.pos === "VERB" &&
  /(?:ed|ing|en)$/.test(words[at]!.lower) &&
  at + 1 < to &&
  words[at + 1]!.pos === "NOUN";

/** "health and safety officials", "companies and individuals": common nouns joined into one description. */
const nounsAround = (
  words: readonly Word[],
  at: number,
  to: number,
  names: ReadonlyMap<number, NameMention>,
): boolean => {
  const next = words[at + 1];
  return (
    !!next &&
    at + 1 < to &&
    !next.capital &&
    /^(?:NOUN|ADJ)$/.test(next.pos) &&
    !names.has(at + 1) &&
    !words[at - 1]!.capital
  );
};

/** "former prosecutor and city mayor NAME": the roles of one person. */
const rolesAround = (
  words: readonly Word[],
  at: number,
  to: number,
  names: ReadonlyMap<number, NameMention>,
): boolean => {
  if (!isPossibleRole(words[at - 1]!) || names.has(at - 1)) return false;
  for (let i = at + 1; i < Math.min(to, at + 8); i++) {
    const name = names.get(i);
    if (name) return name.form !== "body" && name.form !== "place" && isPossibleRole(words[i - 1]!);
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(words[i]!.pos)) return false;
  }
  return false;
};

/** The name that the nouns before `core` end with. */
function headName(
  words: readonly Word[],
  from: number,
  core: number,
  to: number,
  names: ReadonlyMap<number, NameMention>,
): NameMention | null {
  for (let i = core - 1; i >= from; i--) {
    const name = names.get(i);
    if (!name) continue;
    if (isQuantified(words, from, name) || isRestricted(words, name, to)) return null;
    if (name.end < core && !isPossessive(words, core - 1)) return null;
    if (name.end < core && core - name.end > 1) return null;
    return name;
  }
  return null;
}

/** "an MRI", "an X-ray": a body has no indefinite article. */
const isOneOfKind = (words: readonly Word[], name: NameMention): boolean =>
  name.end - name.first === 1 &&
  /^an?$/.test(words[name.first - 1]?.lower ?? "") &&
  words[name.end]?.text !== "/" &&
  /^(?:\p{Lu}{2,6}|\p{Lu}-\p{Ll}+)$/u.test(words[name.first]!.text);

/** "many Danes", "some Republicans": some of those who bear the name. */
const isQuantified = (words: readonly Word[], from: number, name: NameMention): boolean =>
  name.first > from &&
  name.end - name.first === 1 &&
  /s$/.test(words[name.first]!.lower) &&
  /^(?:many|some|several|most|few|other|all|no|those)$/.test(words[from]!.lower);

/** "Danes worried about the harbour": only some of those who bear the name. */
const isRestricted = (words: readonly Word[], name: NameMention, to: number): boolean =>
  name.end < to &&
  name.end - name.first === 1 &&
  /s$/.test(words[name.first]!.lower) &&
  (isDemonym(words[name.first]!) || isParty(words[name.first]!)) &&
  /^(?:VERB|ADP)$/.test(words[name.end]!.pos);

/** "a lawyer for the paper, NAME", "the agency's director, NAME". */
function apposedName(
  words: readonly Word[],
  _from: number,
  core: number,
  to: number,
  names: ReadonlyMap<number, NameMention>,
): NameMention | null {
  if (!isPossibleRole(words[core - 1]!)) return null;
  for (let i = core; i < to; i++) {
    if (/^(?:who|which|that|whose)$/.test(words[i]!.lower) || words[i]!.pos === "VERB") return null;
    if (i > core && words[i - 1]!.text !== ",") continue;
    const name = [0, 1, 2, 3, 4].map((k) => names.get(i + k)).find((n) => n && n.prefix <= i && n.end <= to);
    if (name && name.form !== "place" && name.form !== "body") return name;
  }
  return null;
}

/** The references joined to `head` by "and". */
function joint(
  words: readonly Word[],
  head: Reference,
  to: number,
  names: ReadonlyMap<number, NameMention>,
): Reference[] {
  if (head.type === "description") return [];
  let i = head.end;
  if (words[i]?.text === "(") {
    while (i < to && words[i]!.text !== ")") i++;
    i++;
  }
  const list = words[i]?.text === "," && listGoesOn(words, i, to, names);
  if (words[i]?.text === "," && !list) i = afterShortApposition(words, i, to);
  if (i >= to - 1) return [];
  if (!list && !/^(?:and|&)$/.test(words[i]?.lower ?? "")) return [];
  const next = words[i + 1]?.lower === "and" ? i + 2 : i + 1;
  const other = readOne(words, next, to, names);
  if (
    !other ||
    (other.type === "description" &&
      other.category === "thing" &&
      !words[other.head]!.capital &&
      !words.slice(other.first, other.head).some((w) => w.capital))
  )
    return [];
  return [other, ...joint(words, other, to, names)];
}

/** ", R-Ill.," between two joint names. */
function afterShortApposition(words: readonly Word[], comma: number, to: number): number {
  for (let i = comma + 1; i < Math.min(to, comma + 9); i++)
    if (words[i]!.text === ",") return words[i + 1]?.lower === "and" ? i + 1 : to;
  return to;
}

/** "A, B and C": every comma is followed by a name, and an "and" comes. */
function listGoesOn(
  words: readonly Word[],
  comma: number,
  to: number,
  names: ReadonlyMap<number, NameMention>,
): boolean {
  const name = [1, 2, 3, 4]
    .map((k) => names.get(comma + k))
    .find((n) => n && n.prefix === comma + 1 && n.end <= to);
  if (!name) return false;
  const next = words[name.end];
  if (!next || name.end >= to) return false;
  return (
    next.lower === "and" ||
    (next.text === "," && (words[name.end + 1]?.lower === "and" || listGoesOn(words, name.end, to, names)))
  );
}
