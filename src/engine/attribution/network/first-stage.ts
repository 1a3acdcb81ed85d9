import type { Arena } from "./arena";
import { BiLstm, type States } from "./bilstm";
import { COLUMNS } from "./features";
import { Head, softmax } from "./head";
import { InputLayer } from "./input-layer";
import type { Weights } from "./weights";
import { LONGEST } from "./windows";

/** For each token of a window: the probability that it begins a cue, and that it goes on with one. */
export interface CueProbabilities {
  readonly begins: Float32Array;
  readonly inside: Float32Array;
}

/** Two LSTM layers over a window, and the cues that they see. */
export class FirstStage {
  readonly #input: InputLayer;
  readonly #first: BiLstm;
  readonly #second: BiLstm;
  readonly #secondInput: number;
  readonly #secondBias: number;
  readonly #gates: number;
  readonly #one: States;
  readonly #cue: Head;
  /** The second layer's states, `[tokens, 2 · hidden]`, as the last `run` left them. */
  readonly states: States;

  constructor(
    readonly arena: Arena,
    weights: Weights,
  ) {
    const { hidden } = weights.shape;
    this.#input = new InputLayer(arena, weights);
    this.#first = new BiLstm(arena, weights, "first", hidden);
    this.#second = new BiLstm(arena, weights, "second", hidden);
    this.#secondInput = arena.integerMatrix(weights.tensor("second.input"));
    this.#secondBias = arena.row(weights.tensor("second.bias"));
    this.#gates = arena.take(LONGEST * 8 * hidden);
    this.#one = this.#first.room(LONGEST);
    this.states = this.#second.room(LONGEST);
    this.#cue = new Head(arena.kernel, weights, "cue");
  }

  /** @param features of at most LONGEST tokens, as `featuresOf` gives them */
  run(features: Int32Array): CueProbabilities {
    const { kernel } = this.arena;
    const length = features.length / COLUMNS.length;
    const h = this.#first.hidden;
    const width = 8 * h;
    for (let t = 0; t < length; t++) this.#input.write(features, t * COLUMNS.length, this.#gates + t * width);
    this.#first.run(this.#gates, this.#one, length);
    for (let t = 0; t < length; t++) {
      const gate = this.#gates + t * width;
      kernel.heap.copyWithin(gate, this.#secondBias, this.#secondBias + width);
      kernel.dot(this.#one.integers + t * h, this.#secondInput, gate, 2 * h, width);
    }
    this.#second.run(this.#gates, this.states, length);
    return this.#cues(length);
  }

  #cues(length: number): CueProbabilities {
    const begins = new Float32Array(length);
    const inside = new Float32Array(length);
    for (let t = 0; t < length; t++) {
      const [, b, i] = softmax(this.#cue.logits(this.states.floats + t * 2 * this.#first.hidden));
      begins[t] = b!;
      inside[t] = i!;
    }
    return { begins, inside };
  }
}
