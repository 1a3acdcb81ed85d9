import { after, copular } from "./apposed";
import { isPluralRole } from "./classes";
import type { Entity, EntityTable, PositionEvidence } from "./entity";
import { apposedBefore, before, possessor, prefixed } from "./prenominal";
import type { Word } from "./words";

/** Collects what the text says around every name about its bearer's office and body. O(n). */
export function collectPositions(text: string, words: readonly Word[], table: EntityTable): void {
  const nameStarts = new Map(table.names.map((n) => [n.first, n]));
  for (const n of table.names) {
    const entity = table.ofName.get(n.first);
    if (!entity || n.headline || entity.kind === "place") continue;
    const found = [
      before(text, words, n),
      apposedBefore(text, words, n),
      ...after(text, words, n, nameStarts),
      possessor(text, words, n),
      prefixed(text, words, n),
    ].filter((p): p is PositionEvidence => p !== null && !tellsSeveral(p.role));
    if (entity.kind === "organization") continue;
    const said = copular(text, words, n);
    // a company may be "a strong advocate" too: of a single word such a sentence makes no person
    if (said && (entity.parts.length > 1 || entity.person > 0)) add(entity, said);
    for (const p of found) add(entity, p);
  }
}

/** "his rivals, NAME said", "the voters, NAME said": no one person is several. */
const tellsSeveral = (role: string | null): boolean =>
  role !== null && isPluralRole({ lower: role.slice(role.lastIndexOf(" ") + 1).toLowerCase() });

function add(entity: Entity, p: PositionEvidence): void {
  entity.positions.push(p);
  if (p.role) entity.person += 2 * p.weight;
}
