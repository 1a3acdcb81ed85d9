import type { Arena } from "./arena";
import type { Weights } from "./weights";

/** Two LSTMs, one in each direction, whose states stand side by side. */
export class BiLstm {
  readonly #forwards: number;
  readonly #backwards: number;
  readonly #cell: number;

  /** @param hidden states of each direction */
  constructor(
    readonly arena: Arena,
    weights: Weights,
    layer: string,
    readonly hidden: number,
  ) {
    this.#forwards = arena.matrix(weights.tensor(`${layer}.forwards`));
    this.#backwards = arena.matrix(weights.tensor(`${layer}.backwards`));
    this.#cell = arena.take(hidden);
  }

  /**
   * @param gates heap position of `[steps, 8 · hidden]`: what the input adds to the gates, forwards then backwards;
   *   overwritten
   * @param states heap position of `[steps, 2 · hidden]`, written
   */
  run(gates: number, states: number, steps: number): void {
    const { kernel } = this.arena;
    const h = this.hidden;
    kernel.heap.fill(0, this.#cell, this.#cell + h);
    for (let t = 0; t < steps; t++) {
      const gate = gates + t * 8 * h;
      if (t > 0) kernel.affine(states + (t - 1) * 2 * h, this.#forwards, gate, h, 4 * h);
      kernel.step(gate, this.#cell, states + t * 2 * h, h);
    }
    kernel.heap.fill(0, this.#cell, this.#cell + h);
    for (let t = steps - 1; t >= 0; t--) {
      const gate = gates + t * 8 * h + 4 * h;
      if (t < steps - 1) kernel.affine(states + (t + 1) * 2 * h + h, this.#backwards, gate, h, 4 * h);
      kernel.step(gate, this.#cell, states + t * 2 * h + h, h);
    }
  }
}
