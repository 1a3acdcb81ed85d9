import type { Span } from "../engine/report";
import type { Selector } from "./selector";

/** A quote shorter than this must have some of its context about it; "yes" is said more than once. */
const TELLING = 24;
/** Least context, in code units on both sides together, that makes a short quote the same one. */
const LEAST_CONTEXT = 12;
/** Most places that are compared; words that stand in more are no quote. */
const MOST_PLACES = 200;

/**
 * Finds a passage again in a text that may have changed: at its old position, else where the same words stand in the
 * most similar context. No fuzzy matching, since a mark on other words is a false accusation: letters must be the
 * same, only the style of quotation marks, apostrophes, dashes and spaces may differ.
 *
 * @returns null when the words are gone, or stand in several places that the context does not tell apart
 */
export function locate(text: string, selector: Selector, plain = normalise(text)): Span | null {
  const exact = normalise(selector.exact);
  if (exact === "") return null;
  const { start } = selector.position;
  if (plain.startsWith(exact, start)) return { start, end: start + exact.length };
  const prefix = normalise(selector.prefix);
  const suffix = normalise(selector.suffix);
  let best: { at: number; score: number } | null = null;
  let tied = false;
  let places = 0;
  for (let at = plain.indexOf(exact); at >= 0; at = plain.indexOf(exact, at + 1)) {
    if (++places > MOST_PLACES) return null;
    const score = before(plain, at, prefix) + after(plain, at + exact.length, suffix);
    if (best && score === best.score) tied = true;
    if (!best || score > best.score) {
      best = { at, score };
      tied = false;
    }
  }
  if (!best || tied) return null;
  if (exact.length < TELLING && best.score < Math.min(LEAST_CONTEXT, prefix.length + suffix.length))
    return null;
  return { start: best.at, end: best.at + exact.length };
}

/** The text with every style of a mark made one, code unit for code unit, so that offsets stay what they are. */
export const normalise = (text: string): string =>
  text
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[‐‑‒–—―]/g, "-")
    .replace(/\s/g, " ");

/** How many code units before `at` are the last ones of `prefix`. */
function before(text: string, at: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same++;
  return same;
}

/** How many code units from `at` on are the first ones of `suffix`. */
function after(text: string, at: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text[at + same] === suffix[same]) same++;
  return same;
}
