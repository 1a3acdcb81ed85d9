/**
 * Counts how often each word of PolNeAR train is the head of a cue, by the frame around it, and writes the table of
 * cue words of the engine: `npx tsx training/lexicon/cues.ts`. Deterministic. Held-out articles are
 * left out, so that rules can be tuned on them.
 */
import { writeFileSync } from "node:fs";
import { readJsonLines } from "../../scripts/json-lines";
import { FRAMES, frameOf } from "../../src/engine/attribution/frames";
import { withQuotations } from "../../src/engine/attribution/quoted";
import type { Token } from "../../src/engine/document/doc";
import { tokensIn } from "../../src/engine/document/doc";
import { readDocument } from "../../src/engine/document/read";
import { findQuotations } from "../../src/engine/quotations/find";

const SOURCE = "../shared/data/polnear/train.jsonl.gz";
const TARGET = "src/engine/lexicon/cues.ts";
/** Every 14th article of train is held out, as training/data.py does. */
const HELD_OUT = 14;
/** Occurrences as a cue below which a word tells nothing. */
const LEAST = 3;
/** Prior of a word unseen in a frame, in occurrences. */
const PRIOR = 1;

interface GoldAttribution {
  readonly cue: readonly [number, number][];
  readonly content: readonly [number, number][];
}
interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Per word, in each frame: occurrences, cues, cues whose content begins right behind them. */
interface Counts {
  readonly seen: number[];
  readonly cues: number[];
  readonly governs: number[];
}

const articles = readJsonLines<GoldArticle>(SOURCE).filter((_, i) => i % HELD_OUT !== 5);

const tables = { VERB: new Map<string, Counts>(), NOUN: new Map<string, Counts>() };
for (const article of articles) count(article);
writeFileSync(TARGET, render());
console.log(`${rows("VERB").length} verbs, ${rows("NOUN").length} nouns`);

function count(article: GoldArticle): void {
  const doc = readDocument(article.text);
  const quoted = withQuotations(doc, findQuotations(doc));
  /** Head of each cue, and whether the content begins right behind the cue. */
  const heads = new Map<number, boolean>();
  const inContent = new Set<number>();
  for (const { cue, content } of article.attributions) {
    const head = headOf(cue.flatMap(([start, end]) => tokensIn(doc, { start, end })));
    const cueEnd = Math.max(...cue.map(([, end]) => end));
    const governs = content.some(([start]) => start >= cueEnd && start <= cueEnd + 2);
    if (head) heads.set(head.index, governs);
    for (const [start, end] of content) for (const t of tokensIn(doc, { start, end })) inContent.add(t.index);
  }
  for (const token of doc.tokens) {
    if (token.pos !== "VERB" && token.pos !== "NOUN") continue;
    // what stands inside another's content was not annotated: neither cue nor counter-example
    if (!heads.has(token.index) && (inContent.has(token.index) || quoted.quotationAt[token.index]! >= 0))
      continue;
    const table = tables[token.pos];
    let counts = table.get(token.lower);
    if (!counts) {
      counts = { seen: FRAMES.map(() => 0), cues: FRAMES.map(() => 0), governs: FRAMES.map(() => 0) };
      table.set(token.lower, counts);
    }
    const frame = FRAMES.indexOf(frameOf(quoted, token.index));
    counts.seen[frame]!++;
    if (heads.has(token.index)) counts.cues[frame]!++;
    if (heads.get(token.index)) counts.governs[frame]!++;
  }
}

/** The last verb of a cue ("has pushed back against": pushed), its last noun where it has no verb. */
function headOf(cue: readonly Token[]): Token | undefined {
  return cue.findLast((t) => t.pos === "VERB") ?? cue.findLast((t) => t.pos === "NOUN");
}

function rows(pos: "VERB" | "NOUN"): string[] {
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  return [...tables[pos]]
    .filter(([word, { cues }]) => sum(cues) >= LEAST && /^\p{L}[\p{L}-]+$/u.test(word))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, { seen, cues, governs }]) => {
      const overall = sum(cues) / (sum(seen) + PRIOR);
      const digits = seen.map((n, i) =>
        Math.min(9, Math.floor((10 * (cues[i]! + PRIOR * overall)) / (n + PRIOR))),
      );
      const governed = cues.map((n, i) =>
        Math.min(9, Math.floor((10 * (governs[i]! + (PRIOR * sum(governs)) / sum(cues))) / (n + PRIOR))),
      );
      return `${word} ${digits.join("")} ${Math.min(9, Math.floor(10 * overall))} ${governed.join("")}`;
    });
}

function render(): string {
  const list = (pos: "VERB" | "NOUN"): string => {
    const all = rows(pos);
    const lines = all.filter((_, i) => i % 4 === 0).map((_, i) => all.slice(4 * i, 4 * i + 4).join(", "));
    return `\n${lines.join("\n")}\n`;
  };
  return `/**
 * Cue words with the share of their occurrences that head a cue, in tenths: one digit for each frame of
 * attribution/frames.ts, then one over all frames; then, for each frame, the share of such cues that have what is
 * reported right behind them. Made by training/lexicon/cues.ts from PolNeAR train; do not edit.
 */
export const CUE_VERBS = \`${list("VERB")}\`;

export const CUE_NOUNS = \`${list("NOUN")}\`;
`;
}
