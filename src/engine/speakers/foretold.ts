import { PLACE_ADJECTIVES } from "../lexicon/places";
import { isPlaceName } from "./classes";
import type { Entity } from "./entity";
import { headsOfRole } from "./heads";
import type { Word } from "./words";

/** How far into a text, in sentences, a description may stand for whom the article names later. */
const LEAD = 6;
/** Sentences from the description to the name. */
const REACH = 14;
/** Roles that so many hold in one article that a description and a later name may be two. */
const COMMON =
  /^(?:official|source|aide|adviser|advisor|expert|analyst|witness|critic|supporter|friend|resident|voter|reporter|journalist|spokesman|spokeswoman|spokesperson|representative|member|employee|worker|leader|lawmaker|senator|congressman|person|man|woman)$/;
/** Nouns by which a lead calls a body whose name has the other noun. */
const BODY_NOUNS: ReadonlyMap<string, RegExp> = new Map([
  ["panel", /\b(?:committee|subcommittee|commission|board|panel)\b/i],
  ["court", /\b(?:court|tribunal)\b/i],
  ["committee", /\bcommittee\b/i],
  ["agency", /\b(?:agency|bureau|administration)\b/i],
  ["university", /\buniversity\b/i],
  ["regulator", /\b(?:authority|commission|agency)\b/i],
]);

/**
 * Whom the opening of an article describes and the article then names: "A Leeds judge has refused … Judge Ann Orr wrote":
 * a lead withholds the name. Only where a single person holds that office in the whole article, or a single body has
 * such a name, it is named later and not before, and every name among the description's modifiers fits. Keyed by the
 * unnamed entity.
 */
export function foretold(words: readonly Word[], entities: readonly Entity[]): Map<Entity, Entity> {
  const found = new Map<Entity, Entity>();
  for (const unnamed of entities) {
    if (unnamed.parts.length > 0 || unnamed.plural || unnamed.mentions.length === 0) continue;
    if (unnamed.kind !== "anonymous" && unnamed.kind !== "organization") continue;
    const at = Math.min(...unnamed.mentions.map((m) => m.first));
    if (words[at]!.sentence > LEAD || /^(?:another|one|his|her|their)$/.test(words[at]!.lower)) continue;
    const bearers = closest(
      words,
      unnamed,
      entities.filter((e) => e.parts.length > 0 && holds(e, unnamed)),
    );
    const rivals = entities.filter((e) => e !== unnamed && e.parts.length === 0 && sharesHead(e, unnamed));
    const [only] = bearers;
    if (!only || bearers.length > 1 || rivals.length > 0) continue;
    if (isNamedIn(words, only, at) && fits(words, unnamed, only)) found.set(unnamed, only);
  }
  return found;
}

/** Those whose name has a word of the description ("a federal appeals court"), where some have; else all. */
function closest(words: readonly Word[], unnamed: Entity, bearers: readonly Entity[]): readonly Entity[] {
  const { first, end } = unnamed.mentions[0]!;
  const told = words.slice(first, end).filter((w) => w.lower.length > 3 && !unnamed.heads.has(w.lower));
  const sharing = bearers.filter((e) => told.some((w) => e.parts.includes(w.lower)));
  return sharing.length > 0 ? sharing : bearers;
}

function holds(e: Entity, unnamed: Entity): boolean {
  for (const head of unnamed.heads) {
    if (unnamed.kind === "organization") {
      const noun = BODY_NOUNS.get(head);
      if (noun && e.kind !== "person" && noun.test(e.name)) return true;
    } else if (!COMMON.test(head) && e.kind !== "organization" && e.kind !== "place") {
      if (e.positions.some((p) => headsOfRole(p.role).includes(head))) return true;
    }
  }
  return false;
}

const sharesHead = (a: Entity, b: Entity): boolean =>
  a.kind === b.kind && [...a.heads].some((h) => b.heads.has(h));

/** Named soon after a word, and not before it. */
function isNamedIn(words: readonly Word[], e: Entity, at: number): boolean {
  const first = Math.min(...e.mentions.filter(({ how }) => how === "name").map((m) => m.first));
  return first > at && Number.isFinite(first) && words[first]!.sentence - words[at]!.sentence <= REACH;
}

/** "A Leeds judge" sits in no other town: where office and body of the bearer are told, a named modifier is among them. */
function fits(words: readonly Word[], unnamed: Entity, e: Entity): boolean {
  const { first, end } = unnamed.mentions[0]!;
  const named = words.slice(first, end).filter((w, i) => w.capital && (i > 0 || isPlaceName(w.text)));
  if (named.length === 0) return true;
  const bodies = e.positions.flatMap((p) => p.affiliation ?? []);
  const known = [e.name, ...bodies, ...e.positions.flatMap((p) => p.role ?? [])].join(" ").toLowerCase();
  const told = e.kind === "organization" || bodies.some((b) => isPlaceName(b) || PLACE_ADJECTIVES.has(b));
  return !told || named.some((w) => known.includes(w.lower.slice(0, 4)));
}
