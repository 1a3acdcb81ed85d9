import { FORMER, REPRESENTATIVES } from "../lexicon/roles";
import { TITLE_MODIFIERS, TITLE_TAILS } from "../lexicon/titles";
import {
  isAcronym,
  isBodyWord,
  isParty,
  isPlaceName,
  isPluralRole,
  isPossessive,
  isRole,
  textOfRange,
} from "./classes";
import type { PositionEvidence } from "./entity";
import { splitModifiers } from "./modifiers";
import { nominalEnd } from "./nominal";
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
  /** Where the words end that tell role and affiliation. */
  readonly told: number;
  /** Where the phrase's nouns end, before any preposition. */
  readonly nounEnd: number;
  /** A pronoun that owns the role: "his wife". */
  readonly owner: number | null;
}

/** The role phrase as evidence: words `[first, end)` say it; weight 0 to 1. */
export const evidenceOf = (
  { role, affiliation, former }: RolePhrase,
  first: number,
  end: number,
  weight: number,
): PositionEvidence => ({ role, affiliation, former, first, end, weight });

/** Relatives, and those who care for somebody or live beside him, speak for nobody: whose daughter one is tells no affiliation. */
const PRIVATE =
  /^(?:ex-)?(?:wife|husband|son|daughter|mother|father|brother|sister|uncle|aunt|cousin|nephew|niece|widow|widower|child|grandchild|grandson|granddaughter|grandmother|grandfather|spouse|girlfriend|boyfriend|fianc[eé]e?|partner|friend|victim|native|resident|neighbou?r|roommate|classmate|schoolmate|bridesmaid|guest|date|lover|acquaintance)$/;
/** Those who serve a body or a person: a hospital's doctor has an affiliation, a patient's has none. */
const CARER =
  /^(?:doctor|physician|nurse|surgeon|dentist|therapist|psychiatrist|psychologist|teacher|tutor|nanny|babysitter|landlord|landlady|barber)$/;

/** Whether the person who owns a role ("his doctor", "her mother") tells nothing of whom its bearer speaks for. */
export const isPrivate = (head: Word): boolean => PRIVATE.test(head.lower) || CARER.test(head.lower);

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
  const tailEnd = titleEnd(words, head, limit);
  const roleEnd = second ?? tailEnd;
  const fields = /^[se]?vp$/.test(words[head]!.lower) ? fieldsEnd(words, nounEnd, limit) : roleEnd;
  const object = bestObject(
    text,
    words,
    fields,
    limit,
    REPRESENTATIVES.has(words[head]!.lower),
    fields < nounEnd,
  );
  return build(text, words, start, head, roleEnd, second ?? nounEnd, object);
}

/** End of an office with the words that belong to it: "attorney general", "deputy chief of staff". */
function titleEnd(words: readonly Word[], head: number, limit: number): number {
  if (head + 1 < limit && TITLE_TAILS.has(words[head + 1]!.lower)) return head + 2;
  const [title, of, object] = [0, 1, 2].map((k) => words[head + k]?.lower ?? "");
  const belongs =
    title === "chief" ? /^(?:staff|mission|protocol)$/ : title === "secretary" ? /^state$/ : null;
  return head + 2 < limit && of === "of" && belongs?.test(object!) ? head + 3 : head + 1;
}

/** End of the fields that follow an abbreviated office: "senior vp partnerships and revenue". */
function fieldsEnd(words: readonly Word[], from: number, limit: number): number {
  let i = from;
  while (i < limit && (words[i]!.pos === "NOUN" || words[i]!.lower === "and")) i++;
  return i;
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
  const role =
    partyOnly && split.roleStart === head ? null : textOfRange(text, words, split.roleStart, roleEnd);
  const of = split.possessor;
  const patient = CARER.test(words[head]!.lower) && of !== null && !mayEmploy(words, of.first, of.end);
  const affiliation =
    PRIVATE.test(words[head]!.lower) || patient
      ? null
      : pickAffiliation(split.affiliation, object, words[head]!);
  return {
    role,
    affiliation: affiliation ?? (partyOnly ? words[head]!.text : null),
    former,
    head,
    end: object ? object.end : roleEnd,
    told: object && affiliation === object.text ? object.told : roleEnd,
    nounEnd,
    owner: split.owner,
  };
}

/** "the clinic's", "the FBI's", "Norway's" and whatever has no capital letter may be no person. */
const mayEmploy = (words: readonly Word[], first: number, end: number): boolean =>
  !words[end - 1]!.capital ||
  isPlaceName(words[end - 1]!.text) ||
  words.slice(first, end).some((w) => isBodyWord(w) || isAcronym(w));

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

const lastRole = (words: readonly Word[], from: number, end: number): number => {
  for (let i = end - 1; i >= from; i--) {
    const w = words[i]!;
    if (TITLE_TAILS.has(w.lower) && i > from) continue;
    if (isPossessive(words, i + 1)) return -1;
    if (
      !w.capital &&
      i > from &&
      w.pos === "NOUN" &&
      [i - 1, i - 3].some((k) => k >= from && /^[se]?vp$/.test(words[k]!.lower))
    )
      continue;
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
