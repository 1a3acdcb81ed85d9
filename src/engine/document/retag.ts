import { IRREGULAR } from "../lexicon/irregular";
import type { PartOfSpeech } from "./doc";

/** A token to be looked at again. */
interface Tagged {
  readonly text: string;
  readonly pos: PartOfSpeech;
}

/** Past forms that look like the base, so that the lack of an ending says nothing. */
const UNCHANGED =
  /^(?:bet|bid|beat|burst|cast|cost|cut|fit|hit|hurt|knit|let|put|quit|read|rid|set|shed|shut|slit|split|spread|thrust|wed|upset|broadcast|forecast)$/;
/** Names that may take a verb without an ending, and abbreviations, behind which a clause may go on. */
const MAYBE_PLURAL = /(?:s|ese|ish|ch|\.)$/;
/** Longest noun phrase looked back over for its determiner, in tokens. */
const LONGEST_PHRASE = 6;

/**
 * The part of speech of a token, mended where grammar leaves no doubt that the tagger is wrong.
 *
 * - "Asked not to be named said": "said" and "says" without an article before them are verbs.
 * - "accused by the Okafor camp of", "Okafor's camp": behind a singular name with an article, or behind a possessive, a
 *   form without an ending agrees with no subject; it is the head of a compound noun.
 * - "according to people": no infinitive follows.
 *
 * @param at index of the token among those of one piece of text
 */
export function retagged(tokens: readonly Tagged[], at: number): PartOfSpeech {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (/^(?:said|says)$/.test(token.text))
    return /^(?:ADJ|NOUN)$/.test(token.pos) && before?.pos !== "DET" ? "VERB" : token.pos;
  if (token.pos === "VERB" && before?.text === "to" && /^according$/i.test(tokens[at - 2]?.text ?? ""))
    return "NOUN";
  if (token.pos === "VERB" && before && isBare(token.text) && !takesObject(tokens[at + 1]))
    return isOwned(tokens, at) || isCompound(tokens, at) ? "NOUN" : token.pos;
  return token.pos;
}

/** Neither third person nor past nor participle. */
const isBare = (text: string): boolean =>
  /^\p{Ll}{3,}$/u.test(text) &&
  !/(?:s|ed|ing|en|wn)$/.test(text) &&
  !UNCHANGED.test(text) &&
  !IRREGULAR.has(text);

const takesObject = (next: Tagged | undefined): boolean =>
  next !== undefined && (/^(?:DET|PRON|PROPN|NUM|ADJ|NOUN)$/.test(next.pos) || next.text === "to");

/** "Okafor's camp". Not "let's camp", nor "it's". */
const isOwned = (tokens: readonly Tagged[], at: number): boolean =>
  /^['’]s$/.test(tokens[at - 1]!.text) &&
  tokens[at - 1]!.pos === "PART" &&
  /^(?:NOUN|PROPN)$/.test(tokens[at - 2]?.pos ?? "");

/** "the Okafor camp": an article, then nouns and adjectives, last a name in the singular. */
function isCompound(tokens: readonly Tagged[], at: number): boolean {
  const name = tokens[at - 1]!;
  if (name.pos !== "PROPN" || MAYBE_PLURAL.test(name.text)) return false;
  for (let i = at - 2; i >= 0 && i >= at - LONGEST_PHRASE; i--) {
    if (tokens[i]!.pos === "DET") return /^(?:the|a|an)$/i.test(tokens[i]!.text);
    if (!/^(?:PROPN|NOUN|ADJ)$/.test(tokens[i]!.pos)) return false;
  }
  return false;
}
