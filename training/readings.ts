import { attribute } from "../src/engine/attribution/attribute";
import { withoutConflicts } from "../src/engine/attribution/network/conflicts";
import { readAttributions, shippedDecision } from "../src/engine/attribution/network/read-attributions";
import { readDocument } from "../src/engine/document/read";
import type { Span } from "../src/engine/document/span";
import { findQuotations } from "../src/engine/quotations/find";

/** The trained network alone, or with the rules around it. */
export type Reading = "network" | "engine";

/** An article's statements as score.mjs takes them. */
export interface Predicted {
  readonly id: string;
  readonly statements: readonly {
    readonly content: readonly Span[];
    readonly cue: readonly Span[];
    readonly source: readonly Span[];
    readonly confidence: number;
  }[];
}

/** Reads one article. */
export function readWith(reading: Reading, { id, text }: { id: string; text: string }): Predicted {
  const doc = readDocument(text);
  const quotations = findQuotations(doc);
  const statements =
    reading === "engine"
      ? attribute(doc, quotations)
      : withoutConflicts(readAttributions(doc, quotations), shippedDecision().threshold).map((s) => ({
          ...s,
          cue: [s.cue],
        }));
  return {
    id,
    statements: statements.map(({ content, cue, source, confidence }) => ({
      content,
      cue,
      source,
      confidence,
    })),
  };
}
