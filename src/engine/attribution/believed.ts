import type { StatementKind } from "./attribution";
import type { Candidate } from "./candidate";

/**
 * Confidence from which on quoted words are given to a source. The highest that costs less than half a point of
 * quoted linked F1 on held-out train articles; see training/EXPERIMENTS.md.
 */
const SURE = 0.7;

/**
 * Whether a statement is shown. Quoted words are an accusation if they come under the wrong name, so they need a source
 * (their own, or that of the statement they go on with) and a confidence; a paraphrase has passed its threshold already.
 */
export function isBelieved(candidate: Candidate, kind: StatementKind): boolean {
  if (kind === "indirect" || candidate.continues !== null) return true;
  return candidate.source.length > 0 && candidate.confidence >= SURE;
}
