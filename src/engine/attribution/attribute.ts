import type { Doc } from "../document/doc";
import type { Quotation } from "../quotations/quotation";
import type { Attribution } from "./attribution";
import { finish } from "./finish";
import { joined } from "./join";
import { readAttributions, shippedDecision } from "./network/read-attributions";
import { withQuotations } from "./quoted";

/**
 * Cue, source and content of every statement of a text, in the order of their contents: the trained network's
 * reading, with rules for what it leaves of the quotations. Linear in the text.
 */
export function attribute(doc: Doc, quotations: readonly Quotation[]): Attribution[] {
  // nothing but marks: no statement, and no work for the network
  if (!/\p{L}/u.test(doc.text)) return [];
  const quoted = withQuotations(doc, quotations);
  const { threshold, sure } = shippedDecision();
  return finish(quoted, joined(quoted, readAttributions(doc, quotations), threshold), sure);
}
