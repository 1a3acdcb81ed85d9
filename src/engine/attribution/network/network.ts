import { Arena } from "./arena";
import { FirstStage } from "./first-stage";
import type { Kernel } from "./kernel";
import { plainKernel } from "./plain-kernel";
import { type CueReading, type CueSpan, type Places, SecondStage } from "./second-stage";
import { simdKernel } from "./simd-kernel";
import { Vocabulary } from "./vocabulary";
import type { Decision, Weights } from "./weights";

/** Floats of the heap; enough for the weights, the kept sums and one window of the longest kind. */
const HEAP = 3_400_000;
/** Cues read in one window; the most probable first. Bounds the time for hostile text. */
const MOST_CUES = 48;

/** A cue as both stages see it. Tokens are counted from the window's first. */
export interface ReadCue extends CueReading {
  readonly cue: CueSpan;
  /** Probability of the first stage. */
  readonly probability: number;
}

/** The trained network with its weights laid out for the inner loops. Holds scratch memory: one call at a time. */
export class Network {
  readonly vocabulary: Vocabulary;
  readonly decision: Decision;
  readonly #first: FirstStage;
  readonly #second: SecondStage;

  constructor(weights: Weights, kernel: Kernel = simdKernel(HEAP) ?? plainKernel(HEAP)) {
    const arena = new Arena(kernel);
    this.vocabulary = new Vocabulary(weights.words);
    this.decision = weights.decision;
    this.#first = new FirstStage(arena, weights);
    this.#second = new SecondStage(arena, weights);
  }

  /** @param features of a window of at most LONGEST tokens, from `featuresOf` with this network's vocabulary */
  read(features: Int32Array, places: Places): ReadCue[] {
    const { begins, inside } = this.#first.run(features);
    const cues = cueSpans(begins, inside, this.decision.floor);
    if (cues.length === 0) return [];
    this.#second.open(this.#first.states, begins.length);
    return cues.map((cue) => ({ cue, probability: begins[cue.start]!, ...this.#second.read(cue, places) }));
  }
}

/** Candidate cues in the order of the text: each goes on while that is the likeliest. */
function cueSpans(begins: Float32Array, inside: Float32Array, floor: number): CueSpan[] {
  const cues: CueSpan[] = [];
  for (let start = 0; start < begins.length; start++) {
    if (begins[start]! < floor) continue;
    let end = start + 1;
    while (end < begins.length && inside[end]! > 0.5) end++;
    cues.push({ start, end });
  }
  if (cues.length <= MOST_CUES) return cues;
  const likeliest = [...cues].sort((a, b) => begins[b.start]! - begins[a.start]!).slice(0, MOST_CUES);
  return likeliest.sort((a, b) => a.start - b.start);
}
