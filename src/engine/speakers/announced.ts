import { REPRESENTATIVES } from "../lexicon/roles";
import type { Entity } from "./entity";
import type { Word } from "./words";

/** Sentences between "a spokesman for X said" and the sentence that names him. */
const REACH = 4;

/**
 * Whose name the article gives a sentence or two after it let "a spokesman for the agency" speak: a person named there for
 * the first time, by the full name, of whom no office is told. Keyed by the unnamed speaker.
 *
 * @param spoken the speakers in the order of the text, with the words at which they speak
 */
export function announced(
  words: readonly Word[],
  spoken: readonly { readonly at: number; readonly entity: Entity }[],
): Map<Entity, Entity> {
  const found = new Map<Entity, Entity>();
  const taken = new Set<Entity>();
  spoken.forEach(({ at, entity }, i) => {
    if (!isUnnamedRepresentative(entity) || found.has(entity)) return;
    for (let j = i + 1; j < spoken.length; j++) {
      const next = spoken[j]!;
      if (words[next.at]!.sentence - words[at]!.sentence > REACH) return;
      if (next.entity === entity) continue;
      if (isUnnamedRepresentative(next.entity)) return;
      if (!isNewlyNamed(next.entity, at) || taken.has(next.entity)) continue;
      found.set(entity, next.entity);
      taken.add(next.entity);
      return;
    }
  });
  return found;
}

const isUnnamedRepresentative = (e: Entity): boolean =>
  e.kind === "anonymous" &&
  e.parts.length === 0 &&
  e.positions.some(
    (p) => p.affiliation && p.role && REPRESENTATIVES.has(p.role.toLowerCase().split(/\s+/).at(-1)!),
  );

const isNewlyNamed = (e: Entity, after: number): boolean =>
  (e.kind === "person" || e.kind === "open") &&
  e.parts.length > 1 &&
  e.mentions.every((m) => m.first > after) &&
  !e.positions.some((p) => p.role !== null);

/** Gives the named person what was told of the unnamed one. */
export function mergeAnnounced(pairs: ReadonlyMap<Entity, Entity>): void {
  for (const [unnamed, named] of pairs) {
    named.mentions.push(...unnamed.mentions);
    named.positions.push(...unnamed.positions);
    if (unnamed.kind === "anonymous") named.kind = "person";
  }
}
