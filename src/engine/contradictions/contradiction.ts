import type { Span } from "../document/span";

export type ContradictionKind = "denial" | "dispute" | "fact-check" | "self" | "numeric";
export type ContradictionStrength = "explicit" | "implicit";

/** How the second side stands against the first. `pleads`: not guilty; `retracts`: takes back own words. */
export type ReasonAct =
  | "denies"
  | "pleads"
  | "retracts"
  | "says-otherwise"
  | "disputes"
  | "contradicts"
  | "figures";

/** What a finding rests on, in parts, for those who word it in another language than English. */
export interface Reason {
  readonly act: ReasonAct;
  /** The article's words that it rests on, shortened, without quotation marks; two for figures. */
  readonly words: readonly string[];
  /** What the figures count; null for every other act. */
  readonly about: string | null;
  /** Whom the claimant speaks for, where a denial answers that side; null where it answers the claimant. */
  readonly side: string | null;
}

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
  /** The parts of `why`. */
  readonly reason: Reason;
}
