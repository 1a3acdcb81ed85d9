import type { Report, Span } from "../engine/report";
import type { Mark } from "../highlights";
import type { Target } from "../messages";

/** A place that the reader is taken to by next and previous: the first mark of a statement, or of a reported claim. */
export interface Stop {
  /** Of the statement; of the contradiction where the claim stands in no statement. */
  readonly id: string;
  readonly to: Target;
  readonly span: Span;
}

/** One stop for each thing that is marked, in the order of the text. @param marks in the order of the text */
export function stopsOf(marks: Iterable<Mark>): readonly Stop[] {
  const stops = new Map<string, Stop>();
  for (const { statement, contradiction, start, end } of marks) {
    const id = statement ?? contradiction;
    if (id === null || stops.has(id)) continue;
    const to: Target = statement === null ? { contradiction: id, side: "claim" } : { statement: id };
    stops.set(id, { id, to, span: { start, end } });
  }
  return [...stops.values()];
}

/** Some of the stops, by their ids; null: all. */
export function onlyAmong(stops: readonly Stop[], among: readonly string[] | null): readonly Stop[] {
  if (among === null) return stops;
  const wanted = new Set(among);
  return stops.filter(({ id }) => wanted.has(id));
}

/** Where in the text the reader is who was last taken to what has the id `current`; null: nowhere. */
export function placeOf(current: string | null, stops: readonly Stop[], report: Report): number | null {
  const stop = stops.find(({ id }) => id === current);
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
