/** A half-open range of UTF-16 code units, `[start, end)`, over the text exactly as given. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Length of a span in UTF-16 code units. */
export const spanLength = (span: Span): number => span.end - span.start;

/** Number of code units that two spans share. */
export const sharedLength = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => sharedLength(a, b) > 0;

/** Whether `outer` holds the whole of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The words of `text` under `span`. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** What two spans share; empty where they lie apart. */
export const commonSpan = (a: Span, b: Span): Span => {
  const start = Math.max(a.start, b.start);
  return { start, end: Math.max(start, Math.min(a.end, b.end)) };
};
