import type { Report, Span } from "../engine/report";
import type { Mark } from "../highlights";

/** A place that the reader is taken to by next and previous: the first mark of a statement. */
export interface Stop {
  readonly statement: string;
  readonly span: Span;
}

/** One stop for each marked statement, in the order of the text. @param marks in the order of the text */
export function stopsOf(marks: Iterable<Mark>): readonly Stop[] {
  const stops = new Map<string, Stop>();
  for (const { statement, start, end } of marks)
    if (statement !== null && !stops.has(statement))
      stops.set(statement, { statement, span: { start, end } });
  return [...stops.values()];
}

/** The stops at some statements, by their ids; null: all. */
export function onlyAmong(stops: readonly Stop[], among: readonly string[] | null): readonly Stop[] {
  if (among === null) return stops;
  const wanted = new Set(among);
  return stops.filter(({ statement }) => wanted.has(statement));
}

/** Where in the text the reader is who was last taken to the statement `current`; null: nowhere. */
export function placeOf(current: string | null, stops: readonly Stop[], report: Report): number | null {
  const stop = stops.find(({ statement }) => statement === current);
  const said = report.statements.find(({ id }) => id === current);
  return (stop?.span ?? said?.content[0])?.start ?? null;
}

/**
 * The stops in the order in which they come from where the reader is; after the last one the first comes again.
 *
 * @param at offset in the text where the reader is; null: nowhere yet
 * @param by 1 forwards, -1 backwards
 */
export function ahead(stops: readonly Stop[], at: number | null, by: 1 | -1): readonly Stop[] {
  const inOrder = by === 1 ? stops : [...stops].reverse();
  if (at === null) return inOrder;
  const isAhead = ({ span }: Stop): boolean => (span.start - at) * by > 0;
  return [...inOrder.filter(isAhead), ...inOrder.filter((stop) => !isAhead(stop))];
}
