import { PRONOUNS } from "../lexicon/pronouns";
import { GENDERED } from "../lexicon/roles";
import { type Entity, type EntityTable, genderOf } from "./entity";
import type { Word } from "./words";

/**
 * Votes for the gender of persons from the article's own words alone: gendered nouns of their roles, and pronouns
 * that can mean nobody else because only one person is named before them in the sentence, or in the one before. O(n).
 */
export function voteGender(words: readonly Word[], table: EntityTable): void {
  for (const e of table.all) for (const p of e.positions) voteByRole(e, p.role);
  const mentions = table.names.flatMap((n) => {
    const e = table.ofName.get(n.first);
    return e ? [{ at: n.first, e }] : [];
  });
  voteByPronouns(words, mentions, () => true);
  // with what is known now, a pronoun between two names may have one bearer left
  const known = new Map(table.all.map((e) => [e, genderOf(e)]));
  voteByPronouns(words, mentions, (e, gender) => (known.get(e) ?? gender) === gender);
}

interface NamedAt {
  readonly at: number;
  readonly e: Entity;
}

function voteByPronouns(
  words: readonly Word[],
  mentions: readonly NamedAt[],
  fits: (e: Entity, gender: "f" | "m") => boolean,
): void {
  let next = 0;
  let current: Entity[] = [];
  let previous: Entity[] = [];
  let sentence = -1;
  for (const w of words) {
    if (w.sentence !== sentence) {
      previous = current.length > 0 || w.paragraph === words[w.index - 1]?.paragraph ? current : [];
      current = [];
      sentence = w.sentence;
    }
    for (; next < mentions.length && mentions[next]!.at <= w.index; next++) {
      const { e } = mentions[next]!;
      if (mayBePerson(e) && !current.includes(e)) current.push(e);
    }
    const kind = PRONOUNS.get(w.lower);
    if ((kind !== "he" && kind !== "she") || w.quoted) continue;
    const gender = kind === "he" ? "m" : "f";
    const here = current.filter((e) => fits(e, gender));
    const before = previous.filter((e) => fits(e, gender));
    const only =
      here.length === 1 ? here[0]! : current.length === 0 && before.length === 1 ? before[0]! : null;
    if (only) vote(only, gender, here.length === 1 ? 1 : 0.6);
  }
}

function vote(e: Entity, gender: "f" | "m", weight: number): void {
  if (gender === "f") e.she += weight;
  else e.he += weight;
  if (e.kind === "open") e.person += 0.5 * weight;
}

const mayBePerson = (e: Entity): boolean =>
  e.kind === "person" || (e.kind === "open" && (e.person > 0 || (e.parts.length > 1 && e.person > -0.5)));

function voteByRole(e: Entity, role: string | null): void {
  for (const word of role?.toLowerCase().split(/[\s-]+/) ?? []) {
    const gender = GENDERED.get(word);
    if (gender === "f") e.she += 3;
    if (gender === "m") e.he += 3;
  }
}
