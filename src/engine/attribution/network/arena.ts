import { BLOCK, type Kernel, ONE } from "./kernel";
import { RESERVED } from "./sigmoid";
import { copyRow, type Tensor, valueAt } from "./weights";

/** Hands out places on a kernel's heap, in floats, and lays tensors there. Nothing is ever given back. */
export class Arena {
  #used = RESERVED;

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
    copyRow(tensor, row, this.kernel.heap, at);
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
      for (let k = 0; k < inputs; k++) heap[block + k * BLOCK] = valueAt(tensor, output, from + k);
    }
    return at;
  }

  /**
   * The same of integers, for inputs that lie between -1 and 1; an even number of them. Throws a TypeError for a
   * tensor that has no integers.
   */
  integerMatrix(tensor: Tensor, from = 0, to: number = tensor.columns): number {
    const { rows: outputs, scales } = tensor;
    if (!scales) throw new TypeError("network: a matrix of integers is wanted");
    const inputs = to - from;
    const at = this.take(outputs + (inputs * outputs) / 2);
    const { heap, integers } = this.kernel;
    for (let output = 0; output < outputs; output++) {
      heap[at + output] = scales[output]! / ONE;
      const block = 2 * (at + outputs) + (output - (output % BLOCK)) * inputs + 2 * (output % BLOCK);
      for (let k = 0; k < inputs; k += 2) {
        integers[block + k * BLOCK] = tensor.stored(output, from + k);
        integers[block + k * BLOCK + 1] = tensor.stored(output, from + k + 1);
      }
    }
    return at;
  }

  /**
   * Lays, for each row of an embedding, what a layer's inputs `[from, from + columns)` add to its outputs for it:
   * `[rows, outputs]`.
   */
  products(embedding: Tensor, layer: Tensor, from: number): number {
    const { kernel } = this;
    const at = this.take(embedding.rows * layer.rows);
    const matrix = this.matrix(layer, from, from + embedding.columns);
    const scratch = this.take(embedding.columns);
    for (let r = 0; r < embedding.rows; r++) {
      copyRow(embedding, r, kernel.heap, scratch);
      kernel.affine(scratch, matrix, at + r * layer.rows, embedding.columns, layer.rows);
    }
    return at;
  }
}
