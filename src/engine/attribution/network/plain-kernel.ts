import { BLOCK, type Kernel } from "./kernel";

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-Math.max(-60, Math.min(60, x))));
const tanh = (x: number): number => 2 * sigmoid(2 * x) - 1;

/** The kernel in plain JavaScript, for where WebAssembly may not be compiled. @param size floats of the heap */
export function plainKernel(size: number): Kernel {
  const heap = new Float32Array(size);
  return {
    heap,
    affine(x, w, out, n, m) {
      let weight = w;
      for (let block = out; block < out + m; block += BLOCK) {
        for (let k = x; k < x + n; k++, weight += BLOCK) {
          const value = heap[k]!;
          for (let j = 0; j < BLOCK; j++) heap[block + j] = heap[block + j]! + value * heap[weight + j]!;
        }
      }
    },
    add(row, out, m) {
      for (let j = 0; j < m; j++) heap[out + j] = heap[out + j]! + heap[row + j]!;
    },
    tanh(row, m) {
      for (let j = row; j < row + m; j++) heap[j] = tanh(heap[j]!);
    },
    step(gates, cell, state, h) {
      for (let j = 0; j < h; j++) {
        const input = sigmoid(heap[gates + j]!) * tanh(heap[gates + 2 * h + j]!);
        const c = sigmoid(heap[gates + h + j]!) * heap[cell + j]! + input;
        heap[cell + j] = c;
        heap[state + j] = sigmoid(heap[gates + 3 * h + j]!) * tanh(c);
      }
    },
  };
}
