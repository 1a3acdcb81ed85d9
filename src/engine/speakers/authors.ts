import { POSSESSIVE_PRONOUNS, PRONOUNS } from "../lexicon/pronouns";
import { GENDERED } from "../lexicon/roles";
import type { Antecedents } from "./antecedents";
import { isPossessive, singular } from "./classes";
import type { Description } from "./description";
import { type Entity, type EntityTable, isPersonLike } from "./entity";
import type { NameMention } from "./names";
import type { Word } from "./words";

/** What a person says or thinks by: "her letter", "his eyes" speak for him or her. */
const VOICES = new Set(
  `statement letter tweet brief lawsuit suit commentary submission word eye remark comment speech testimony op-ed column
  email e-mail post book memo filing complaint essay blog message answer view opinion mind ire anger tone claim argument
  memoir attack criticism motion affidavit note response reply address voice thinking account`.split(/\s+/),
);
/** Writings whose author speaks in them where the article has just told who wrote one. */
const WRITINGS = new Set(
  "letter lawsuit suit tweet missive complaint op-ed editorial brief email memo book statement ruling opinion decision order".split(
    " ",
  ),
);
/** Sentences that a writing may look back for its author. */
const REACH = 10;

/**
 * Whose the described thing or person is: "his operatives", "the minister's letter", "the Harmon campaign".
 *
 * @param isOwned whether an entity has no name but whose it is
 */
export function ownerOf(
  words: readonly Word[],
  d: Description,
  table: EntityTable,
  names: ReadonlyMap<number, NameMention>,
  antecedents: Antecedents,
  isOwned: (e: Entity) => boolean,
): Entity | null {
  const first = words[d.first]!;
  if (
    POSSESSIVE_PRONOUNS.has(first.lower) &&
    PRONOUNS.get(first.lower) !== "i" &&
    PRONOUNS.get(first.lower) !== "we"
  )
    return ownerByPronoun(first, d, antecedents, isOwned);
  for (let at = d.first; at < d.head; at++) {
    const name = names.get(at);
    if (!name || name.end > d.head) continue;
    const direct = name.end === d.head && /^(?:campaign|camp|team)$/.test(words[d.head]!.lower);
    if (direct || isPossessive(words, name.end)) return table.ofName.get(name.first) ?? null;
  }
  return null;
}

/** Behind "his doctor said", "his mother" is nearly always the mother of the same man; behind "his wife said", "her" is not. */
function ownerByPronoun(
  pronoun: Word,
  d: Description,
  antecedents: Antecedents,
  isOwned: (e: Entity) => boolean,
): Entity | null {
  const kind = PRONOUNS.get(pronoun.lower);
  if (kind === "he" || kind === "she")
    return antecedents.ofPronoun(
      d.first,
      (e) =>
        !e.plural &&
        (!isOwned(e) || isCalled(e, kind)) &&
        (isPersonLike(e) || (e.kind === "open" && e.person >= 0)),
    );
  return antecedents.best(d.first, (e) => e.kind === "organization" || e.kind === "group");
}

const isCalled = (e: Entity, kind: "he" | "she"): boolean =>
  [...e.heads].some((head) => GENDERED.get(head) === (kind === "he" ? "m" : "f"));

/** Whether what is described is somebody's own words, so that the owner speaks. */
export function isAuthored(words: readonly Word[], d: Description, owner: Entity): boolean {
  if (!isPersonLike(owner) && owner.kind !== "open") return false;
  if (owner.kind === "open" && owner.parts.length < 2 && owner.person <= 0) return false;
  return VOICES.has(singular(words[d.head]!.lower));
}

/**
 * Who wrote "the letter", "the lawsuit": its owner or "filed by …" where the article named it before, else those who
 * spoke in the sentence that told of it; empty where none did.
 */
export function authorOf(
  words: readonly Word[],
  d: Description,
  table: EntityTable,
  names: ReadonlyMap<number, NameMention>,
  antecedents: Antecedents,
): readonly Entity[] {
  const head = singular(words[d.head]!.lower);
  if (!WRITINGS.has(head) || !/^(?:the|that|this)$/.test(words[d.first]!.lower) || d.end > d.head + 1)
    return [];
  const low = words[d.first]!.sentence - REACH;
  for (let i = d.first - 1; i >= 0 && words[i]!.sentence >= low; i--) {
    const w = words[i]!;
    const told = SAME_WRITING.get(head)?.includes(singular(w.lower)) || singular(w.lower) === head;
    if (!told && !WRITTEN.test(w.lower)) continue;
    const named = told ? namedAuthor(words, i, table, names) : null;
    if (named) return [named];
    const authors = antecedents.speakersIn(w.sentence).filter((e) => e.kind !== "document");
    if (authors.length > 0) return authors;
  }
  return [];
}

const WRITTEN = /^(?:wrote|writes|write|written|tweeted|sued|filed|signed|sent|ruled|issued)$/;
const SAME_WRITING: ReadonlyMap<string, readonly string[]> = new Map([
  ["missive", ["letter"]],
  ["suit", ["lawsuit", "complaint"]],
  ["lawsuit", ["suit", "complaint"]],
  ["complaint", ["lawsuit", "suit"]],
]);

/** "NAME's lawsuit", "the letter … signed by NAME". */
function namedAuthor(
  words: readonly Word[],
  at: number,
  table: EntityTable,
  names: ReadonlyMap<number, NameMention>,
): Entity | null {
  for (let i = at - 1; i > at - 5 && i > 0; i--) {
    const owner = isPossessive(words, i)
      ? [1, 2, 3, 4].map((k) => names.get(i - k)).find((n) => n?.end === i)
      : null;
    if (owner) return table.ofName.get(owner.first) ?? null;
  }
  for (let i = at + 1; i < at + 5 && words[i]?.sentence === words[at]!.sentence; i++) {
    if (words[i]!.lower !== "by") continue;
    for (let j = i + 1; j < i + 8; j++) {
      const name = names.get(j);
      if (name && name.form !== "body" && name.form !== "place") return table.ofName.get(name.first) ?? null;
    }
  }
  return null;
}
