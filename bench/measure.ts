/** Times of one contender, milliseconds. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

/** Something to be timed. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/** The middle value; the mean of the two middle ones for an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A share of the values, 0 to 1, lies below this one. */
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.round(share * (values.length - 1))]!;

/** Keeps results alive, so that no run is optimised away. */
let sink: unknown;

/**
 * Times the contenders in turns (A B C, B C A, …), so that a slow moment of the machine falls on all of them.
 * Two unmeasured rounds warm them up. `low` and `high` are the quartiles.
 * Throws where a contender gave nothing.
 */
export function interleaved(contenders: readonly Contender[], rounds: number): Timing[] {
  const times = contenders.map((): number[] => []);
  for (let round = -2; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const at = (round + 2 + turn) % contenders.length;
      const started = performance.now();
      sink = contenders[at]!.run();
      if (round >= 0) times[at]!.push(performance.now() - started);
    }
  }
  if (sink === interleaved) throw new Error("unreachable");
  return contenders.map(({ name }, i) => timingOf(name, times[i]!));
}

/** What a list of times comes to. */
export const timingOf = (name: string, times: readonly number[]): Timing => ({
  name,
  median: median(times),
  low: quantile(times, 0.25),
  high: quantile(times, 0.75),
  runs: times.length,
});
