/**
 * The quoted statements that the engine finds on the page articles and their gold has not, one a line, for the table in
 * EXPERIMENTS.md: `npx tsx training/false-alarms.ts`. As score.mjs counts "quoted found": less than 70 % of what is
 * predicted lies in the contents of the gold.
 */
import { textOf } from "../src/engine/document/span";
import { type GoldArticle, goldArticles } from "./corpus";
import { isQuoted, trimmed } from "./linking";
import { readWith } from "./readings";

const COVERED = 0.7;

/** Share of the spans' characters that lies in others. */
function coverage(spans: readonly [number, number][], others: readonly [number, number][]): number {
  let [covered, whole] = [0, 0];
  for (const [start, end] of spans) {
    whole += end - start;
    for (let i = start; i < end; i++) if (others.some(([from, to]) => from <= i && i < to)) covered++;
  }
  return covered / whole;
}

function alarmsOf(article: GoldArticle): string[] {
  const gold = article.attributions.flatMap(({ content }) => trimmed(article.text, content));
  return readWith("engine", article).statements.flatMap(({ content, cue, source, confidence }) => {
    const words = (spans: typeof content): string =>
      spans.map((span) => textOf(article.text, span)).join(" … ");
    const share = coverage(trimmed(article.text, content), gold);
    if (!isQuoted(article.text, content) || share >= COVERED) return [];
    return `${article.id.slice(0, 8)} ${share.toFixed(2)} ${confidence.toFixed(2)} [${words(source)}] {${words(cue)}} ${words(content)}`;
  });
}

for (const article of goldArticles())
  if (article.source === "page") for (const line of alarmsOf(article)) console.log(line);
