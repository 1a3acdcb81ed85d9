import type { Span } from "../document/span";

/** Code units of a stretch of the text that is looked up as one. */
const STRETCH = 512;

/** Things by where they stand, so that one need not be compared with all others of a long article. */
export class Places<T> {
  readonly #at = new Map<number, T[]>();

  /** Keeps a thing under each of its spans. */
  add(thing: T, ...spans: readonly Span[]): void {
    for (const stretch of stretches(spans)) {
      const here = this.#at.get(stretch);
      if (here) here.push(thing);
      else this.#at.set(stretch, [thing]);
    }
  }

  /** Whether a thing that may overlap one of the spans passes the test. */
  some(spans: readonly Span[], test: (thing: T) => boolean): boolean {
    for (const stretch of stretches(spans)) if (this.#at.get(stretch)?.some(test)) return true;
    return false;
  }
}

function stretches(spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of spans)
    for (let i = Math.floor(start / STRETCH); i * STRETCH < end; i++) found.add(i);
  return found;
}
