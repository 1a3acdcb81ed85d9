import type { Attribution } from "../attribution/attribution";
import { choosePositions } from "./choose";
import { isDemonym, isHonorific, isParty, isTitle } from "./classes";
import { type Entity, type EntityTable, genderOf } from "./entity";
import type { TakenSide } from "./side";
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

/** The speakers of the statements and whoever else is named, each in the order of their first mention. */
export function assemble(
  text: string,
  words: readonly Word[],
  attributions: readonly Attribution[],
  entitiesOf: ReadonlyMap<string, readonly Entity[]>,
  viaOf: ReadonlyMap<string, Entity>,
  sides: readonly TakenSide[],
): SpeakerLayer {
  const statements = new Map<Entity, string[]>();
  for (const a of attributions)
    for (const e of entitiesOf.get(a.id) ?? []) statements.set(e, [...(statements.get(e) ?? []), a.id]);
  for (const e of viaOf.values()) if (!statements.has(e)) statements.set(e, []);
  const ordered = byFirstMention([...statements.keys()]);
  const others = byFirstMention(
    [...new Set(sides.flatMap(({ entities: all }) => all))].filter((e) => !statements.has(e)),
  );
  const idOf = new Map([...ordered, ...others].map((e, i) => [e, `p${i + 1}`]));
  return {
    speakers: ordered.map((e) => speakerOf(text, words, e, idOf.get(e)!, statements.get(e)!)),
    speakersOf: new Map([...entitiesOf].map(([id, list]) => [id, list.map((e) => idOf.get(e)!)])),
    viaOf: new Map([...viaOf].map(([id, e]) => [id, idOf.get(e)!])),
    sides: new Map(
      sides.map(({ at, role, entities }) => [at, { role, speakers: entities.map((e) => idOf.get(e)!) }]),
    ),
    silent: others.map((e) => speakerOf(text, words, e, idOf.get(e)!, [])),
  };
}

function byFirstMention(entities: readonly Entity[]): Entity[] {
  const firstWord = new Map(entities.map((e) => [e, Math.min(...e.mentions.map((m) => m.first))]));
  return [...entities].sort((a, b) => firstWord.get(a)! - firstWord.get(b)!);
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
