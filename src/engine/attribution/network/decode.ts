import type { ReadCue } from "./network";

/** What the tokens of a window are to a cue. */
const OTHER = 0;
const SOURCE = 1;
const CONTENT = 2;
const LABELS = 3;

/**
 * What a change of label multiplies a reading by. A source or content in pieces must be worth its edges; beside
 * punctuation an edge of the content costs little. Chosen on held-out train articles; training/EXPERIMENTS.md.
 */
const EDGE = 0.37;
const EDGE_AT_MARK = 0.78;
/** Least probability of a label, so that none rules a reading out alone. */
const LEAST = 1e-6;

/** Tokens of the window, in order. */
export interface Labelled {
  readonly source: readonly number[];
  readonly content: readonly number[];
}

/**
 * The likeliest labels of a window's tokens as seen from a cue, every change of label at its price (Viterbi, A. J.,
 * 1967, doi:10.1109/TIT.1967.1054010). The cue's own tokens have no label, and labels may change across it for nothing.
 *
 * @param isMark per token of the window whether it is punctuation
 * Linear in the window.
 */
export function likeliestLabels(read: ReadCue, isMark: Uint8Array): Labelled {
  const { cue, source, content } = read;
  const length = source.length;
  const from = new Uint8Array(length * LABELS);
  let best: readonly number[] = [1, 1, 1];
  for (let t = 0; t < length; t++) {
    const probabilities =
      t >= cue.start && t < cue.end ? [1, 1, 1] : [1 - source[t]! - content[t]!, source[t]!, content[t]!];
    const free = t === 0 || t === cue.start || t === cue.end;
    const atMark = isMark[t] === 1 || isMark[t - 1] === 1;
    const next = probabilities.map((probability, to) => {
      const before = likeliestBefore(best, to, free, atMark);
      from[t * LABELS + to] = before;
      return best[before]! * priceOf(before, to, free, atMark) * Math.max(LEAST, probability);
    });
    const most = Math.max(...next);
    best = next.map((value) => value / most);
  }
  return tracedBack(from, best.indexOf(1), read);
}

function likeliestBefore(best: readonly number[], to: number, free: boolean, atMark: boolean): number {
  let likeliest = OTHER;
  for (let label = SOURCE; label < LABELS; label++)
    if (
      best[label]! * priceOf(label, to, free, atMark) >
      best[likeliest]! * priceOf(likeliest, to, free, atMark)
    )
      likeliest = label;
  return likeliest;
}

function priceOf(before: number, to: number, free: boolean, atMark: boolean): number {
  if (before === to || free) return 1;
  const content = before === CONTENT || to === CONTENT ? (atMark ? EDGE_AT_MARK : EDGE) : 1;
  return before === SOURCE || to === SOURCE ? content * EDGE : content;
}

function tracedBack(from: Uint8Array, last: number, { cue, source: { length } }: ReadCue): Labelled {
  const source: number[] = [];
  const content: number[] = [];
  let label = last;
  for (let t = length - 1; t >= 0; t--) {
    if (t < cue.start || t >= cue.end) {
      if (label === SOURCE) source.push(t);
      else if (label === CONTENT) content.push(t);
    }
    label = from[t * LABELS + label]!;
  }
  return { source: source.reverse(), content: content.reverse() };
}
