import type { Span } from "../document/span";

/** Double marks of all shapes are one family; single marks double as apostrophes; guillemets stand alone. */
export type MarkFamily = "double" | "single" | "guillemet";

/** What the shape of a mark or its neighbours say about it. */
export type MarkSide = "open" | "close" | "either";

/** One quotation mark of a paragraph. */
export interface Mark extends Span {
  readonly family: MarkFamily;
  /** What the glyph itself says: “ opens, ” closes, a straight mark is either. */
  readonly glyph: MarkSide;
  /** What the characters around it say: a mark between a space and a word opens, between a word and a space closes. */
  readonly side: MarkSide;
  /** A single closing mark that may be the apostrophe of a plural ("the workers’ rights"). */
  readonly weak: boolean;
}

const MARK = /''|``|["“”„‟＂«»‹›‘’‚'`]/gu;
const FEET_AND_INCHES = /\d(?:['’]\s?\d{1,2})?$/;
const ELISION =
  /^(?:\d\ds?\b|(?:em|til|till|tis|twas|twill|cause|cuz|coz|cos|bout|round|n|nuff|ere|im|er|ol|fraid|neath|tude)\b)/;
const SPACE_BEFORE = /[\s([{\u200b/|]/u;
const SPACE_AFTER = /[\s)\]},;:!?.\u200b/|]/u;
const DASH = /[-–—―]/u;
const QUOTE = /["“”„‟＂«»‹›‘’‚'`]/u;

const GLYPHS: ReadonlyMap<string, readonly [MarkFamily, MarkSide]> = new Map([
  ['"', ["double", "either"]],
  ["＂", ["double", "either"]],
  ["''", ["double", "either"]],
  ["“", ["double", "open"]],
  ["„", ["double", "open"]],
  ["‟", ["double", "open"]],
  ["``", ["double", "open"]],
  ["”", ["double", "close"]],
  ["«", ["guillemet", "open"]],
  ["‹", ["guillemet", "open"]],
  ["»", ["guillemet", "close"]],
  ["›", ["guillemet", "close"]],
  ["‘", ["single", "open"]],
  ["‚", ["single", "open"]],
  ["`", ["single", "open"]],
  ["’", ["single", "close"]],
  ["'", ["single", "either"]],
]);

/** The quotation marks of `text` within `range`, in order; apostrophes and signs of inches are left out. Linear. */
export function scanMarks(text: string, range: Span): Mark[] {
  const marks: Mark[] = [];
  MARK.lastIndex = range.start;
  for (let m = MARK.exec(text); m !== null && m.index < range.end; m = MARK.exec(text)) {
    const mark = readMark(text, range, m.index, m[0]);
    if (mark) marks.push(mark);
  }
  return marks;
}

function readMark(text: string, range: Span, start: number, shape: string): Mark | null {
  const [family, glyph] = GLYPHS.get(shape)!;
  const end = start + shape.length;
  const side = sideOf(neighbour(text, range, start - 1, -1), neighbour(text, range, end, 1));
  const mark = { start, end, family, glyph, side, weak: false };
  if (family === "single") return readSingle(text, mark);
  if (shape === '"' && side !== "open" && FEET_AND_INCHES.test(text.slice(Math.max(0, start - 6), start)))
    return isMeasure(text, start) ? null : mark;
  return mark;
}

/** 6'2" and 12" x 14": a height or a size. A lone number before a mark ("… in 2016") may well end a quotation. */
const isMeasure = (text: string, at: number): boolean =>
  /\d['’]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at)) ||
  /^"\s?[x×]\s?\d/.test(text.slice(at, at + 5));

/** A single mark is a quotation mark only where it stands at the edge of a word; null for an apostrophe. */
function readSingle(text: string, mark: Mark): Mark | null {
  const { start, end, glyph } = mark;
  if (mark.side === "either") return null;
  if (mark.side === "open") {
    if (ELISION.test(text.slice(end, end + 8))) return null;
    return glyph === "close" ? null : { ...mark, glyph: "open" };
  }
  if (glyph === "open") return null;
  return {
    ...mark,
    glyph: "close",
    weak: /s$/i.test(text[start - 1] ?? "") && /^\s\p{L}/u.test(text.slice(end, end + 3)),
  };
}

/** The nearest character that is no quotation mark itself, at most three away; "" at the edge of the paragraph. */
function neighbour(text: string, range: Span, from: number, step: 1 | -1): string {
  let at = from;
  for (let i = 0; i < 3 && at >= range.start && at < range.end && QUOTE.test(text[at]!); i++) at += step;
  if (at < range.start || at >= range.end) return "";
  if (step === 1 && text.startsWith("..", at)) return "…";
  return text[at]!;
}

function sideOf(before: string, after: string): MarkSide {
  const dashBefore = DASH.test(before);
  const dashAfter = DASH.test(after);
  const spaceBefore = before === "" || SPACE_BEFORE.test(before);
  const spaceAfter = after === "" || SPACE_AFTER.test(after);
  if (dashBefore || dashAfter)
    return dashSide(dashBefore ? null : spaceBefore, dashAfter ? null : spaceAfter);
  if (spaceBefore === spaceAfter) return "either";
  return spaceBefore ? "open" : "close";
}

/** A dash (null) may stand inside or outside a quotation: the other side decides. */
function dashSide(before: boolean | null, after: boolean | null): MarkSide {
  if (before === null && after === null) return "either";
  if (before === null) return after ? "close" : "open";
  return before ? "open" : "close";
}
