/**
 * The network's statements for a part of PolNeAR or for the gold articles, as lines for the scorer; with --engine those
 * of network and rules together. `held-out` is the part of train that the network does not learn from; its gold is
 * written to training/work/held-out.jsonl.
 * `npx tsx training/predict.ts dev|held-out|gold [--engine] > predictions.jsonl`
 */
import { writeFileSync } from "node:fs";
import { attribute } from "../src/engine/attribution/attribute";
import { withoutConflicts } from "../src/engine/attribution/network/conflicts";
import { readAttributions, shippedThreshold } from "../src/engine/attribution/network/read-attributions";
import { readDocument } from "../src/engine/document/read";
import { findQuotations } from "../src/engine/quotations/find";
import { articles, type GoldArticle, goldArticles, heldOut, type Part } from "./corpus";

function chosen(part: string): readonly GoldArticle[] {
  if (part === "gold") return goldArticles();
  if (part !== "held-out") return articles(part as Part);
  const list = heldOut();
  const path = new URL("./work/held-out.jsonl", import.meta.url);
  writeFileSync(path, list.map((article) => `${JSON.stringify(article)}\n`).join(""));
  return list;
}

const list = chosen(process.argv[2] ?? "dev");
const whole = process.argv.includes("--engine");
const began = performance.now();
for (const { id, text } of list) {
  const doc = readDocument(text);
  const quotations = findQuotations(doc);
  const statements = whole
    ? attribute(doc, quotations)
    : withoutConflicts(readAttributions(doc, quotations), shippedThreshold()).map((s) => ({
        ...s,
        cue: [s.cue],
      }));
  const lines = statements.map(({ cue, source, content, confidence }) => ({
    content,
    cue,
    source,
    confidence,
  }));
  console.log(JSON.stringify({ id, statements: lines }));
}
const words = list.reduce((n, { text }) => n + text.split(/\s+/).length, 0);
console.error(`${((1000 * (performance.now() - began)) / words).toFixed(1)} ms per 1,000 words`);
