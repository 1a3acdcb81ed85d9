import type { Doc } from "../document/doc";
import type { Quotation } from "./quotation";

/** Pairs the quotation marks of a text. In the order of their opening marks. */
export function findQuotations(_doc: Doc): Quotation[] {
  return [];
}
