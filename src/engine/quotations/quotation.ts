import type { Span } from "../document/span";

/**
 * What stands between quotation marks:
 * `speech` somebody's words until shown otherwise; `scare` a word held at arm's length; `title` of a work;
 * `name` a nickname or a term that is introduced.
 */
export type QuotationNature = "speech" | "scare" | "title" | "name";

/** A pair of quotation marks and what they hold. The span includes the marks. */
export interface Quotation extends Span {
  readonly index: number;
  /** What the marks hold, without them. */
  readonly inner: Span;
  /** False for a paragraph of a speech that opens but leaves the closing to a later paragraph, and for a mark left open. */
  readonly closed: boolean;
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly depth: number;
  /** Index of the quotation of the paragraph before that this one goes on with; null for none. */
  readonly continues: number | null;
  readonly nature: QuotationNature;
}
