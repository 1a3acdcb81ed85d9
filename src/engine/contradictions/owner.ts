import type { Doc } from "../document/doc";
import type { Span } from "../document/span";
import type { Cast } from "./cast";

/** "Lee's …", "… by Lee": not "… about Lee". */
const owns = (doc: Doc, { start, end }: Span): boolean =>
  /^.{0,2}['’]/.test(doc.text.slice(end - 2, end + 1)) ||
  /\b(?:by|from|of)\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,4}$/u.test(
    doc.text.slice(Math.max(0, start - 60), start),
  );

/**
 * Whose claim a denied one is: the one named at its head ("Lee's assertion that", "claims by Lee that", "her claim
 * that" where one alone can be meant); null for nobody.
 */
export function ownerOf(
  doc: Doc,
  cast: Cast,
  sentence: number,
  claim: Span,
  denier: string | null,
): string | null {
  if (POSSESSIVE.test(doc.text.slice(claim.start, claim.end))) return meantBy(cast, sentence, claim, denier);
  const that = doc.text.slice(claim.start, claim.end).search(/\bthat\b/i);
  const until = that < 0 ? claim.end : claim.start + that;
  const named = cast
    .mentionsIn(sentence)
    .find((m) => m.start >= claim.start - 2 && m.end <= until && m.speaker !== denier && owns(doc, m));
  return named?.speaker ?? null;
}

const POSSESSIVE = /^(?:his|her)\b/i;

/**
 * Whom "his" or "her" means, where only one other person of the cast does something before it in the sentence, or in the
 * one before: "his friendship with Lee contradicts his claim" is no claim of Lee's.
 */
function meantBy(cast: Cast, sentence: number, claim: Span, denier: string | null): string | null {
  for (const s of [sentence, sentence - 1]) {
    const named = cast.actorsIn(s).filter((m) => m.end <= claim.start && m.speaker !== denier);
    const people = new Set(named.map((m) => m.speaker).filter((id) => cast.byId.get(id)?.kind === "person"));
    if (people.size > 1) return null;
    for (const one of people) return one;
  }
  return null;
}
