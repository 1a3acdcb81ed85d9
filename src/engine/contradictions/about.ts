import type { Doc } from "../document/doc";
import { CLAIM_NOUN } from "../lexicon/denial";
import type { Cast } from "./cast";
import { formOf } from "./kin";
import type { Passage, Rebuttal } from "./passage";

/** Whether the noun of a rebuttal is that of the claim or of its report ("accused her of …", "that accusation"). */
export function isNamedBy(doc: Doc, { target }: Rebuttal, claim: Passage): boolean {
  const head = target.noun && CLAIM_NOUN.exec(doc.text.slice(target.noun.start, target.noun.end))?.[0];
  if (!head) return false;
  const form = formOf(head.toLowerCase());
  const words = `${claim.cue} ${claim.origin === "accusation" ? doc.text.slice(claim.span.start, claim.span.start + 24) : ""}`;
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => formOf(word) === form);
}

/**
 * Of what was said before, nearest first, two pieces of each statement: where it speaks of who denies, and its
 * nearest. Long quotations would else crowd out the statements before them.
 */
export function spread(doc: Doc, cast: Cast, rebuttal: Rebuttal, near: readonly Passage[]): Passage[] {
  const about = (p: Passage): boolean =>
    rebuttal.speaker !== null && speaksOf(doc, cast, rebuttal.speaker, p);
  const byStatement = new Map<string | Passage, Passage[]>();
  for (const p of near) {
    const key = p.statement ?? p;
    byStatement.set(key, [...(byStatement.get(key) ?? []), p]);
  }
  return [...byStatement.values()].flatMap((pieces) => {
    const aimed = pieces.find(about);
    return aimed && aimed !== pieces[0] ? [aimed, pieces[0]!] : [pieces[0]!];
  });
}

/** Whether a passage names a speaker or, said by another, may mean him by a pronoun. */
export const speaksOf = (doc: Doc, cast: Cast, speaker: string, p: Passage): boolean => {
  const words = doc.text.slice(p.span.start, p.span.end).toLowerCase();
  return (
    [...cast.wordsOf(speaker)].some((word) => words.includes(word)) ||
    (cast.byId.get(speaker)?.kind === "person" && /\b(?:he|she|his|her|him)\b/.test(words))
  );
};
