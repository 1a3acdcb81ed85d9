/**
 * Exponential and logarithm by basic operations alone. Those of Math may differ in the last bit from one JavaScript
 * engine to the next, and so would two reports of one text; these do not. Relative error below 1e-15.
 */

const LN2_HIGH = 0.693_147_180_369_123_8;
const LN2_LOW = 1.908_214_929_270_587_7e-10;
const LOG2_E = Math.LOG2E;
const SQRT_2 = Math.SQRT2;

const double = new Float64Array(1);
/** Low and high half of the double: every engine that we run in is little-endian. */
const halves = new Uint32Array(double.buffer);
const EXPONENT_BIAS = 1023;

/** 2^n for a whole n from -1022 to 1023. */
function powerOfTwo(n: number): number {
  halves[0] = 0;
  halves[1] = (n + EXPONENT_BIAS) << 20;
  return double[0]!;
}

/** e^x; 0 below -700, the value at 700 above it. */
export function exponential(x: number): number {
  if (x < -700) return 0;
  const bounded = Math.min(700, x);
  const n = Math.round(bounded * LOG2_E);
  const r = bounded - n * LN2_HIGH - n * LN2_LOW;
  // the exponential series by Horner; 14 terms for |r| <= ln 2 / 2
  let sum = 1;
  for (let k = 14; k > 0; k--) sum = 1 + (r * sum) / k;
  return sum * powerOfTwo(n);
}

/** Natural logarithm of a normal number above 0. */
export function logarithm(x: number): number {
  double[0] = x;
  let n = (halves[1]! >>> 20) - EXPONENT_BIAS;
  halves[1] = (halves[1]! & 0xfffff) | (EXPONENT_BIAS << 20);
  let m = double[0]!;
  if (m > SQRT_2) {
    m /= 2;
    n++;
  }
  // ln m = 2 artanh s; the series in s², 12 terms for |s| <= 0.172
  const s = (m - 1) / (m + 1);
  let sum = 0;
  for (let k = 23; k > 0; k -= 2) sum = 1 / k + s * s * sum;
  return n * LN2_HIGH + (2 * s * sum + n * LN2_LOW);
}

/** 1 / (1 + e^-x): a probability from its logit. */
export const logistic = (x: number): number => 1 / (1 + exponential(-x));
