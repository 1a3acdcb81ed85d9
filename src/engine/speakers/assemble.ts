import type { Attribution } from "../attribution/attribution";
import { choosePositions } from "./choose";
import { isDemonym, isHonorific, isParty, isTitle } from "./classes";
import { type Entity, type EntityTable, genderOf } from "./entity";
import type { Speaker, SpeakerKind, SpeakerLayer } from "./speaker";
import type { Word } from "./words";

/** Decides what the entities are whose names alone did not tell. */
export function settleKinds(words: readonly Word[], table: EntityTable): void {
  for (const e of table.all) {
    if (e.kind !== "open" && e.kind !== "place") continue;
    e.kind = settled(words, e);
  }
}

function settled(words: readonly Word[], e: Entity): SpeakerKind {
  const first = e.mentions[0];
  const only = first ? words[first.end - 1]! : null;
  if (only && (isParty(only) || isDemonym(only)) && /s$/.test(only.lower)) return "group";
  if (e.kind === "place") return "organization";
  if (e.person > 0 || genderOf(e) !== null) return "person";
  return e.parts.length > 1 && e.person > -1 ? "person" : "organization";
}

/** The speakers of the statements, in the order of their first mention. */
export function assemble(
  text: string,
  words: readonly Word[],
  attributions: readonly Attribution[],
  entitiesOf: ReadonlyMap<string, readonly Entity[]>,
  viaOf: ReadonlyMap<string, Entity>,
): SpeakerLayer {
  const statements = new Map<Entity, string[]>();
  for (const a of attributions)
    for (const e of entitiesOf.get(a.id) ?? []) statements.set(e, [...(statements.get(e) ?? []), a.id]);
  for (const e of viaOf.values()) if (!statements.has(e)) statements.set(e, []);
  const firstWord = (e: Entity): number => Math.min(...e.mentions.map((m) => m.first));
  const ordered = [...statements.keys()].sort((a, b) => firstWord(a) - firstWord(b));
  const idOf = new Map(ordered.map((e, i) => [e, `p${i + 1}`]));
  return {
    speakers: ordered.map((e) => speakerOf(text, words, e, idOf.get(e)!, statements.get(e)!)),
    speakersOf: new Map([...entitiesOf].map(([id, list]) => [id, list.map((e) => idOf.get(e)!)])),
    viaOf: new Map([...viaOf].map(([id, e]) => [id, idOf.get(e)!])),
  };
}

function speakerOf(
  text: string,
  words: readonly Word[],
  e: Entity,
  id: string,
  statements: readonly string[],
): Speaker {
  const mentions = [...e.mentions].sort((a, b) => a.first - b.first);
  return {
    id,
    name: nameOf(text, words, e),
    kind: e.kind === "open" || e.kind === "place" ? "organization" : e.kind,
    positions: choosePositions(words, e),
    mentions: mentions
      .filter((m, i) => mentions[i - 1]?.first !== m.first)
      .map((m) => ({ start: words[m.first]!.start, end: words[m.end - 1]!.end })),
    statements,
  };
}

/** The fullest name; one that is a surname or first name alone is given its title ("Prince George", "Dr. Okafor"). */
function nameOf(text: string, words: readonly Word[], e: Entity): string {
  if (e.kind !== "person" || e.parts.length !== 1) return e.name;
  for (const m of e.mentions) {
    const title = words[m.first - 1];
    if (m.how !== "name" || !title || title.sentence !== words[m.first]!.sentence) continue;
    if (isTitle(title) || isHonorific(title)) return text.slice(title.start, words[m.end - 1]!.end);
  }
  return e.name;
}
