import { type Category, DETERMINER, type Description, describe } from "./description";
import type { NameMention } from "./names";
import { nominalEnd } from "./nominal";
import { sentenceStart, type Word } from "./words";

/** A noun phrase that a pronoun may mean, and how likely by its place alone. */
export interface Candidate {
  readonly description: Description;
  readonly score: number;
}

/** Sentences that "it" and "they" look back for a thing without a name. */
const REACH = 2;

/**
 * The noun phrases without a name before a word, with scores comparable to those of named antecedents. Only bodies,
 * documents and people can speak, so only they are taken.
 */
export function nominalsBefore(
  words: readonly Word[],
  names: ReadonlyMap<number, NameMention>,
  at: number,
  accept: (category: Category, plural: boolean) => boolean,
): Candidate[] {
  const here = words[at]!;
  const found: Candidate[] = [];
  let i = sentenceStart(words, at);
  while (i > 0 && here.sentence - words[i - 1]!.sentence <= REACH) i = sentenceStart(words, i - 1);
  let sentence = -1;
  let seen = 0;
  while (i < at) {
    const name = names.get(i);
    if (words[i]!.sentence !== sentence) [sentence, seen] = [words[i]!.sentence, 0];
    if (name) {
      i = name.end;
      seen++;
      continue;
    }
    const end = phraseEnd(words, i, at, names);
    if (end === i) {
      i++;
      continue;
    }
    const d = describe(words, i, end, end);
    if (d && accept(d.category, /s$/.test(words[d.head]!.lower) || d.category === "people"))
      found.push({ description: d, score: score(words, d, here, seen === 0) });
    seen++;
    i = end;
  }
  return found;
}

function phraseEnd(
  words: readonly Word[],
  from: number,
  limit: number,
  names: ReadonlyMap<number, NameMention>,
): number {
  let i = from;
  while (i < limit && DETERMINER.test(words[i]!.lower)) i++;
  const start = i;
  while (i < limit && !names.has(i) && nominalEnd(words, i, i + 1) > i && words[i]!.pos !== "VERB") i++;
  return i > start && /^(?:NOUN|PROPN|ADJ)$/.test(words[i - 1]!.pos) ? i : from;
}

function score(words: readonly Word[], d: Description, here: Word, first: boolean): number {
  const w = words[d.first]!;
  const before = words[d.first - 1];
  let value = -0.9 * (here.sentence - w.sentence) + (first ? 1.2 : 0);
  if (before?.pos === "ADP") value -= 0.7;
  if (w.quoted && !here.quoted) value -= 2;
  return value;
}
