import type { Doc } from "../document/doc";
import type { Cast } from "./cast";
import type { Pair, Passage } from "./passage";
import { accuses } from "./routes";

/** Whose word it is that somebody did wrong, or what is done to whoever did. */
const CHARGED =
  /\b(?:charged|accused|indicted|arrested|prosecut(?:ed|ors?|ion)|sued|(?:law)?suit|indictment|on trial|charges?|suspected|alleg(?:ed(?:ly)?|es?|ing)|police|detectives|investigators|authorities|regulators?|complaint|accusers?|plaintiffs?|victims?)\b/i;

/** Within so many sentences a plea answers what its speaker is accused of. */
const REACH = 3;

/** Whether a claim charges somebody: by its report, or by who makes it. */
const isCharge = (doc: Doc, claim: Passage): boolean => accuses(claim) || CHARGED.test(aroundOf(doc, claim));

/** Whether the sentence of a claim names a speaker, whole or with a letter more ("Russian" for "Russia"). */
export const namesIn = (words: ReadonlySet<string>, text: string): boolean => {
  if (words.size === 0) return false;
  for (const word of text.toLowerCase().match(/\p{L}[\p{L}\p{M}’'-]+/gu) ?? []) {
    const bare = word.replace(/['’]s?$/, "");
    if (words.has(bare) || (bare.length > 5 && words.has(bare.slice(0, -1)))) return true;
  }
  return false;
};

/** Whether a claim charges whoever answers it, by name. False where nobody in the cast answers. */
export function chargesAnswerer(doc: Doc, cast: Cast, { claim, rebuttal: { speaker } }: Pair): boolean {
  if (speaker === null || !isCharge(doc, claim)) return false;
  const other = claim.speaker === null || !cast.sameSide(speaker, claim.speaker);
  return other && namesIn(cast.wordsOf(speaker), aroundOf(doc, claim));
}

/** The same within reach of a plea; right before it also where an unnamed "it" or "he" pleads. */
export function isPleadedTo(doc: Doc, cast: Cast, pair: Pair): boolean {
  const step = pair.rebuttal.sentence - pair.claim.sentence;
  if (step < 0 || step > REACH) return false;
  if (pair.rebuttal.speaker === null) return step <= 1 && isCharge(doc, pair.claim);
  return chargesAnswerer(doc, cast, pair);
}

function aroundOf(doc: Doc, { sentence }: Passage): string {
  const { start, end } = doc.sentences[sentence]!;
  return doc.text.slice(start, end);
}
