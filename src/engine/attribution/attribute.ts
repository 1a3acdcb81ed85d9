import type { Doc } from "../document/doc";
import type { Quotation } from "../quotations/quotation";
import type { Attribution } from "./attribution";
import { finish } from "./finish";
import { withQuotations } from "./quoted";
import { byRules } from "./rules";

/** Cue, source and content of every statement of a text, in the order of their contents. Linear in the text. */
export function attribute(doc: Doc, quotations: readonly Quotation[]): Attribution[] {
  const quoted = withQuotations(doc, quotations);
  return finish(quoted, byRules(quoted));
}
