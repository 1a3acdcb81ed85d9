const f32 = Math.fround;

/** Beyond it 1 / (1 + e^-x) is 0 or 1 for our purposes, and 2^t does not overflow. */
const FARTHEST = 60;
/** Added to a number below 2^22 in single precision it rounds it to the nearest integer, ties to even. */
const ROUND = 1.5 * 2 ** 23;
/** 2^f for |f| <= 1/2 by falling powers, fitted for the least relative error (1e-7). */
const POWERS = [
  0.001_326_472_731_307_149, 0.009_671_512_991_189_957, 0.055_507_335_811_853_41, 0.240_222_424_268_722_53,
  0.693_147_003_650_665_3, 1,
].map(f32);
const MINUS_LOG2_E = f32(-Math.LOG2E);

/** What kernel.wat finds at the beginning of its memory, each four times. */
const CONSTANTS = [FARTHEST, -FARTHEST, MINUS_LOG2_E, ROUND, ...POWERS];

/** Floats at the beginning of a kernel's heap that are not to be used. */
export const RESERVED = 4 * CONSTANTS.length;

/** Writes the constants to the beginning of a kernel's heap, RESERVED floats. */
export function layConstants(heap: Float32Array): void {
  CONSTANTS.forEach((value, i) => {
    heap.fill(value, 4 * i, 4 * i + 4);
  });
}

const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);

/** To the nearest integer, ties to even; |x| below 2^22. */
export const nearest = (x: number): number => f32(f32(x + ROUND) - ROUND);

/** 1 / (1 + e^-x) in single precision, by the operations of kernel.wat in their order. @param x a float */
export function sigmoid(x: number): number {
  let t = f32(MINUS_LOG2_E * Math.max(-FARTHEST, Math.min(FARTHEST, x)));
  float[0] = t + ROUND;
  const exponent = bits[0]! << 23;
  t = f32(t - f32(float[0]! - ROUND));
  let p = POWERS[0]!;
  for (let i = 1; i < POWERS.length; i++) p = f32(f32(p * t) + POWERS[i]!);
  float[0] = p;
  bits[0] = (bits[0]! + exponent) | 0;
  return f32(1 / f32(1 + float[0]!));
}

/** tanh(x) in single precision. @param x a float */
export function tanh(x: number): number {
  const s = sigmoid(f32(x + x));
  return f32(f32(s + s) - 1);
}
