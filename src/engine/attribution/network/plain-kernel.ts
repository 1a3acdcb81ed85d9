import { BLOCK, type Kernel, ONE } from "./kernel";
import { layConstants, nearest, sigmoid, tanh } from "./sigmoid";

const f32 = Math.fround;
/**
 * The kernel in plain JavaScript, for where WebAssembly may not be compiled: every operation in single precision and
 * in the same order, so that both give the same bits. @param size floats of the heap
 */
export function plainKernel(size: number): Kernel {
  const heap = new Float32Array(size);
  const integers = new Int16Array(heap.buffer);
  const sums = new Int32Array(BLOCK);
  layConstants(heap);
  return {
    heap,
    integers,
    affine(x, w, out, n, m) {
      let weight = w;
      for (let block = out; block < out + m; block += BLOCK) {
        for (let k = x; k < x + n; k++, weight += BLOCK) {
          const value = heap[k]!;
          for (let j = 0; j < BLOCK; j++) heap[block + j] = heap[block + j]! + f32(value * heap[weight + j]!);
        }
      }
    },
    dot(x, w, out, n, m) {
      let weight = 2 * (w + m);
      for (let block = 0; block < m; block += BLOCK) {
        sums.fill(0);
        for (let k = 2 * x; k < 2 * x + n; k += 2) {
          const [one, two] = [integers[k]!, integers[k + 1]!];
          for (let j = 0; j < BLOCK; j++, weight += 2)
            sums[j] = sums[j]! + one * integers[weight]! + two * integers[weight + 1]!;
        }
        for (let j = 0; j < BLOCK; j++) {
          const at = out + block + j;
          heap[at] = heap[at]! + f32(f32(sums[j]!) * heap[w + block + j]!);
        }
      }
    },
    narrow(row, out, m) {
      for (let j = 0; j < m; j++)
        integers[2 * out + j] = Math.max(-ONE - 1, Math.min(ONE, nearest(f32(heap[row + j]! * ONE))));
    },
    add(row, out, m) {
      for (let j = 0; j < m; j++) heap[out + j] = heap[out + j]! + heap[row + j]!;
    },
    tanh(row, m) {
      for (let j = row; j < row + m; j++) heap[j] = tanh(heap[j]!);
    },
    step(gates, cell, state, h) {
      for (let j = 0; j < h; j++) {
        const input = f32(sigmoid(heap[gates + j]!) * tanh(heap[gates + 2 * h + j]!));
        const c = f32(f32(sigmoid(heap[gates + h + j]!) * heap[cell + j]!) + input);
        heap[cell + j] = c;
        heap[state + j] = f32(sigmoid(heap[gates + 3 * h + j]!) * tanh(c));
      }
    },
  };
}
