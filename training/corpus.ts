import { readJsonLines } from "../scripts/json-lines";

/** Where the corpora lie; not part of the project. */
export const DATA = process.env.GAINSAY_DATA ?? new URL("../../shared/data", import.meta.url).pathname;

export type Offsets = readonly (readonly [number, number])[];

/** One attribution as PolNeAR annotates it; offsets in UTF-16 code units, half-open. */
export interface GoldAttribution {
  readonly id: string;
  readonly kind: "direct" | "mixed" | "indirect";
  readonly source: Offsets;
  readonly cue: Offsets;
  readonly content: Offsets;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Automatic layers of an article by CoreNLP; one entry a token but for `sentences`. */
export interface Layers {
  readonly id: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly pos: readonly string[];
  readonly ner: readonly string[];
  readonly head: readonly number[];
  readonly rel: readonly string[];
}

export type Part = "train" | "dev";

/** The articles of a part of PolNeAR. */
export const articles = (part: Part): GoldArticle[] => readJsonLines(`${DATA}/polnear/${part}.jsonl.gz`);

/** One article of train in this many is held out, as in data.py. */
const HELD_OUT = 14;
/** The articles of train that the network never sees: to choose epochs and thresholds on. */
export const heldOut = (): GoldArticle[] => articles("train").filter((_, i) => i % HELD_OUT === 5);

/** The automatic layers of a part, by article. */
export const layersOf = (part: Part): Map<string, Layers> =>
  new Map(readJsonLines<Layers>(`${DATA}/polnear/${part}.layers.jsonl.gz`).map((l) => [l.id, l]));

/** The texts of the articles annotated for speakers and contradictions. */
export const goldArticles = (): (GoldArticle & { source: string; part: string })[] =>
  readJsonLines(`${DATA}/gold/dev.jsonl`);
