/** Median of an odd number of values. */
const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Processor time of this process that a piece of work takes, milliseconds; a busy machine does not lengthen it. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times as long ten times the work takes: the median of `rounds` pairs, each ten runs of the small one
 * beside one of the large one, after a pair that warms up. Linear work gives about 10, quadratic 100.
 */
export function growthOfTenfold(small: () => void, large: () => void, rounds = 5): number {
  const pair = (): number => {
    const ten = processorTime(() => {
      for (let i = 0; i < 10; i++) small();
    });
    return (10 * processorTime(large)) / ten;
  };
  pair();
  return middle(Array.from({ length: rounds }, pair));
}

/** What growth may come to where memory is slower for the larger one; the bench holds the strict bar. */
export const LINEAR = 18;
