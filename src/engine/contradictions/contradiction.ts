import type { Span } from "../document/span";

export type ContradictionKind = "denial" | "dispute" | "fact-check" | "self" | "numeric";
export type ContradictionStrength = "explicit" | "implicit";

/** Two passages of one article that cannot both be so, or of which the second denies or corrects the first. */
export interface Contradiction {
  /** "c1", "c2", … in the order of the claims. */
  readonly id: string;
  /** The side that is denied or corrected: the shortest span with its proposition, at most a sentence. */
  readonly claim: Span;
  /** What stands against it; never overlaps `claim`. */
  readonly against: Span;
  readonly claimStatement: string | null;
  readonly againstStatement: string | null;
  /** null: the article's own voice. */
  readonly claimSpeaker: string | null;
  readonly againstSpeaker: string | null;
  readonly kind: ContradictionKind;
  readonly strength: ContradictionStrength;
  readonly confidence: number;
  /** One plain sentence for the reader. */
  readonly why: string;
}
