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

interface Labelled {
  readonly id: string;
  readonly contradictions: readonly {
    readonly kind: GoldDispute["kind"];
    readonly strength: GoldDispute["strength"];
    readonly doubtful: boolean;
    /** The clearest place first, then others that voice the same. */
    readonly claim: readonly Pair[];
    readonly against: readonly Pair[];
  }[];
}

const apart = (a: Pair, b: Pair): boolean => Math.min(a[1], b[1]) <= Math.max(a[0], b[0]);

/** Further articles of PolNeAR train, read for this project; labels/README.md says how. */
export function readArticles(): GoldArticle[] {
  const texts = new Map(readLines<GoldArticle>("polnear/train.jsonl.gz").map((a) => [a.id, a]));
  return ownLines<Labelled>("read.jsonl").flatMap(({ id, contradictions }) => {
    const article = texts.get(id);
    if (!article) return [];
    return [{ ...article, part: "train", contradictions: contradictions.map(disputeOf) }];
  });
}

function disputeOf({
  claim,
  against,
  kind,
  strength,
  doubtful,
}: Labelled["contradictions"][number]): GoldDispute {
  const pairs = claim.flatMap((c) => against.map((a) => ({ claim: c, against: a })));
  return {
    kind,
    strength,
    doubtful,
    claim: { speaker: null, span: claim[0]! },
    against: { speaker: null, span: against[0]! },
    alternatives: pairs.slice(1).filter((p) => apart(p.claim, p.against)),
  };
}

/** What a reader said of a pair that an earlier state of the engine proposed. */
export interface Verdict {
  readonly id: string;
  readonly claim: Pair;
  readonly against: Pair;
  readonly verdict: "yes" | "wrong claim" | "no" | "doubtful";
}

/** Verdicts by article, with the articles' texts. */
export function judgedArticles(): { articles: GoldArticle[]; verdicts: Map<string, Verdict[]> } {
  const verdicts = new Map<string, Verdict[]>();
  for (const v of ownLines<Verdict>("judged.jsonl")) verdicts.set(v.id, [...(verdicts.get(v.id) ?? []), v]);
  const articles = readLines<GoldArticle>("polnear/train.jsonl.gz")
    .filter(({ id }) => verdicts.has(id))
    .map((article) => ({ ...article, part: "train", contradictions: [] }));
  return { articles, verdicts };
}

const ownLines = <T>(name: string): T[] =>
  readJsonLines<T>(fileURLToPath(new URL(`labels/${name}`, import.meta.url)));

/** The articles that measure only. */
export const devArticles = (): GoldArticle[] => readLines<GoldArticle>("gold/dev.jsonl");
