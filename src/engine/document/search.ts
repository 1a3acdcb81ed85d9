/**
 * Index of the first item for which `holds`; `list.length` when there is none. The list must be such that `holds` is
 * true of every item behind one of which it is true. O(log n).
 */
export function firstIndex<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
