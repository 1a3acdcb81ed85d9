import type { Report } from "../../src/engine/report";
import { type Mark, marksOf } from "../../src/highlights/marks";
import type { PaintedRange } from "./inspect";

/** A painted passage and what the report says it is; `statement` null: a reported claim, undefined: none of its marks. */
export interface Attributed {
  readonly text: string;
  readonly statement: string | null | undefined;
}

const bare = (words: string): string => words.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, "");

/**
 * Holds what is painted against what the report wants painted, letter by letter and in order. Ranges are put together
 * until they are a mark's words; a range that fits no mark is attributed to none.
 */
export function attribute(
  report: Report,
  ranges: readonly PaintedRange[],
  paraphrases = false,
): { painted: Attributed[]; missing: Mark[] } {
  const text = report.text ?? "";
  const marks = marksOf(report, { mark: "all", paraphrases }, {});
  const painted: Attributed[] = [];
  const missing: Mark[] = [];
  let next = 0;
  for (const mark of marks) {
    const wanted = bare(text.slice(mark.start, mark.end));
    const start = startOf(wanted, ranges, next);
    if (start === null) {
      missing.push(mark);
      continue;
    }
    for (; next < start.from; next++) painted.push({ text: ranges[next]!.text, statement: undefined });
    painted.push({
      text: ranges
        .slice(start.from, start.to)
        .map((range) => range.text)
        .join(""),
      statement: mark.statement,
    });
    next = start.to;
  }
  for (; next < ranges.length; next++) painted.push({ text: ranges[next]!.text, statement: undefined });
  return { painted, missing };
}

/** The first run of ranges, from `next` on, whose words together are exactly `wanted`. */
function startOf(
  wanted: string,
  ranges: readonly PaintedRange[],
  next: number,
): { from: number; to: number } | null {
  for (let from = next; from < ranges.length; from++) {
    let words = "";
    for (let to = from; to < ranges.length && words.length < wanted.length; to++) {
      words += bare(ranges[to]!.text);
      if (!wanted.startsWith(words)) break;
      if (words.length === wanted.length) return { from, to: to + 1 };
    }
  }
  return null;
}
