import type { Span } from "../engine/report";

/**
 * A passage of a text, kept so that it can be found again after the text changed: a TextPositionSelector and a
 * TextQuoteSelector of the Web Annotation Data Model (W3C 2017) in one.
 */
export interface Selector {
  /** UTF-16 code units, half-open. */
  readonly position: Span;
  readonly exact: string;
  /** Up to `CONTEXT` code units before and after it. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Length of the context that is kept on each side; UTF-16 code units. */
const CONTEXT = 32;

/** Describes a passage of `text`. */
export const describe = (text: string, { start, end }: Span): Selector => ({
  position: { start, end },
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});
