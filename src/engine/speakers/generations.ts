import type { Entity, Generation } from "./entity";
import type { NameMention } from "./names";
import type { Word } from "./words";

const YOUNGER_KIN = /^(?:son|daughter|grandson|granddaughter|nephew|niece)$/;
const ELDER_KIN = /^(?:father|mother|grandfather|grandmother|uncle|aunt)$/;

/**
 * Which generation a name itself tells: by its end ("Jr.", "Sr.", "III"), by "the elder" or "the younger" before it, or
 * by a word of kinship after the very same name ("Amos Reed, 62, and his son, Amos Reed").
 *
 * @param before the name that stands before this one in the text
 */
export function generationOf(
  words: readonly Word[],
  n: NameMention,
  before: NameMention | null,
): Generation | null {
  if (n.suffix) return n.suffix === "sr" ? "elder" : "younger";
  const adjective = words[n.prefix - 1]?.lower ?? "";
  if (/^(?:younger|junior)$/.test(adjective)) return "younger";
  if (/^(?:elder|older|senior)$/.test(adjective)) return "elder";
  const namesake = before !== null && before.parts.join(" ") === n.parts.join(" ") && n.parts.length > 1;
  if (!namesake || words[n.first]!.sentence - words[before.first]!.sentence > 1) return null;
  for (let back = 1; back <= 4; back++) {
    const w = words[n.first - back];
    if (!w || n.first - back < before.end) return null;
    if (YOUNGER_KIN.test(w.lower)) return "younger";
    if (ELDER_KIN.test(w.lower)) return "elder";
  }
  return null;
}

/** Whether a name of that generation cannot be the entity's. A plain name given first is not the later "Jr.". */
export function isOtherGeneration(e: Entity, generation: Generation | null): boolean {
  if (generation === null) return false;
  return e.generation === null ? generation === "younger" : e.generation !== generation;
}

/** The entity of a generation among bearers of one surname; null where none of them is told apart so. */
export function ofGeneration(bearers: readonly Entity[], generation: Generation): Entity | null {
  const told = bearers.filter((e) => e.generation !== null);
  if (told.length === 0) return null;
  const same = told.find((e) => e.generation === generation);
  return (
    same ??
    bearers.find((e) => e.generation === null && bearers.some((x) => x !== e && x.generation !== null)) ??
    null
  );
}
