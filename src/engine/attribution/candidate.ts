import type { Span } from "../document/span";
import type { Finder } from "./attribution";

/** A statement before it is given its number: spans sorted and apart, `source` and `cue` possibly empty. */
export interface Candidate {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly nested: readonly Span[];
  /** The candidate whose speaker goes on here; null for one with a source of its own or with none at all. */
  readonly continues: Candidate | null;
  readonly confidence: number;
  /** What found it; the reader is told in a sentence made by why.ts. */
  readonly finder: Finder;
}
