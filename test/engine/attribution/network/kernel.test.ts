import { describe, expect, it } from "vitest";
import type { Kernel } from "../../../../src/engine/attribution/network/kernel";
import { KERNEL_BINARY } from "../../../../src/engine/attribution/network/kernel-binary";
import { plainKernel } from "../../../../src/engine/attribution/network/plain-kernel";
import { simdKernel } from "../../../../src/engine/attribution/network/simd-kernel";
import { assembleKernel } from "../../../../training/kernel";

const SIZE = 40_000;

/** Numbers between -1 and 1 that are the same at every run. */
function fill(kernel: Kernel, scale = 1): void {
  let state = 12345;
  for (let i = 0; i < kernel.heap.length; i++) {
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

function expectSame(plain: Kernel, simd: Kernel, tolerance = 1e-4): void {
  for (let i = 0; i < SIZE; i++)
    if (Math.abs(plain.heap[i]! - simd.heap[i]!) > tolerance)
      expect.fail(`heap[${i}]: ${plain.heap[i]} plain, ${simd.heap[i]} simd`);
}

describe("the inner loops", () => {
  it("are the same sums in plain JavaScript and in WebAssembly", () => {
    const [plain, simd] = pair();
    for (const kernel of [plain, simd]) {
      kernel.affine(0, 200, 30_000, 111, 96);
      kernel.add(400, 31_000, 128);
      kernel.tanh(32_000, 64);
      kernel.step(33_000, 34_000, 35_000, 64);
    }
    expectSame(plain, simd);
  });

  it("saturate alike far from zero", () => {
    const [plain, simd] = pair(300);
    for (const kernel of [plain, simd]) {
      kernel.tanh(0, 64);
      kernel.step(1000, 2000, 3000, 64);
    }
    expectSame(plain, simd, 2e-3);
    expect(Math.abs(simd.heap[0]!)).toBeLessThanOrEqual(1);
  });

  it("multiply a matrix that lies in blocks", () => {
    const kernel = plainKernel(256);
    kernel.heap.set([2, 3], 0);
    for (let j = 0; j < 32; j++) kernel.heap.set([j], 32 + j);
    for (let j = 0; j < 32; j++) kernel.heap.set([100], 64 + j);
    kernel.heap.fill(1, 128, 160);
    kernel.affine(0, 32, 128, 2, 32);
    expect([...kernel.heap.slice(128, 131)]).toEqual([301, 303, 305]);
  });

  it("come from kernel.wat as it stands", async () => {
    expect(await assembleKernel()).toBe(KERNEL_BINARY);
  });
});
