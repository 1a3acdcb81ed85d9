import { exponential } from "../../model/elementary";
import type { Kernel } from "./kernel";
import { copyRow, type Tensor, valueAt, type Weights } from "./weights";

/** A small linear layer, of too few outputs for the kernel's blocks. */
export class Head {
  readonly #weight: Tensor;
  readonly #bias: Tensor;
  readonly #flat: Float32Array;

  constructor(
    readonly kernel: Kernel,
    weights: Weights,
    name: string,
  ) {
    this.#weight = weights.tensor(`${name}.weight`);
    this.#bias = weights.tensor(`${name}.bias`);
    this.#flat = new Float32Array(this.#weight.rows * this.#weight.columns);
    for (let r = 0; r < this.#weight.rows; r++)
      copyRow(this.#weight, r, this.#flat, r * this.#weight.columns);
  }

  /** The outputs for the inputs at heap position `at`, of which there are as many as the layer takes. */
  logits(at: number): number[] {
    const { heap } = this.kernel;
    const { rows, columns } = this.#weight;
    const out: number[] = [];
    for (let r = 0; r < rows; r++) {
      let sum = valueAt(this.#bias, 0, r);
      for (let k = 0; k < columns; k++) sum += heap[at + k]! * this.#flat[r * columns + k]!;
      out.push(sum);
    }
    return out;
  }
}

/** Exponentials of logits, divided by their sum. */
export function softmax(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const powers = logits.map((x) => exponential(x - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
}
