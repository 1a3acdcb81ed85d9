import { type Entity, type EntityTable, genderOf } from "./entity";
import type { NameMention } from "./names";
import type { Word } from "./words";

/** Offices that are held at a body, never of a person. */
const OFFICE_OF_BODY =
  /(?:^|[\s-])(?:ceo|cfo|coo|cto|chairman|chairwoman|president|executive|founder|treasurer|employee|shareholder|officer)s?$/i;

/**
 * Votes against a name's being a person's: somebody holds an office there ("Harrow's chief executive", "president of the
 * Ferry Workers"), or "its" follows as the sentence's only name. O(n).
 */
export function voteBodies(words: readonly Word[], table: EntityTable): void {
  const named = new Map(table.names.map((n) => [n.first, n]));
  for (const e of table.all)
    for (const p of e.positions) {
      if (!p.affiliation || !OFFICE_OF_BODY.test(p.role ?? "")) continue;
      for (let i = p.first; i < p.end; i++) {
        const body = named.has(i) ? table.ofName.get(i) : undefined;
        if (body && body !== e && p.affiliation.includes(words[i]!.text)) against(body, 2);
      }
    }
  for (const n of table.names) if (isFollowedByIts(words, n, named)) against(table.ofName.get(n.first), 0.5);
}

function against(e: Entity | undefined, votes: number): void {
  if (e?.kind === "open" && e.person <= 0 && genderOf(e) === null) e.person -= votes;
}

function isFollowedByIts(
  words: readonly Word[],
  n: NameMention,
  named: ReadonlyMap<number, NameMention>,
): boolean {
  if (!words[n.first]!.initial || n.headline) return false;
  for (let i = n.end; words[i]?.sentence === words[n.first]!.sentence; i++) {
    if (words[i]!.lower === "its") return true;
    if (named.has(i) || words[i]!.pos === "NOUN" || words[i]!.quoted) return false;
  }
  return false;
}
