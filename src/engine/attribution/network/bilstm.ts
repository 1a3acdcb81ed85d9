import type { Arena } from "./arena";
import type { Weights } from "./weights";

/** Where a layer leaves its states, `[steps, 2 · hidden]`: heap positions of the floats and of the integers. */
export interface States {
  readonly floats: number;
  readonly integers: number;
}

/** Two LSTMs, one in each direction, whose states stand side by side. */
export class BiLstm {
  readonly #forwards: number;
  readonly #backwards: number;
  readonly #cell: number;

  /** @param hidden states of each direction, a multiple of 8 */
  constructor(
    readonly arena: Arena,
    weights: Weights,
    layer: string,
    readonly hidden: number,
  ) {
    this.#forwards = arena.integerMatrix(weights.tensor(`${layer}.forwards`));
    this.#backwards = arena.integerMatrix(weights.tensor(`${layer}.backwards`));
    this.#cell = arena.take(hidden);
  }

  /** Room for the states of so many steps. */
  room(steps: number): States {
    const floats = this.arena.take(steps * 2 * this.hidden);
    return { floats, integers: this.arena.take(steps * this.hidden) };
  }

  /**
   * @param gates heap position of `[steps, 8 · hidden]`: what the input adds to the gates, forwards then backwards;
   *   overwritten
   * @param states written
   */
  run(gates: number, { floats, integers }: States, steps: number): void {
    const { kernel } = this.arena;
    const h = this.hidden;
    kernel.heap.fill(0, this.#cell, this.#cell + h);
    for (let t = 0; t < steps; t++) {
      const gate = gates + t * 8 * h;
      const state = floats + t * 2 * h;
      if (t > 0) kernel.dot(integers + (t - 1) * h, this.#forwards, gate, h, 4 * h);
      kernel.step(gate, this.#cell, state, h);
      kernel.narrow(state, integers + t * h, h);
    }
    kernel.heap.fill(0, this.#cell, this.#cell + h);
    for (let t = steps - 1; t >= 0; t--) {
      const gate = gates + t * 8 * h + 4 * h;
      const state = floats + t * 2 * h + h;
      if (t < steps - 1) kernel.dot(integers + (t + 1) * h + h / 2, this.#backwards, gate, h, 4 * h);
      kernel.step(gate, this.#cell, state, h);
      kernel.narrow(state, integers + t * h + h / 2, h);
    }
  }
}
