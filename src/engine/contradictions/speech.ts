import type { Doc } from "../document/doc";
import type { Speaker, Statement } from "../report";
import type { Side } from "../speakers/speaker";

/** Who says what in an article: all that contradictions are looked for in. */
export interface Speech {
  readonly doc: Doc;
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  /** Who takes a side, by the offset of the word with which he does (see `NamedSide`). */
  readonly sides: ReadonlyMap<number, Side>;
  /** Those of them who say nothing themselves. */
  readonly silent: readonly Speaker[];
}
