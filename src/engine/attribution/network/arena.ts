import { BLOCK, type Kernel } from "./kernel";
import type { Tensor } from "./weights";

/** Hands out places on a kernel's heap, in floats, and lays tensors there. Nothing is ever given back. */
export class Arena {
  #used = 0;

  constructor(readonly kernel: Kernel) {}

  /** Throws a RangeError when the heap is full. */
  take(floats: number): number {
    const at = this.#used;
    this.#used += Math.ceil(floats / 4) * 4;
    if (this.#used > this.kernel.heap.length) throw new RangeError("network: heap is full");
    return at;
  }

  /** Lays a row; returns where. */
  row(tensor: Tensor, row = 0): number {
    const at = this.take(tensor.columns);
    tensor.copyRow(row, this.kernel.heap, at);
    return at;
  }

  /** Lays the whole of a tensor, row by row. */
  rows(tensor: Tensor): number {
    const at = this.take(tensor.rows * tensor.columns);
    for (let r = 0; r < tensor.rows; r++) tensor.copyRow(r, this.kernel.heap, at + r * tensor.columns);
    return at;
  }

  /**
   * Lays inputs `[from, to)` of a layer's weights `[outputs, inputs]` as the kernel's matrix `[to - from, outputs]`.
   */
  matrix(tensor: Tensor, from = 0, to: number = tensor.columns): number {
    const inputs = to - from;
    const at = this.take(inputs * tensor.rows);
    const { heap } = this.kernel;
    for (let output = 0; output < tensor.rows; output++) {
      const block = at + Math.floor(output / BLOCK) * inputs * BLOCK + (output % BLOCK);
      for (let k = 0; k < inputs; k++) heap[block + k * BLOCK] = tensor.at(output, from + k);
    }
    return at;
  }
}
