import { firstIndex } from "../document/search";
import { OFFICES_OF_A_BODY } from "../lexicon/roles";
import { singular } from "./classes";
import type { Entity, EntityTable, PositionEvidence } from "./entity";
import type { NameMention } from "./names";
import { sentenceStart, type Word } from "./words";

/**
 * Names the body of offices that somebody always holds at a body ("chief executive", "spokeswoman") where the article names
 * none beside them: the body named last before in the same sentence, or in the one before when that names only one.
 * Call after kinds are settled.
 */
export function lendBodies(text: string, words: readonly Word[], table: EntityTable): void {
  const bodies = table.names.filter((n) => !n.headline && isBody(table.ofName.get(n.first)));
  for (const e of table.all) {
    if (e.kind !== "person" || e.positions.some((p) => p.affiliation)) continue;
    for (const [i, p] of e.positions.entries()) {
      if (!needsBody(p)) continue;
      const body = nearest(words, bodies, p.first);
      if (!body) continue;
      const affiliation = text.slice(words[body.first]!.start, words[body.end - 1]!.end);
      e.positions[i] = { ...p, affiliation };
      e.positions.push({ ...p, role: null, affiliation, first: body.first, end: body.end, weight: 0.3 });
      break;
    }
  }
}

const isBody = (e: Entity | undefined): boolean => e?.kind === "organization";

const needsBody = (p: PositionEvidence): boolean => {
  const role = p.role?.toLowerCase() ?? "";
  return (
    OFFICES_OF_A_BODY.has(singular(role.split(/\s+/).at(-1)!)) ||
    /chief \S+ officer$|chief executive$/.test(role)
  );
};

function nearest(words: readonly Word[], bodies: readonly NameMention[], at: number): NameMention | null {
  const before = firstIndex(bodies, ({ first }) => first >= at);
  const last = bodies[before - 1];
  if (!last) return null;
  const sentence = words[at]!.sentence;
  if (words[last.first]!.sentence === sentence) return last;
  const start = sentenceStart(words, at);
  const sentenceBefore = words[start - 1]?.sentence;
  const inBefore = bodies
    .slice(Math.max(0, before - 3), before)
    .filter((b) => words[b.first]!.sentence === sentenceBefore);
  return inBefore.length === 1 ? last : null;
}
