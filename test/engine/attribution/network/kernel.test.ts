import { describe, expect, it } from "vitest";
import type { Kernel } from "../../../../src/engine/attribution/network/kernel";
import { KERNEL_BINARY } from "../../../../src/engine/attribution/network/kernel-binary";
import { plainKernel } from "../../../../src/engine/attribution/network/plain-kernel";
import { RESERVED } from "../../../../src/engine/attribution/network/sigmoid";
import { simdKernel } from "../../../../src/engine/attribution/network/simd-kernel";
import { assembleKernel } from "../../../../training/kernel";

const SIZE = 40_000;

/** Numbers between -1 and 1 that are the same at every run. */
function fill(kernel: Kernel, scale = 1): void {
  let state = 12345;
  for (let i = RESERVED; i < kernel.heap.length; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    kernel.heap[i] = scale * (state / 2 ** 31 - 1);
  }
}

function pair(scale = 1): [Kernel, Kernel] {
  const plain = plainKernel(SIZE);
  const simd = simdKernel(SIZE);
  if (!simd) throw new Error("WebAssembly SIMD should compile here");
  fill(plain, scale);
  fill(simd, scale);
  return [plain, simd];
}

/** Bit by bit: what is a sum of floats here may be two integers to the next operation. */
function expectSame(plain: Kernel, simd: Kernel): void {
  const [a, b] = [plain, simd].map(({ heap }) => new Int32Array(heap.buffer, 0, SIZE));
  for (let i = 0; i < SIZE; i++)
    if (a![i] !== b![i]) expect.fail(`heap[${i}]: ${plain.heap[i]} plain, ${simd.heap[i]} simd`);
}

describe("the inner loops", () => {
  it.each([1, 5, 300])(
    "are the same to the last bit in plain JavaScript and in WebAssembly, times %d",
    (scale) => {
      const [plain, simd] = pair(scale);
      for (const kernel of [plain, simd]) {
        kernel.affine(100, 300, 30_000, 111, 96);
        kernel.add(400, 31_000, 128);
        kernel.tanh(32_000, 64);
        kernel.step(33_000, 34_000, 35_000, 64);
        kernel.narrow(500, 36_000, 112);
        for (let i = 0; i < 96; i++) kernel.heap[12_000 + i] = 2 ** -20 * (i + 1);
        for (let i = 0; i < 112 * 96; i++) kernel.integers[24_192 + i] = ((i * 7919) % 255) - 127;
        kernel.dot(36_000, 12_000, 37_000, 112, 96);
      }
      expectSame(plain, simd);
      expect(new Set(simd.heap.slice(37_000, 37_096)).size).toBeGreaterThan(80);
    },
  );

  it("give the logistic function and the hyperbolic tangent", () => {
    const kernel = plainKernel(512);
    const values = [-80, -20, -7.5, -1, -0.01, 0, 0.3, 0.7, 2.25, 9, 30, 61];
    kernel.heap.set(values, 100);
    kernel.tanh(100, values.length);
    values.forEach((x, i) => {
      expect(kernel.heap[100 + i]).toBeCloseTo(Math.tanh(x), 6);
    });
    kernel.heap.set([3, -2, 0.5, 1], 200);
    kernel.heap.fill(0.5, 300, 301);
    kernel.step(200, 300, 400, 1);
    const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
    const cell = logistic(-2) * 0.5 + logistic(3) * Math.tanh(0.5);
    expect(kernel.heap[300]).toBeCloseTo(cell, 6);
    expect(kernel.heap[400]).toBeCloseTo(logistic(1) * Math.tanh(cell), 6);
  });

  it("multiply a matrix that lies in blocks", () => {
    const kernel = plainKernel(512);
    kernel.heap.set([2, 3], 50);
    for (let j = 0; j < 32; j++) kernel.heap.set([j], 64 + j);
    for (let j = 0; j < 32; j++) kernel.heap.set([100], 96 + j);
    kernel.heap.fill(1, 128, 160);
    kernel.affine(50, 64, 128, 2, 32);
    expect([...kernel.heap.slice(128, 131)]).toEqual([301, 303, 305]);
  });

  it("multiply a matrix of integers, each column by its scale", () => {
    const kernel = plainKernel(512);
    kernel.integers.set([20_000, -3], 2 * 50);
    for (let j = 0; j < 32; j++) kernel.heap[64 + j] = j;
    for (let j = 0; j < 32; j++) kernel.integers.set([127, 100], 2 * 96 + 2 * j);
    kernel.heap.fill(1, 128, 160);
    kernel.dot(50, 64, 128, 2, 32);
    expect([...kernel.heap.slice(128, 131)]).toEqual([1, 1 + 2_539_700, 1 + 2 * 2_539_700]);
  });

  it("cut off what no 16-bit integer holds", () => {
    for (const kernel of pair()) {
      kernel.heap.set([0, 1, -1, 2, -2, 0.5, 1e-6, -0.25], 100);
      kernel.narrow(100, 200, 8);
      expect([...kernel.integers.slice(400, 408)]).toEqual([
        0, 32767, -32767, 32767, -32768, 16384, 0, -8192,
      ]);
    }
  });

  it("come from kernel.wat as it stands", async () => {
    expect(await assembleKernel()).toBe(KERNEL_BINARY);
  });
});
