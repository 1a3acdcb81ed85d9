import type { Mark } from "./marks";

/** An opening mark with its closing one; one of them may be missing in the paragraph. */
export interface Pair {
  /** null: the paragraph closes what an earlier one opened. */
  readonly open: Mark | null;
  readonly close: Mark | null;
}

/** Quotations open at once; deeper marks are noise. Bounds the work done per mark. */
const DEEPEST = 4;

/**
 * Pairs the marks of one paragraph, in the order of their opening.
 *
 * The glyph decides where it can (“ ”), the characters around it else; a straight mark that could be either closes
 * what is open. Where that leaves several straight marks alone the reading by turns (open, close, open …) is taken.
 * Double marks left open are kept with `close: null`, single ones were apostrophes unless `keepSingle` says that
 * the next paragraph goes on in single quotation marks. Linear.
 */
export function pairMarks(marks: readonly Mark[], keepSingle: boolean): Pair[] {
  const read = bySides(marks, keepSingle);
  if (read.strays < 2 || !marks.every((m) => m.family !== "double" || m.glyph === "either"))
    return read.pairs;
  const turns = byTurns(marks.filter((m) => m.family === "double"));
  return turns ?? read.pairs;
}

interface Opened {
  readonly mark: Mark;
  readonly at: number;
}

function bySides(marks: readonly Mark[], keepSingle: boolean): { pairs: Pair[]; strays: number } {
  const pairs: { open: Mark | null; close: Mark | null }[] = [];
  const open: Opened[] = [];
  const strong = nextStrongCloser(marks);
  let strays = 0;
  const push = (mark: Mark): void => {
    if (open.length >= DEEPEST) return;
    open.push({ mark, at: pairs.length });
    pairs.push({ open: mark, close: null });
  };
  marks.forEach((mark, i) => {
    const depth = lastOpen(open, mark);
    if (opens(mark, depth < 0 ? null : open[depth]!.mark)) push(mark);
    else if (depth >= 0) {
      if (mark.weak && strong[i]) return;
      pairs[open[depth]!.at]!.close = mark;
      open.length = depth;
    } else if (mark.family === "double") {
      strays++;
      pairs.push({ open: null, close: mark });
    }
  });
  const left = pairs.filter((p) => p.close === null && p.open?.family === "double").length;
  const kept = pairs.filter((p) => p.close !== null || p.open?.family !== "single" || keepSingle);
  return { pairs: kept, strays: strays + left };
}

/** Index of the opening that `mark` would close; a single mark closes nothing through an open double one. */
function lastOpen(open: readonly Opened[], mark: Mark): number {
  for (let i = open.length - 1; i >= 0; i--) {
    const family = open[i]!.mark.family;
    if (family === mark.family) return i;
    if (mark.family === "single") return -1;
  }
  return -1;
}

function opens(mark: Mark, opened: Mark | null): boolean {
  if (mark.family === "single") return mark.glyph === "open";
  if (opened === null)
    return (
      mark.glyph === "open" || mark.side === "open" || (mark.glyph === "either" && mark.side === "either")
    );
  if (mark.glyph === "open") return mark.side !== "close";
  return mark.glyph === "either" && mark.side === "open";
}

/** For each mark, whether a sure single closing mark follows before the next single opening one. From the right, once. */
function nextStrongCloser(marks: readonly Mark[]): boolean[] {
  const found = new Array<boolean>(marks.length).fill(false);
  let ahead = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    found[i] = ahead;
    const mark = marks[i]!;
    if (mark.family === "single") ahead = mark.glyph === "open" ? false : ahead || !mark.weak;
  }
  return found;
}

/** Open, close, open, close …; null for an odd number. */
function byTurns(marks: readonly Mark[]): Pair[] | null {
  if (marks.length % 2 === 1) return null;
  const pairs: Pair[] = [];
  for (let i = 0; i < marks.length; i += 2) pairs.push({ open: marks[i]!, close: marks[i + 1]! });
  return pairs;
}
