import type { Attribution } from "../attribution/attribution";
import { strengthOf } from "../attribution/strength";
import type { Doc } from "../document/doc";
import type { Speaker, SpeakerLayer } from "./speaker";

/**
 * Strength that one of a speaker's statements must reach. Chosen on held-out train articles so that all linked F1 loses
 * less than a point and a half; see docs/KNOWN-ERRORS.md.
 */
const HEARD = 0.6;

/** What is shown: statements with their speakers, numbered anew. */
export interface Heard {
  readonly attributions: readonly Attribution[];
  readonly layer: SpeakerLayer;
}

/**
 * Holds back whoever is not surely heard: a speaker, or a source that nobody could be found for, all of whose statements
 * are weak paraphrases ("the deal allows …", "candidates face questions …"). With one strong statement the weak ones
 * beside it stay. Linear.
 */
export function heard(doc: Doc, attributions: readonly Attribution[], layer: SpeakerLayer): Heard {
  const best = new Map<string, number>();
  const strengths = new Map(attributions.map((a) => [a.id, strengthOf(doc, a)]));
  const speakersOf = (a: Attribution): readonly string[] => layer.speakersOf.get(a.id) ?? [];
  for (const a of attributions)
    for (const id of speakersOf(a)) best.set(id, Math.max(best.get(id) ?? 0, strengths.get(a.id)!));
  const isHeard = (a: Attribution): boolean =>
    Math.max(strengths.get(a.id)!, ...speakersOf(a).map((id) => best.get(id)!)) >= HEARD;
  const kept = attributions.filter(isHeard);
  return kept.length === attributions.length ? { attributions, layer } : renumbered(kept, layer);
}

function renumbered(kept: readonly Attribution[], layer: SpeakerLayer): Heard {
  const statementIds = new Map(kept.map((a, i) => [a.id, `s${i + 1}`]));
  const speaking = new Set(
    kept.flatMap((a) => [...(layer.speakersOf.get(a.id) ?? []), layer.viaOf.get(a.id)]),
  );
  const shown = layer.speakers.filter(({ id }) => speaking.has(id));
  const speakerIds = new Map(shown.map(({ id }, i) => [id, `p${i + 1}`]));
  const renamed = (speaker: Speaker): Speaker => ({
    ...speaker,
    id: speakerIds.get(speaker.id)!,
    statements: speaker.statements.flatMap((id) => statementIds.get(id) ?? []),
  });
  const speakersOf = new Map<string, readonly string[]>();
  const viaOf = new Map<string, string>();
  for (const a of kept) {
    const id = statementIds.get(a.id)!;
    speakersOf.set(
      id,
      (layer.speakersOf.get(a.id) ?? []).map((speaker) => speakerIds.get(speaker)!),
    );
    const via = layer.viaOf.get(a.id);
    if (via) viaOf.set(id, speakerIds.get(via)!);
  }
  const attributions = kept.map((a) => ({
    ...a,
    id: statementIds.get(a.id)!,
    continues: a.continues === null ? null : (statementIds.get(a.continues) ?? null),
  }));
  return { attributions, layer: { speakers: shown.map(renamed), speakersOf, viaOf } };
}
