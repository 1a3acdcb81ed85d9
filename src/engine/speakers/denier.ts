import { CLAIM_NOUN } from "../lexicon/denial";
import type { Antecedents } from "./antecedents";
import type { Entity } from "./entity";
import type { Word } from "./words";

const BETWEEN = /^(?:has|have|had|also|since|later|always|now|both|.+ly)$/;
const DENIES = /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|refut(?:es?|ed)|contest(?:s|ed)?)$/;
const POINTING = /^(?:it|this|that|them|these|those|both|the|all|any|her|his|their|such)$/;
/** What an accused person denies besides what was said. */
const DEED = /^(?:wrongdoing|involvement|guilt)$/;
/** A noun for something said. */
const isSaid = (word: string): boolean => DEED.test(word) || CLAIM_NOUN.exec(word)?.[0] === word;
/** Words from a pronoun to its verb, and from the verb to the noun of its object. */
const NEAR = 3;

/**
 * Whom "He denies it." means behind "Lee told police that Moe had taken it.": whoever denies what was just said is
 * one of those whom that sentence names, and did not say it. Null where the words say something else, or where nobody
 * of whom `accept` holds is left.
 */
export function denierOf(
  words: readonly Word[],
  antecedents: Antecedents,
  at: number,
  accept: (e: Entity) => boolean,
): Entity | null {
  if (!deniesWhatWasSaid(words, at)) return null;
  const before = antecedents.sentenceTold(at);
  const said = antecedents.speakersIn(before);
  if (said.length === 0) return null;
  const named = (e: Entity): boolean => e.mentions.some(({ first }) => words[first]!.sentence === before);
  return antecedents.ofPronoun(at, (e) => accept(e) && !said.includes(e) && named(e));
}

/** "denies it", "has rejected the allegations": no word of what. */
function deniesWhatWasSaid(words: readonly Word[], at: number): boolean {
  let verb = at + 1;
  while (verb < at + NEAR && BETWEEN.test(words[verb]?.lower ?? "")) verb++;
  if (!DENIES.test(words[verb]?.lower ?? "")) return false;
  const object = words[verb + 1];
  if (!object) return false;
  if (isSaid(object.lower)) return true;
  if (!POINTING.test(object.lower)) return false;
  const behind = words.slice(verb + 2, verb + 2 + NEAR);
  return behind[0] === undefined || behind[0].pos === "PUNCT" || behind.some(({ lower }) => isSaid(lower));
}
