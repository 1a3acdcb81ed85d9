import { decodeBase64 } from "./base64";
import type { Kernel } from "./kernel";
import { KERNEL_BINARY } from "./kernel-binary";
import { layConstants } from "./sigmoid";

/** What of WebAssembly is used; the engine is typed without the browser's library. */
interface WebAssemblyLike {
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}
/** A kernel's functions as the binary has them: pointers in bytes. */
type Exports = Omit<Kernel, "heap" | "integers">;

const PAGE = 65_536;

/**
 * The kernel in WebAssembly SIMD; null where it cannot be compiled (an old browser, a strict content policy).
 * Its arithmetic is that of IEEE 754 single precision in a fixed order: the same result on every machine.
 * @param size floats of the heap
 */
export function simdKernel(size: number): Kernel | null {
  const wasm = (globalThis as { WebAssembly?: WebAssemblyLike }).WebAssembly;
  if (!wasm) return null;
  try {
    const memory = new wasm.Memory({ initial: Math.ceil((size * 4) / PAGE) });
    const module = new wasm.Module(decodeBase64(KERNEL_BINARY));
    const { exports } = new wasm.Instance(module, { heap: { memory } });
    const { affine, dot, narrow, add, tanh, step } = exports as Exports;
    const heap = new Float32Array(memory.buffer, 0, size);
    layConstants(heap);
    return {
      heap,
      integers: new Int16Array(memory.buffer, 0, 2 * size),
      affine: (x, w, out, n, m) => affine(x << 2, w << 2, out << 2, n, m),
      dot: (x, w, out, n, m) => dot(x << 2, w << 2, out << 2, n, m),
      narrow: (row, out, m) => narrow(row << 2, out << 2, m),
      add: (row, out, m) => add(row << 2, out << 2, m),
      tanh: (row, m) => tanh(row << 2, m),
      step: (gates, cell, state, h) => step(gates << 2, cell << 2, state << 2, h),
    };
  } catch {
    return null;
  }
}
