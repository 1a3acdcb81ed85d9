/**
 * Reads gold articles with the engine's own attribution and writes one line `{id, statements}` per article for
 * ../shared/score/score.mjs: `npx tsx training/scoring/predict.ts GOLD.jsonl[.gz] OUT.jsonl [every offset]`.
 * With `every` and `offset` only the articles whose number leaves `offset` on division are read (train, held out:
 * 10 9), and their gold is written beside as OUT.gold.jsonl.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { attribute } from "../../src/engine/attribution/attribute";
import { readDocument } from "../../src/engine/document/read";
import { findQuotations } from "../../src/engine/quotations/find";

const [goldFile, outFile, every = "1", offset = "0"] = process.argv.slice(2);
if (!goldFile || !outFile) throw new Error("usage: predict.ts GOLD.jsonl[.gz] OUT.jsonl [every offset]");
const raw = readFileSync(goldFile);
const lines = (goldFile.endsWith(".gz") ? gunzipSync(raw) : raw)
  .toString("utf8")
  .trim()
  .split("\n")
  .filter((_, i) => i % Number(every) === Number(offset));

const started = performance.now();
let words = 0;
const read = lines.map((line) => {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const doc = readDocument(text);
  words += doc.tokens.length;
  return JSON.stringify({ id, statements: attribute(doc, findQuotations(doc)) });
});
writeFileSync(outFile, `${read.join("\n")}\n`);
if (every !== "1") writeFileSync(`${outFile}.gold.jsonl`, `${lines.join("\n")}\n`);
console.error(`${lines.length} articles, ${words} tokens, ${Math.round(performance.now() - started)} ms`);
