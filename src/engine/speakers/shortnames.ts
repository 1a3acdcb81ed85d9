import { PLACE_ADJECTIVES } from "../lexicon/places";
import { FORMER } from "../lexicon/roles";
import { HONORIFICS } from "../lexicon/titles";
import { isDemonym, isParty, isPlaceName, isRole } from "./classes";
import type { Entity, Generation } from "./entity";
import { ofGeneration } from "./generations";
import { acronymsOf, type NameIndex } from "./nameindex";
import type { NameMention } from "./names";
import type { Word } from "./words";

/** The entity that a short name means, by what the name fits and who was spoken of last; null where it fits none. */
export function bestShort(
  words: readonly Word[],
  n: NameMention,
  index: NameIndex,
  generation: Generation | null,
): Entity | null {
  const place = inhabited(words, n, index);
  if (place) return place;
  if (generation) {
    const bearers = index.withWord(n.parts.at(-1)!).filter((e) => e.parts.at(-1) === n.parts.at(-1));
    const told = ofGeneration(bearers, generation);
    if (told) return told;
  }
  let best: Entity | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const e of index.withWord(n.parts[0]!)) {
    if (!fits(n, e, words)) continue;
    const score = closeness(words, n, e, index);
    if (score > top) [best, top] = [e, score];
  }
  return best;
}

/** "the Danes" for Denmark, where the article names the country: its government is meant more often than not. */
function inhabited(words: readonly Word[], n: NameMention, index: NameIndex): Entity | null {
  if (n.end - n.first !== 1 || words[n.first - 1]?.lower !== "the") return null;
  const text = words[n.first]!.text;
  const place = text.endsWith("s") ? PLACE_ADJECTIVES.get(text.slice(0, -1)) : undefined;
  if (!place) return null;
  const parts = place.toLowerCase().split(" ");
  return index.withWord(parts[0]!).find((e) => e.parts.join(" ") === parts.join(" ")) ?? null;
}

function fits(n: NameMention, e: Entity, words: readonly Word[]): boolean {
  const gender = n.honorific ? HONORIFICS.get(n.honorific) : null;
  if (gender === "f" && e.he > 0 && e.she === 0) return false;
  if (gender === "m" && e.she > 0 && e.he === 0) return false;
  if (e.kind === "organization") return n.form !== "person" && fitsBody(n, e, words);
  if (e.kind === "place")
    return e.parts.join(" ") === n.parts.join(" ") || acronymsOf(e.parts).includes(n.parts.join(""));
  if (n.form === "body" && e.parts.length > 1) return false;
  const one = words[n.first]!;
  if (n.end - n.first === 1 && /s$/.test(one.lower) && (isParty(one) || isDemonym(one)) && e.parts.length > 1)
    return false;
  return fitsPerson(n.parts, e.parts, n.form === "place");
}

function fitsPerson(short: readonly string[], full: readonly string[], place: boolean): boolean {
  const surname = full.slice(-short.length).join(" ") === short.join(" ");
  if (surname || place) return surname;
  if (short.length > 1) return false;
  return short[0] === full[0] || (full.length > 2 && short[0] === full[full.length - 2]);
}

/** A newspaper or committee may go by its last word; a house or a bank may not. */
const GOES_BY_LAST =
  /^(?:times|post|journal|tribune|herald|gazette|council|committee|commission|court|department|agency|ministry|institute|university|association|foundation|league)$/;
const LEARNED = /^(?:university|college|school|institute|hospital)$/;

function fitsBody(n: NameMention, e: Entity, words: readonly Word[]): boolean {
  const short = n.parts.join(" ");
  if (short === e.parts.join(" ")) return true;
  if (acronymsOf(e.parts).includes(n.parts.join(""))) return n.parts.length === 1;
  if (n.parts.length > 1) return e.parts.slice(-n.parts.length).join(" ") === short;
  const last = e.parts[e.parts.length - 1]!;
  if (n.parts[0] === last) return GOES_BY_LAST.test(last) && words[n.first - 1]?.lower === "the";
  if (n.parts[0] !== e.parts[0] || n.form === "body") return false;
  return !isPlaceName(words[n.first]!.text) || LEARNED.test(e.parts[1] ?? "");
}

/** Higher for the entity that the name more likely means. */
function closeness(words: readonly Word[], n: NameMention, e: Entity, index: NameIndex): number {
  const here = words[n.first]!;
  const last = e.mentions[e.mentions.length - 1];
  const sentences = last ? Math.abs(here.sentence - words[last.first]!.sentence) : 60;
  const surname =
    n.parts[0] === e.parts[e.parts.length - 1] ? 0 : n.honorific || n.form === "person" ? -30 : -12;
  const whole = e.parts.join(" ") === n.parts.join(" ") ? 4 : 0;
  const owner = Math.min(n.headline ? 40 : 6, e.mentions.length);
  const aside = last && isAside(words, last.first) ? -4 : 0;
  // somebody called by the first name here is not the one whom a bare surname means
  const byFirst = surname === 0 && e.parts.length > 1 && !n.honorific && index.isAlone(e.parts[0]!) ? -7 : 0;
  // whoever keeps being given the full name is not the one whom the bare surname means
  const inFull =
    surname === 0 && e.parts.length > 1 ? -Math.min(4, 0.7 * (index.timesWhole(e.parts) - 1)) : 0;
  const owned = surname === 0 && index.introducedFirst(e) ? 1.5 : 0;
  return inFull + owned + byFirst + surname + whole + owner + aside - Math.min(sentences, 40) * 0.5;
}

/** Named inside somebody else's description: "the victim of Prof. NAME", "a rival of former President NAME". */
function isAside(words: readonly Word[], first: number): boolean {
  let at = first - 1;
  while (
    at >= 0 &&
    first - at < 6 &&
    (isRole(words[at]!) || FORMER.has(words[at]!.lower) || words[at]!.pos === "ADJ" || words[at]!.capital)
  )
    at--;
  return /^(?:of|for|with|by|against)$/.test(words[at]?.lower ?? "");
}
