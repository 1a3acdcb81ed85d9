import { logistic } from "../../model/elementary";
import type { Arena } from "./arena";
import { BiLstm, type States } from "./bilstm";
import { Head, softmax } from "./head";
import type { Weights } from "./weights";
import { LONGEST } from "./windows";

/** A cue that the first stage proposes: tokens `[start, end)` of the window. */
export interface CueSpan {
  readonly start: number;
  readonly end: number;
}

/** What a cue's sentence looks like from the cue. */
export interface CueReading {
  /** Probability that the cue introduces a statement at all. */
  readonly valid: number;
  /** For each token of the window, the probability that it names the source, and that it belongs to the content. */
  readonly source: Float32Array;
  readonly content: Float32Array;
}

/** Where the tokens of a window stand: sentence of each, and marks of quotations up to and with each. */
export interface Places {
  readonly sentence: Int32Array;
  readonly marks: Int32Array;
}

const EDGES = [1, 2, 3, 4, 6, 9, 13, 19, 28, 45, 80];
const MOST_MARKS = 5;
const FARTHEST_SENTENCE = 2;

/** 0 within the cue, odd before it, even after it, ever wider; as bucket_of in training/model.py. */
function distanceBucket(distance: number): number {
  if (distance === 0) return 0;
  const far = Math.abs(distance);
  let level = 0;
  while (level < EDGES.length && EDGES[level]! <= far) level++;
  return 2 * level - (distance < 0 ? 1 : 0);
}

/** Reads the window once for each cue: an LSTM over the tokens' states, the cue's, and their distance. */
export class SecondStage {
  readonly #lstm: BiLstm;
  readonly #stateMatrix: number;
  readonly #stateBias: number;
  readonly #tokenMatrix: number;
  readonly #cueMatrix: number;
  readonly #bias: number;
  readonly #distance: number;
  readonly #marks: number;
  readonly #sentences: number;
  readonly #states: number;
  /** Scratch for the integers of one state. */
  readonly #narrow: number;
  readonly #shared: number;
  readonly #cuePart: number;
  readonly #gates: number;
  readonly #out: States;
  /** Largest of each output over the window, then the cue's state: what validity is judged by. */
  readonly #pooled: number;
  readonly #label: Head;
  readonly #valid: Head;

  constructor(
    readonly arena: Arena,
    weights: Weights,
    readonly hidden: number = weights.shape.hidden,
    readonly size: number = weights.shape.state,
  ) {
    const s = weights.shape.second;
    this.#lstm = new BiLstm(arena, weights, "third", s);
    this.#stateMatrix = arena.integerMatrix(weights.tensor("state.weight"));
    this.#stateBias = arena.row(weights.tensor("state.bias"));
    const input = weights.tensor("third.input");
    this.#tokenMatrix = arena.integerMatrix(input, 0, size);
    this.#cueMatrix = arena.integerMatrix(input, size, 2 * size);
    this.#bias = arena.row(weights.tensor("third.bias"));
    let from = 2 * size;
    const table = (name: string): number => {
      const embedding = weights.tensor(name);
      from += embedding.columns;
      return arena.products(embedding, input, from - embedding.columns);
    };
    this.#distance = table("distance");
    this.#marks = table("marks");
    this.#sentences = table("sentences");
    this.#states = arena.take(LONGEST * size);
    this.#narrow = arena.take(size / 2);
    this.#shared = arena.take(LONGEST * 8 * s);
    this.#cuePart = arena.take(8 * s);
    this.#gates = arena.take(LONGEST * 8 * s);
    this.#out = this.#lstm.room(LONGEST);
    this.#pooled = arena.take(2 * s + size);
    this.#label = new Head(arena.kernel, weights, "label");
    this.#valid = new Head(arena.kernel, weights, "valid");
  }

  /** Makes ready what all cues of a window share. @param states of the first stage */
  open(states: States, length: number): void {
    const { kernel } = this.arena;
    const width = 8 * this.#lstm.hidden;
    kernel.heap.fill(0, this.#shared, this.#shared + length * width);
    for (let t = 0; t < length; t++) {
      const state = this.#states + t * this.size;
      kernel.heap.copyWithin(state, this.#stateBias, this.#stateBias + this.size);
      kernel.dot(states.integers + t * this.hidden, this.#stateMatrix, state, 2 * this.hidden, this.size);
      kernel.tanh(state, this.size);
      kernel.narrow(state, this.#narrow, this.size);
      kernel.dot(this.#narrow, this.#tokenMatrix, this.#shared + t * width, this.size, width);
    }
  }

  /** Reads the window that was opened last from a cue. */
  read(cue: CueSpan, places: Places): CueReading {
    const length = places.sentence.length;
    this.#meanOfCue(cue);
    this.#fillGates(cue, places);
    this.#lstm.run(this.#gates, this.#out, length);
    const source = new Float32Array(length);
    const content = new Float32Array(length);
    const { heap } = this.arena.kernel;
    const outputs = 2 * this.#lstm.hidden;
    heap.fill(-1e4, this.#pooled, this.#pooled + outputs);
    for (let t = 0; t < length; t++) {
      const at = this.#out.floats + t * outputs;
      const [, s, c] = softmax(this.#label.logits(at));
      source[t] = s!;
      content[t] = c!;
      for (let j = 0; j < outputs; j++)
        if (heap[at + j]! > heap[this.#pooled + j]!) heap[this.#pooled + j] = heap[at + j]!;
    }
    return { valid: logistic(this.#valid.logits(this.#pooled)[0]!), source, content };
  }

  #meanOfCue({ start, end }: CueSpan): void {
    const { heap } = this.arena.kernel;
    const mean = this.#pooled + 2 * this.#lstm.hidden;
    for (let j = 0; j < this.size; j++) {
      let sum = 0;
      for (let t = start; t < end; t++) sum += heap[this.#states + t * this.size + j]!;
      heap[mean + j] = sum / (end - start);
    }
  }

  #fillGates({ start, end }: CueSpan, { sentence, marks }: Places): void {
    const { kernel } = this.arena;
    const width = 8 * this.#lstm.hidden;
    kernel.heap.copyWithin(this.#cuePart, this.#bias, this.#bias + width);
    const mean = this.#pooled + 2 * this.#lstm.hidden;
    kernel.narrow(mean, this.#narrow, this.size);
    kernel.dot(this.#narrow, this.#cueMatrix, this.#cuePart, this.size, width);
    for (let t = 0; t < sentence.length; t++) {
      const gate = this.#gates + t * width;
      const shared = this.#shared + t * width;
      const distance = t < start ? t - start : t >= end ? t - end + 1 : 0;
      const between = Math.min(MOST_MARKS, Math.abs(marks[t]! - marks[start]!));
      const away = Math.max(-FARTHEST_SENTENCE, Math.min(FARTHEST_SENTENCE, sentence[t]! - sentence[start]!));
      kernel.heap.copyWithin(gate, shared, shared + width);
      kernel.add(this.#cuePart, gate, width);
      kernel.add(this.#distance + distanceBucket(distance) * width, gate, width);
      kernel.add(this.#marks + between * width, gate, width);
      kernel.add(this.#sentences + (away + FARTHEST_SENTENCE) * width, gate, width);
    }
  }
}
