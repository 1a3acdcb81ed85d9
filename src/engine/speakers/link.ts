import { HONORIFICS } from "../lexicon/titles";
import { isPlaceName } from "./classes";
import type { Entity, EntityTable } from "./entity";
import { compatible } from "./fullnames";
import type { NameMention } from "./names";
import type { Word } from "./words";

/**
 * One entity per person, body or place that the text names. Full names make the entities; a surname, a first name,
 * an acronym or a shortened name is then linked, in the order of the text, to the entity that carries it and was spoken of last.
 * O(n) in the number of names but for names that share a word.
 */
export function linkNames(text: string, words: readonly Word[], names: readonly NameMention[]): EntityTable {
  const table: EntityTable = { all: [], ofName: new Map(), names };
  const byWord = new Map<string, Entity[]>();
  const full = names.filter((n) => !n.headline && n.parts.length > 1);
  const preferred = [...full.filter((n) => !n.weak), ...full.filter((n) => n.weak)];
  for (const n of preferred) seed(text, words, n, table, byWord);
  for (const n of names) {
    if (n.parts.length === 0) continue;
    const entity = table.ofName.get(n.first) ?? short(text, words, n, table, byWord);
    if (!entity) continue;
    table.ofName.set(n.first, entity);
    entity.mentions.push({ first: n.first, end: n.end, how: "name" });
    witness(words, n, entity);
  }
  return table;
}

/** Makes or finds the entity of a full name. */
function seed(
  text: string,
  words: readonly Word[],
  n: NameMention,
  table: EntityTable,
  byWord: Map<string, Entity[]>,
): void {
  const key = n.form === "body" || n.form === "place" ? n.parts[0]! : n.parts[n.parts.length - 1]!;
  const known = (byWord.get(key) ?? []).find((e) => compatible(e, n, words));
  if (known) {
    table.ofName.set(n.first, known);
    if (isFuller(n, known) && !n.weak) rename(text, words, n, known, byWord);
    if (n.suffix && !known.suffix) known.suffix = n.suffix;
    return;
  }
  table.ofName.set(n.first, create(text, words, n, table, byWord));
}

const isFuller = (n: NameMention, e: Entity): boolean =>
  n.parts.length > e.parts.length && n.form !== "body" && n.parts.length <= 4;

function rename(
  text: string,
  words: readonly Word[],
  n: NameMention,
  e: Entity,
  byWord: Map<string, Entity[]>,
): void {
  e.name = nameText(text, words, n);
  e.parts = n.parts;
  index(e, byWord);
}

export const nameText = (text: string, words: readonly Word[], n: NameMention): string =>
  text
    .slice(words[n.first]!.start, words[n.end - 1]!.end)
    .replace(/[()]/g, "")
    .replace(/\s+/g, " ");

function create(
  text: string,
  words: readonly Word[],
  n: NameMention,
  table: EntityTable,
  byWord: Map<string, Entity[]>,
): Entity {
  const entity: Entity = {
    id: table.all.length,
    kind: n.form === "person" ? "person" : n.form === "body" ? "organization" : n.form,
    name: nameText(text, words, n),
    parts: n.parts,
    suffix: n.suffix,
    mentions: [],
    positions: [],
    she: 0,
    he: 0,
    person: 0,
    heads: new Set(),
    plural: false,
  };
  table.all.push(entity);
  index(entity, byWord);
  return entity;
}

function index(e: Entity, byWord: Map<string, Entity[]>): void {
  const keys = new Set(e.parts);
  const acronym = e.parts.map((p) => p[0]).join("");
  if (e.kind === "organization" && e.parts.length > 1) {
    keys.add(acronym);
    keys.add(
      e.parts
        .filter((p) => !/^(?:of|for|and|the|to|on|in|&)$/.test(p))
        .map((p) => p[0])
        .join(""),
    );
  }
  for (const key of keys) {
    const list = byWord.get(key) ?? [];
    if (!list.includes(e)) byWord.set(key, [...list, e]);
  }
}

/** The entity that a short name means, by what the name fits and who was spoken of last. */
function short(
  text: string,
  words: readonly Word[],
  n: NameMention,
  table: EntityTable,
  byWord: Map<string, Entity[]>,
): Entity | null {
  const candidates = (byWord.get(n.parts[0]!) ?? []).filter((e) => fits(n, e, words));
  const best = candidates.reduce<{ e: Entity; score: number } | null>((top, e) => {
    const score = closeness(words, n, e);
    return !top || score > top.score ? { e, score } : top;
  }, null);
  if (best && best.score > -50) return best.e;
  return n.headline ? null : create(text, words, n, table, byWord);
}

function fits(n: NameMention, e: Entity, words: readonly Word[]): boolean {
  if (n.suffix && e.suffix && n.suffix !== e.suffix) return false;
  const gender = n.honorific ? HONORIFICS.get(n.honorific) : null;
  if (gender === "f" && e.he > 0 && e.she === 0) return false;
  if (gender === "m" && e.she > 0 && e.he === 0) return false;
  const [part] = n.parts;
  const lastPart = e.parts[e.parts.length - 1];
  if (e.kind === "organization") {
    if (n.form === "person") return false;
    if (isPlaceName(words[n.first]!.text) && e.parts.length > 1) return false;
    return part === e.parts[0] || part === lastPart || e.parts.length > 1;
  }
  if (e.kind === "place") return e.parts.length === n.parts.length;
  if (n.form === "body" && e.parts.length > 1) return false;
  if (n.form === "place" && e.parts.length > 1)
    return part === lastPart && e.kind === "person" ? true : part === lastPart;
  return (
    part === lastPart || part === e.parts[0] || (e.parts.length > 2 && part === e.parts[e.parts.length - 2])
  );
}

/** Higher for the entity that the name more likely means. */
function closeness(words: readonly Word[], n: NameMention, e: Entity): number {
  const here = words[n.first]!;
  const last = e.mentions[e.mentions.length - 1];
  const sentences = last ? here.sentence - words[last.first]!.sentence : 60;
  const surname =
    n.parts[0] === e.parts[e.parts.length - 1] ? 0 : n.honorific || n.form === "person" ? -30 : -12;
  const singular = e.parts.length === 1 ? 2 : 0;
  const owner = Math.min(6, e.mentions.length);
  return surname + singular + owner - Math.min(sentences, 40) * 0.5;
}

/** What the words around a name tell of its bearer. */
function witness(words: readonly Word[], n: NameMention, e: Entity): void {
  const gender = n.honorific ? HONORIFICS.get(n.honorific) : null;
  if (gender === "f") e.she += 3;
  if (gender === "m") e.he += 3;
  if (n.form === "person" && e.kind === "open") e.person += 3;
  const before = words[n.first - 1];
  const after = words[n.end];
  if (before?.lower === "the" && n.prefix === n.first) e.person -= 1;
  if (after?.lower === "who" || (after?.text === "," && words[n.end + 1]?.lower === "who")) e.person += 2;
  if (
    after?.text === "," &&
    /^\d{1,2}$/.test(words[n.end + 1]?.text ?? "") &&
    /^[,.]$/.test(words[n.end + 2]?.text ?? "")
  )
    e.person += 3;
  if (after?.text === "," && words[n.end + 1]?.lower === "which") e.person -= 2;
}
