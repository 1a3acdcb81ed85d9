import { type Entity, type EntityTable, type Generation, unknownEntity } from "./entity";
import { compatible } from "./fullnames";
import { generationOf } from "./generations";
import { NameIndex } from "./nameindex";
import type { NameMention } from "./names";
import { bestShort } from "./shortnames";
import { witness } from "./witness";
import type { Word } from "./words";

/**
 * One entity per person, body or place that the text names. Full names make the entities; a surname, a first name, an
 * acronym or a shortened name is then linked, in the order of the text, to the entity that carries it and was spoken of
 * last; headings come last, since they shorten what the text spells out.
 * O(n) in the number of names but for names that share a word.
 */
export function linkNames(text: string, words: readonly Word[], names: readonly NameMention[]): EntityTable {
  const table: EntityTable = { all: [], ofName: new Map(), names };
  const index = new NameIndex(names);
  const make = (n: NameMention): Entity => {
    const entity = newEntity(table.all.length, text, words, n);
    table.all.push(entity);
    index.add(entity);
    return entity;
  };
  const generations = generationsOf(words, names);
  for (const n of bySureness(names)) {
    if (n.form === "body" && endsLongerBody(n, index)) continue;
    if (n.doubtful && isBearer(n, index)) {
      table.ofName.set(n.first, isBearer(n, index)!);
      continue;
    }
    const known = index.withParts(n).find((e) => compatible(e, n, generations.get(n) ?? null));
    if (known && isFuller(n, known)) rename(text, words, n, known, index);
    const entity = known ?? make(n);
    entity.generation ??= generations.get(n) ?? null;
    table.ofName.set(n.first, entity);
  }
  const note = (n: NameMention, entity: Entity): void => {
    table.ofName.set(n.first, entity);
    entity.mentions.push({ first: n.first, end: n.end, how: "name" });
    witness(words, n, entity);
  };
  const running = names.filter((n) => n.parts.length > 0);
  for (const n of running.filter((x) => !x.headline))
    note(n, table.ofName.get(n.first) ?? bestShort(words, n, index, generations.get(n) ?? null) ?? make(n));
  for (const n of running.filter((x) => x.headline)) {
    const entity = bestShort(words, n, index, null);
    if (entity) note(n, entity);
  }
  for (const e of table.all) e.mentions.sort((a, b) => a.first - b.first);
  return table;
}

function generationsOf(words: readonly Word[], names: readonly NameMention[]): Map<NameMention, Generation> {
  const found = new Map<NameMention, Generation>();
  names.forEach((n, i) => {
    const generation = n.headline ? null : generationOf(words, n, names[i - 1] ?? null);
    if (generation) found.set(n, generation);
  });
  return found;
}

/** Full names, those in running text before those in quotations and headings, longer bodies before shorter. */
function bySureness(names: readonly NameMention[]): NameMention[] {
  const full = names.filter((n) => !n.headline && n.parts.length > 1);
  const bodies = full.filter((n) => n.form === "body").sort((a, b) => b.parts.length - a.parts.length);
  const others = full.filter((n) => n.form !== "body");
  const sure = others.filter((n) => !n.weak && !n.doubtful);
  return [
    ...bodies,
    ...sure,
    ...others.filter((n) => n.weak && !n.doubtful),
    ...others.filter((n) => n.doubtful),
  ];
}

/** "Security Council" where the text has "United Nations Security Council" too. */
const endsLongerBody = (n: NameMention, index: NameIndex): boolean =>
  index
    .withWord(n.parts[0]!)
    .some(
      (e) =>
        e.kind === "organization" &&
        e.parts.length > n.parts.length &&
        e.parts.slice(-n.parts.length).join(" ") === n.parts.join(" "),
    );

/** Somebody with the surname is known: the doubtful word before it is none of his or her names. */
const isBearer = (n: NameMention, index: NameIndex): Entity | undefined =>
  index
    .withWord(n.parts.at(-1)!)
    .find((e) => e.kind !== "organization" && e.parts.length > 1 && e.parts.at(-1) === n.parts.at(-1));

const isFuller = (n: NameMention, e: Entity): boolean =>
  !n.weak && n.form !== "body" && n.parts.length > e.parts.length && n.parts.length <= 4;

function rename(text: string, words: readonly Word[], n: NameMention, e: Entity, index: NameIndex): void {
  e.name = nameText(text, words, n);
  e.parts = n.parts;
  index.add(e);
}

const nameText = (text: string, words: readonly Word[], n: NameMention): string =>
  text
    .slice(words[n.first]!.start, words[n.end - 1]!.end)
    .replace(/[()]/g, "")
    .replace(/\s+/g, " ");

const newEntity = (id: number, text: string, words: readonly Word[], n: NameMention): Entity => ({
  ...unknownEntity(
    id,
    n.form === "person" ? "person" : n.form === "body" ? "organization" : n.form,
    nameText(text, words, n),
  ),
  parts: n.parts,
});
