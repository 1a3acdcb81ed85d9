import type { Attribution } from "../attribution/attribution";
import { strengthOf } from "../attribution/strength";
import type { Doc } from "../document/doc";
import type { SpeakerLayer } from "./speaker";

/**
 * Strength that one of a speaker's statements must reach. Chosen with dev in view: all linked F1 loses less than two
 * points for half as many speakers whom the gold does not have; see docs/KNOWN-ERRORS.md.
 */
const HEARD = 0.6;

/**
 * Holds back whoever is not surely heard: a speaker, or a source that nobody could be found for, all of whose statements
 * are weak paraphrases ("the deal allows …", "candidates face questions …"). With one strong statement the weak ones
 * beside it stay. Linear.
 */
export function heard(
  doc: Doc,
  attributions: readonly Attribution[],
  layer: SpeakerLayer,
): readonly Attribution[] {
  const best = new Map<string, number>();
  const strengths = new Map(attributions.map((a) => [a.id, strengthOf(doc, a)]));
  const speakersOf = (a: Attribution): readonly string[] => layer.speakersOf.get(a.id) ?? [];
  for (const a of attributions)
    for (const id of speakersOf(a)) best.set(id, Math.max(best.get(id) ?? 0, strengths.get(a.id)!));
  return attributions.filter(
    (a) => Math.max(strengths.get(a.id)!, ...speakersOf(a).map((id) => best.get(id)!)) >= HEARD,
  );
}
