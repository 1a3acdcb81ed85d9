/**
 * The network's statements for a part of PolNeAR or for the gold articles, as lines for the scorer.
 * `npx tsx training/predict.ts dev|train|gold [--threshold N] [--held-out] > predictions.jsonl`
 */
import { withoutConflicts } from "../src/engine/attribution/network/conflicts";
import { readAttributions, shippedThreshold } from "../src/engine/attribution/network/read-attributions";
import { readDocument } from "../src/engine/document/read";
import { findQuotations } from "../src/engine/quotations/find";
import { articles, goldArticles, type Part } from "./corpus";

const part = process.argv[2] as Part | "gold";
const at = process.argv.indexOf("--threshold");
const threshold = at > 0 ? Number(process.argv[at + 1]) : shippedThreshold();
const list = part === "gold" ? goldArticles() : articles(part);
const began = performance.now();
for (const { id, text } of list) {
  const doc = readDocument(text);
  const statements = withoutConflicts(readAttributions(doc, findQuotations(doc)), threshold);
  const lines = statements.map(({ cue, source, content, confidence }) => ({
    content,
    cue: [cue],
    source,
    confidence,
  }));
  console.log(JSON.stringify({ id, statements: lines }));
}
const words = list.reduce((n, { text }) => n + text.split(/\s+/).length, 0);
console.error(`${((1000 * (performance.now() - began)) / words).toFixed(1)} ms per 1,000 words`);
