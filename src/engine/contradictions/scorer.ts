import { logistic } from "../model/elementary";
import type { Features } from "./features";
import weights from "./weights.json";

/** A logistic regression over named features, and the probability below which nothing is said. */
export interface Weights {
  readonly bias: number;
  readonly threshold: number;
  /** The same for a rebuttal that does not say by its own words that something is not so. */
  readonly unspokenThreshold: number;
  readonly weights: Readonly<Record<string, number>>;
}

export const LEARNED: Weights = weights;

/** Probability, 0 to 1, that the rebuttal of a pair stands against its claim. */
export function probability(features: Features, model: Weights): number {
  let sum = model.bias;
  for (const name in features) sum += (model.weights[name] ?? 0) * features[name]!;
  return logistic(sum);
}
