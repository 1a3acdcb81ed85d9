import type { Doc } from "../document/doc";
import type { Cast } from "./cast";
import type { Terms } from "./terms";

/** An article as contradictions are read from it. */
export interface Setting {
  readonly doc: Doc;
  readonly terms: Terms;
  readonly cast: Cast;
}
