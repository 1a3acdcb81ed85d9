import type { Doc } from "../document/doc";
import { ACCUSED, COURT } from "../lexicon/offences";
import type { Cast } from "./cast";
import { accuses } from "./focus";
import type { Pair, Passage } from "./passage";

/** Within so many sentences a plea answers what its speaker is accused of. */
const REACH = 3;

/** Whether the sentence of a claim names a speaker, whole or with a letter more ("Russian" for "Russia"). */
export const namesIn = (words: ReadonlySet<string>, text: string): boolean => {
  if (words.size === 0) return false;
  for (const word of text.toLowerCase().match(/\p{L}[\p{L}\p{M}’'-]+/gu) ?? []) {
    const bare = word.replace(/['’]s?$/, "");
    if (words.has(bare) || (bare.length > 5 && words.has(bare.slice(0, -1)))) return true;
  }
  return false;
};

/** Whether a claim names whoever answers it, and is not of that side. False where nobody in the cast answers. */
function namesAnswerer(doc: Doc, cast: Cast, { claim, rebuttal: { speaker } }: Pair): boolean {
  if (speaker === null || (claim.speaker !== null && cast.sameSide(speaker, claim.speaker))) return false;
  return namesIn(cast.wordsOf(speaker), aroundOf(doc, claim));
}

/** Whether a claim accuses, in so many words, whoever answers it by name. */
export const accusesAnswerer = (doc: Doc, cast: Cast, pair: Pair): boolean =>
  (accuses(pair.claim) || ACCUSED.test(aroundOf(doc, pair.claim))) && namesAnswerer(doc, cast, pair);

/** Whether a plea answers a claim: a charge of its speaker within reach; right before it also of an unnamed "it" or "he". */
export function isPleadedTo(doc: Doc, cast: Cast, pair: Pair): boolean {
  const step = pair.rebuttal.sentence - pair.claim.sentence;
  if (step < 0 || step > REACH) return false;
  if (!accuses(pair.claim) && !COURT.test(aroundOf(doc, pair.claim))) return false;
  return pair.rebuttal.speaker === null ? step <= 1 : namesAnswerer(doc, cast, pair);
}

function aroundOf(doc: Doc, { sentence }: Passage): string {
  const { start, end } = doc.sentences[sentence]!;
  return doc.text.slice(start, end);
}
