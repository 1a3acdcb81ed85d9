/**
 * The network's statements for a part of PolNeAR or for the gold articles, as lines for the scorer; with --engine those
 * of network and rules together. `held-out` is the part of train that the network does not learn from; its gold is
 * written to training/work/held-out.jsonl.
 * `npx tsx training/predict.ts dev|held-out|gold [--engine] > predictions.jsonl`
 */
import { writeFileSync } from "node:fs";
import { articles, type GoldArticle, goldArticles, heldOut, type Part } from "./corpus";
import { readWith } from "./readings";

function chosen(part: string): readonly GoldArticle[] {
  if (part === "gold") return goldArticles();
  if (part !== "held-out") return articles(part as Part);
  const list = heldOut();
  const path = new URL("./work/held-out.jsonl", import.meta.url);
  writeFileSync(path, list.map((article) => `${JSON.stringify(article)}\n`).join(""));
  return list;
}

const list = chosen(process.argv[2] ?? "dev");
const reading = process.argv.includes("--engine") ? "engine" : "network";
const began = performance.now();
for (const article of list) console.log(JSON.stringify(readWith(reading, article)));
const words = list.reduce((n, { text }) => n + text.split(/\s+/).length, 0);
console.error(`${((1000 * (performance.now() - began)) / words).toFixed(1)} ms per 1,000 words`);
