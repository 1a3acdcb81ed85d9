import type { Candidate } from "../../src/engine/contradictions/candidates";
import type { Features } from "../../src/engine/contradictions/features";
import type { Weights } from "../../src/engine/contradictions/scorer";
import type { GoldArticle } from "./gold";
import { fitLogistic, type Row } from "./logistic";
import { PRIOR } from "./prior";

/** An article's candidates with the disputes that each hits. */
export interface Prepared {
  readonly article: GoldArticle;
  readonly groups: readonly (readonly Candidate[])[];
  /** Indices of the sure disputes a candidate hits; null where it hits doubtful ones only. */
  readonly found: ReadonlyMap<Candidate, readonly number[] | null>;
}

/** What a hit on a doubtful dispute counts: it answers somebody, though perhaps without contradiction. */
const DOUBTFUL = Number(process.env.DOUBT ?? 0.6);

const round = (x: number): number => Math.round(x * 1000) / 1000;

/** Learns the weights; candidates that hit doubtful disputes only are left out. */
export function learn(
  articles: readonly Prepared[],
  threshold: number,
  unspoken: number,
  penalty: number,
): Weights {
  const index = new Map(Object.keys(PRIOR).map((name, i) => [name, i]));
  const rowOf = (features: Features): Row => {
    const entries = Object.entries(features).filter(([, value]) => value !== 0);
    for (const [name] of entries) if (!index.has(name)) index.set(name, index.size);
    return { index: entries.map(([name]) => index.get(name)!), value: entries.map(([, value]) => value) };
  };
  const rows = articles.flatMap(({ groups, found }) =>
    groups.flat().flatMap((candidate) => {
      const right = found.get(candidate);
      const weight = right === null ? DOUBTFUL : 1;
      return right === undefined
        ? []
        : [{ ...rowOf(candidate.features), right: right === null || right.length > 0, weight }];
    }),
  );
  const w = fitLogistic(
    rows,
    [...index.keys()].map((name) => PRIOR[name] ?? 0),
    penalty,
  );
  const weights = [...index]
    .map(([name, i]): [string, number] => [name, round(w[i]!)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    bias: round(w[index.size]!),
    threshold,
    unspokenThreshold: unspoken,
    weights: Object.fromEntries(weights),
  };
}
