import { type Draft, type Reading, rangeOf, take } from "./draft";
import type { TokenRange } from "./noun-phrase";
import { type QuotedDoc, wordsIn } from "./quoted";

/** What is repeated is known by that many words in a row. */
const RUN = 5;
const CONFIDENCE = 0.85;

/**
 * A quotation that is a paragraph of its own and repeats what is attributed elsewhere, word for word: a pull quote.
 * Its speaker is the one named there, not the one of the paragraph that it happens to stand behind. Linear in the text.
 */
export function repeatedQuotations(reading: Reading): void {
  const { doc, owner } = reading;
  const alone = doc.quotations.filter(
    ({ index, depth, nature, continues }) =>
      depth === 0 &&
      nature === "speech" &&
      continues === null &&
      !owner.has(index) &&
      wordsIn(doc, index) >= RUN &&
      isParagraph(doc, rangeOf(doc, index)),
  );
  if (alone.length === 0) return;
  const runs = runsOf(reading);
  for (const { index } of alone) {
    const words = wordsOf(doc, rangeOf(doc, index));
    const place = runs.get(words.slice(0, RUN).join(" "));
    if (!place || !words.every((word, i) => place.words[place.at + i] === word)) continue;
    const draft: Draft = {
      cue: [],
      source: [],
      content: [],
      finder: "repeated",
      confidence: CONFIDENCE,
      continues: place.draft,
    };
    reading.drafts.push(draft);
    take(reading, draft, rangeOf(doc, index));
  }
}

interface Place {
  readonly draft: Draft;
  readonly words: readonly string[];
  readonly at: number;
}

/** Where each run of words stands first in a quotation with a source of its own. */
function runsOf({ doc, owner }: Reading): Map<string, Place> {
  const runs = new Map<string, Place>();
  for (const [quotation, draft] of owner) {
    if (draft.source.length === 0) continue;
    const words = wordsOf(doc, rangeOf(doc, quotation));
    for (let at = 0; at + RUN <= words.length; at++) {
      const run = words.slice(at, at + RUN).join(" ");
      if (!runs.has(run)) runs.set(run, { draft, words, at });
    }
  }
  return runs;
}

/** Words in lower case, marks left out. */
function wordsOf({ tokens }: QuotedDoc, { first, end }: TokenRange): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) if (tokens[i]!.pos !== "PUNCT") words.push(tokens[i]!.lower);
  return words;
}

const isParagraph = ({ tokens }: QuotedDoc, { first, end }: TokenRange): boolean =>
  tokens[first - 1]?.paragraph !== tokens[first]!.paragraph &&
  tokens[end]?.paragraph !== tokens[end - 1]!.paragraph;
