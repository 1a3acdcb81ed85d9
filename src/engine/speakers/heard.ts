import type { Attribution } from "../attribution/attribution";
import { strengthOf } from "../attribution/strength";
import type { Doc } from "../document/doc";
import type { SpeakerKind, SpeakerLayer } from "./speaker";

/**
 * Strength that one of a speaker's statements must reach, by what the speaker is. A person who is said to want or see
 * something is nearly always somebody whom annotators, too, take for a source (17 of 17 on held-out articles from 0.3 on);
 * a body or a thing often only acts or shows. training/EXPERIMENTS.md has the figures of other choices.
 */
const HEARD: Readonly<Record<SpeakerKind, number>> = {
  person: 0.4,
  anonymous: 0.4,
  group: 0.55,
  document: 0.6,
  organization: 0.6,
};
/** The same for a statement that nobody could be found for. */
const HEARD_OF_NOBODY = 0.6;

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
  const kindOf = new Map(layer.speakers.map(({ id, kind }) => [id, kind]));
  const speakersOf = (a: Attribution): readonly string[] => layer.speakersOf.get(a.id) ?? [];
  const surely = new Set<string>();
  const strengths = new Map(attributions.map((a) => [a.id, strengthOf(doc, a)]));
  for (const a of attributions)
    for (const id of speakersOf(a)) if (strengths.get(a.id)! >= HEARD[kindOf.get(id)!]) surely.add(id);
  return attributions.filter((a) => {
    const speakers = speakersOf(a);
    return speakers.length > 0
      ? speakers.some((id) => surely.has(id))
      : strengths.get(a.id)! >= HEARD_OF_NOBODY;
  });
}
