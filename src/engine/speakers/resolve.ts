import type { Attribution } from "../attribution/attribution";
import type { Doc } from "../document/doc";
import type { Span } from "../document/span";
import { announced, mergeAnnounced } from "./announced";
import { Antecedents } from "./antecedents";
import { assemble, settleKinds } from "./assemble";
import { voteBodies } from "./bodies";
import { Descriptions } from "./descriptions";
import type { Entity } from "./entity";
import { foretold } from "./foretold";
import { voteGender } from "./gender";
import { lendBodies } from "./lend";
import { linkNames } from "./link";
import { findNames } from "./names";
import { tellParties } from "./partytold";
import { collectPositions } from "./positions";
import { References } from "./references";
import { type NamedSide, SideTakers } from "./side";
import type { SpeakerLayer } from "./speaker";
import { readWords } from "./words";

/**
 * One entry per person or body that speaks, with affiliation and role, and the speakers of every statement.
 * Linear in the text but for names that share a word.
 *
 * @param sides words that name somebody who may speak nowhere, in the order of the text
 */
export function resolveSpeakers(
  doc: Doc,
  attributions: readonly Attribution[],
  sides: readonly NamedSide[] = [],
): SpeakerLayer {
  const words = readWords(doc);
  if (words.length === 0)
    return { speakers: [], speakersOf: new Map(), viaOf: new Map(), sides: new Map(), silent: [] };
  const names = findNames(words);
  const table = linkNames(doc.text, words, names);
  collectPositions(doc.text, words, table);
  voteGender(words, table);
  voteBodies(words, table);
  const antecedents = new Antecedents(words, table);
  tellParties(doc.text, words, table);
  const known = new Map(names.filter((n) => table.ofName.has(n.first)).map((n) => [n.first, n]));
  const descriptions = new Descriptions(doc.text, words, table, antecedents, known);
  const references = new References(words, table, known, antecedents, descriptions, attributions);
  const speakersOf = new Map<string, readonly Entity[]>();
  const viaOf = new Map<string, Entity>();
  const takers = new SideTakers(references, words, known, sides);
  for (const a of inOrder(attributions)) {
    takers.readTo(firstOf(a.source.length > 0 ? a.source : a.content));
    const said =
      a.source.length > 0 ? references.resolve(a.source, a) : (speakersOf.get(a.continues ?? "") ?? []);
    speakersOf.set(a.id, said);
    references.noteSpoken(a, said);
    const [inner] = a.nested.length > 0 ? references.resolve(a.nested, a) : [];
    if (inner && !said.includes(inner)) viaOf.set(a.id, inner);
  }
  takers.readTo(Number.POSITIVE_INFINITY);
  for (const a of attributions)
    if (a.source.length === 0 && a.continues && speakersOf.get(a.id)!.length === 0)
      speakersOf.set(a.id, speakersOf.get(a.continues) ?? []);
  const merged = new Map([...foretold(words, table.all), ...announced(words, antecedents.allSpoken())]);
  mergeAnnounced(merged);
  for (const [id, e] of viaOf) viaOf.set(id, merged.get(e) ?? e);
  for (const [id, list] of speakersOf) speakersOf.set(id, [...new Set(list.map((e) => merged.get(e) ?? e))]);
  const taken = takers.found.map((side) => ({
    ...side,
    entities: side.entities.map((e) => merged.get(e) ?? e),
  }));
  settleKinds(words, table);
  lendBodies(doc.text, words, table);
  return assemble(doc.text, words, attributions, speakersOf, viaOf, taken);
}

const firstOf = (spans: readonly Span[]): number => spans[0]?.start ?? Number.POSITIVE_INFINITY;

/** By where the source stands; an attribution without one by its content. */
const inOrder = (attributions: readonly Attribution[]): Attribution[] =>
  [...attributions].sort(
    (a, b) =>
      (a.source.length ? firstOf(a.source) : firstOf(a.content)) -
      (b.source.length ? firstOf(b.source) : firstOf(b.content)),
  );
