import type { Doc } from "../document/doc";
import type { Quotation } from "../quotations/quotation";
import type { Attribution } from "./attribution";

/** Cue, source and content of every statement of a text, in the order of their contents. */
export function attribute(_doc: Doc, _quotations: readonly Quotation[]): Attribution[] {
  return [];
}
