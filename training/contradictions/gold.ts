import { fileURLToPath } from "node:url";
import { readJsonLines } from "../../scripts/json-lines";

const DATA = fileURLToPath(new URL("../../../shared/data/", import.meta.url));

export type Pair = readonly [number, number];

export interface GoldSide {
  readonly speaker: string | null;
  readonly span: Pair;
}

export interface GoldDispute {
  readonly claim: GoldSide;
  readonly against: GoldSide;
  readonly kind: "denial" | "dispute" | "fact-check" | "self" | "numeric";
  readonly strength: "explicit" | "implicit";
  readonly alternatives?: readonly { claim: Pair; against: Pair }[];
  readonly doubtful?: boolean;
}

export interface GoldAttribution {
  readonly id: string;
  readonly kind: "direct" | "mixed" | "indirect";
  readonly content: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly source: readonly Pair[];
  readonly speaker?: string | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly part: string;
  readonly text: string;
  readonly speakers?: readonly {
    key: string;
    name: string;
    kind: "person";
    affiliation?: readonly string[];
    role?: readonly string[];
  }[];
  readonly attributions: readonly GoldAttribution[];
  readonly contradictions: readonly GoldDispute[];
}

/** The lines of a data file under ../shared/data, gzipped or not. */
export const readLines = <T>(path: string): T[] => readJsonLines(DATA + path);

/** The articles to learn from, with PolNeAR's attributions of the same text. */
export function trainArticles(): GoldArticle[] {
  const attributions = new Map(
    readLines<{ id: string; attributions: GoldAttribution[] }>("polnear/train.jsonl.gz").map((a) => [
      a.id,
      a.attributions,
    ]),
  );
  return readLines<GoldArticle>("gold/contradictions-train.jsonl").map((article) => ({
    ...article,
    attributions: attributions.get(article.id) ?? [],
  }));
}

/** The articles that measure only. */
export const devArticles = (): GoldArticle[] => readLines<GoldArticle>("gold/dev.jsonl");
