import type { Segment } from "../article";
import type { Span } from "../engine/report";

/** A stretch of one text node that holds a stretch of the article's text. */
export interface Place {
  readonly node: Text;
  /** UTF-16 code units into `node.data`, half-open. */
  readonly start: number;
  readonly end: number;
  /** What the node must hold there: as the article's text has it. */
  readonly words: string;
}

/** Index of the first segment that ends after `offset`. O(log n). */
function firstAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where a span of the article's text stands on the page: one place per text node and unbroken stretch, so that
 * nothing that cuts through the span (an advertisement, a hidden word) is ever in between. O(log n + k).
 */
export function placesOf(text: string, segments: readonly Segment[], span: Span): Place[] {
  const places: Place[] = [];
  for (let i = firstAfter(segments, span.start); i < segments.length; i++) {
    const segment = segments[i]!;
    if (segment.start >= span.end) break;
    const from = Math.max(segment.start, span.start);
    const to = Math.min(segment.end, span.end);
    const start = segment.offset + from - segment.start;
    const last = places.at(-1);
    // white space that the text collapsed and invisible marks lie between two segments of one node
    if (last?.node === segment.node && isBlank(segment.node.data.slice(last.end, start)))
      places[places.length - 1] = {
        ...last,
        end: start + to - from,
        words: last.words + text.slice(from, to),
      };
    else places.push({ node: segment.node, start, end: start + to - from, words: text.slice(from, to) });
  }
  return places;
}

/** Whether a place still holds its words. */
export function holds({ node, start, end, words }: Place): boolean {
  if (!node.isConnected || end > node.length) return false;
  const now = node.data.slice(start, end);
  return now === words || squeeze(now) === squeeze(words);
}

/** The offset in the article's text of a point in a text node; null where the article does not hold it. */
export function offsetOf(segments: readonly Segment[], node: Node, offset: number): number | null {
  for (const segment of segments) {
    if (segment.node !== node) continue;
    const within = offset - segment.offset;
    if (within >= 0 && within <= segment.end - segment.start) return segment.start + within;
  }
  return null;
}

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const isBlank = (words: string): boolean => words.replace(INVISIBLE, "").trim() === "";
const squeeze = (words: string): string => words.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
