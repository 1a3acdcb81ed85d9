import { PRONOUNS } from "../lexicon/pronouns";
import { GENDERED } from "../lexicon/roles";
import type { Entity, EntityTable } from "./entity";
import type { Word } from "./words";

/**
 * Votes for the gender of persons from the article's own words alone: gendered nouns of their roles, and pronouns
 * that can mean nobody else because only one person is named before them in the sentence, or in the one before. O(n).
 */
export function voteGender(words: readonly Word[], table: EntityTable): void {
  for (const e of table.all) for (const p of e.positions) voteByRole(e, p.role);
  const mentions = [...table.ofName].map(([at, e]) => ({ at, e })).sort((a, b) => a.at - b.at);
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
    while (next < mentions.length && mentions[next]!.at <= w.index) {
      const { e } = mentions[next++]!;
      if (mayBePerson(e) && !current.includes(e)) current.push(e);
    }
    const kind = PRONOUNS.get(w.lower);
    if ((kind !== "he" && kind !== "she") || w.quoted) continue;
    const only =
      current.length === 1
        ? current[0]!
        : current.length === 0 && previous.length === 1
          ? previous[0]!
          : null;
    if (!only) continue;
    const vote = current.length === 1 ? 1 : 0.6;
    if (kind === "she") only.she += vote;
    else only.he += vote;
    if (only.kind === "open") only.person += 0.5 * vote;
  }
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
