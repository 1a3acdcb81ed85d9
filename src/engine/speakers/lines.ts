import type { Word } from "./words";

/** A run in capitals throughout, longer than an acronym. */
export const isShouted = (words: readonly Word[], from: number, end: number): boolean =>
  end - from > 1 &&
  words.slice(from, end).every((w) => w.text === w.text.toUpperCase()) &&
  words.slice(from, end).some((w) => /\p{L}{5,}/u.test(w.text));

/** Lines that end without a mark: headings, captions, by-lines. */
export function looseParagraphs(words: readonly Word[]): Set<number> {
  const loose = new Set<number>();
  words.forEach((w, i) => {
    if (words[i + 1]?.paragraph !== w.paragraph && !/^[.!?…:;"”’')\]]+$/.test(w.text)) loose.add(w.paragraph);
  });
  return loose;
}

/** Words seen with a small letter somewhere: such a word at the head of a sentence is no name by itself. */
export function smallWords(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter((w) => !w.capital && w.lower.length > 2).map((w) => w.lower));
}

/** Words that title case leaves small. */
const SMALL_IN_TITLES =
  /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|from|by|with|as|vs|via|into|over|after|before)$/;

/** Lines written in title case. */
export function headlineParagraphs(words: readonly Word[]): Set<number> {
  const counts = new Map<number, { capital: number; all: number; last: string }>();
  for (const w of words) {
    const c = counts.get(w.paragraph) ?? { capital: 0, all: 0, last: "" };
    counts.set(w.paragraph, c);
    c.last = w.text;
    if (!/^\p{L}{2,}/u.test(w.text) || SMALL_IN_TITLES.test(w.lower)) continue;
    c.all++;
    if (w.capital) c.capital++;
  }
  const found = new Set<number>();
  for (const [paragraph, c] of counts) {
    // a sentence full of names still has a verb in small letters; a heading that ends with a dot has none
    const least = c.last === "." ? 0.92 : 0.75;
    if (c.all >= 4 && c.capital / c.all > least) found.add(paragraph);
  }
  return found;
}
