import type { Entity, EntityTable } from "./entity";
import type { Word } from "./words";

/** Persons or bodies named together, and at which word. */
export interface JointMention {
  readonly at: number;
  readonly entities: readonly Entity[];
}

/** Every two names with "and" between them that may be persons', in the order of the text. O(n). */
export function pairsOf(words: readonly Word[], table: EntityTable): JointMention[] {
  const pairs: JointMention[] = [];
  table.names.forEach((n, i) => {
    const next = table.names[i + 1];
    if (!next || words[n.end]?.lower !== "and" || next.prefix !== n.end + 1) return;
    const entities = [table.ofName.get(n.first), table.ofName.get(next.first)].filter(
      (e): e is Entity => !!e,
    );
    const [a, b] = entities;
    if (a && b && a !== b && mayBePerson(a) && mayBePerson(b)) pairs.push({ at: n.first, entities });
  });
  return pairs;
}

const mayBePerson = (e: Entity): boolean =>
  e.kind === "person" || (e.kind === "open" && (e.parts.length > 1 || e.person > 0) && e.person > -1);
