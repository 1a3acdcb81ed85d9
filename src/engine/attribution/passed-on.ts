import type { Cue } from "./cues";
import { cueIndexFrom } from "./draft";
import type { NetworkAttribution } from "./network/read-attributions";
import type { QuotedDoc } from "./quoted";

/** Least precision of the verb that tells who spoke. */
const SURE = 0.8;
/** Tokens that may follow it, for whom is told: "he told them". */
const HEARER = 1;

/**
 * Whether an "according to" passes on quoted words that say themselves whose they are: “…,” NAME said, according to a
 * statement. The words are then NAME's, and the candidate is left out, so that they are read from "said".
 *
 * @param cue the cue that the rules see in the candidate's
 * @param cues all cues of the text, in order
 */
export function isPassedOn(
  doc: QuotedDoc,
  { contentTokens }: NetworkAttribution,
  cue: Cue | undefined,
  cues: readonly Cue[],
): boolean {
  const last = contentTokens.findLast((t) => doc.tokens[t]!.pos !== "PUNCT");
  if (cue?.kind !== "according" || last === undefined) return false;
  let quotation = last;
  while (quotation >= contentTokens[0]! && doc.quotationAt[quotation]! < 0) quotation--;
  if (quotation < contentTokens[0]! || quotation === last) return false;
  for (let i = cueIndexFrom(cues, quotation + 1); i < cues.length && cues[i]!.at <= last; i++) {
    const { kind, precision, source, span } = cues[i]!;
    if (kind !== "verb" || precision < SURE || !source) continue;
    const first = Math.min(source.first, span.first);
    return first > quotation && first <= quotation + 2 && Math.max(source.end, span.end) + HEARER > last;
  }
  return false;
}
