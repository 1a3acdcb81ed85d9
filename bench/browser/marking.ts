import { timingOf } from "../measure";
import { atMost, milliseconds, type Row, times } from "../row";
import { type Bench, inLab, type WithLab } from "./in-lab";

const EMPTY = "<!doctype html><title>x</title><body></body>";

/** Marking so many statements beside wrapping the same ranges with mark.js, and finding the mark under a point. */
export async function markingRows(bench: Bench, rounds: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const statements of [50, 500, 5_000]) {
    const taken = await inLab(
      bench,
      `/mark/${statements}`,
      EMPTY,
      ([count, times]) => (globalThis as unknown as WithLab).lab.marking(count, times),
      [statements, rounds] as const,
    );
    const [ours, wrapped] = [timingOf("ours", taken.ours), timingOf("wrapped", taken.wrapped)];
    const [pointing, bare] = [timingOf("pointing", taken.pointing), timingOf("bare", taken.bare)];
    const count = statements.toLocaleString("en");
    const bar = { bar: atMost("≤ 1/10 of wrapping", ours.median, wrapped.median / 10) };
    rows.push(
      {
        what: `marking ${count} statements`,
        figure: milliseconds(ours),
        beside: `mark.js ${milliseconds(wrapped)}, ${times(ours.median, wrapped.median)}`,
        ...(statements === 500 ? bar : {}),
      },
      {
        what: `finding the mark under a point among ${count}`,
        figure: milliseconds(pointing),
        beside: `the browser's own elementFromPoint ${milliseconds(bare)}`,
      },
    );
  }
  return rows;
}
