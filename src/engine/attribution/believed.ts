import type { StatementKind } from "./attribution";
import type { Candidate } from "./candidate";

/**
 * Whether a statement is shown. Quoted words are an accusation if they come under the wrong name, so they need a source
 * (their own, or that of the statement they go on with) and a confidence; a paraphrase has passed its threshold already.
 *
 * @param sure confidence asked of quoted words; training/decide.ts chooses it on held-out articles
 */
export function isBelieved(candidate: Candidate, kind: StatementKind, sure: number): boolean {
  if (kind === "indirect" || candidate.continues !== null) return true;
  return candidate.source.length > 0 && candidate.confidence >= sure;
}
