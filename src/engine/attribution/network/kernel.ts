/** Columns of a matrix are stored in blocks of this many, so that a block's sums stay in registers. */
export const BLOCK = 32;

/** What 1 is as a 16-bit integer. */
export const ONE = 32_767;

/**
 * The inner loops of the network over one heap of floats. Pointers are indices into `heap`, in floats.
 * A matrix of n rows and m columns (m a multiple of BLOCK) lies as `[m / BLOCK][n][BLOCK]`; one of integers (n even)
 * as the m scales of its columns and then, two integers a float, `[m / BLOCK][n / 2][BLOCK][2]`.
 */
export interface Kernel {
  readonly heap: Float32Array;
  /** The heap as 16-bit integers; float i holds integers 2i and 2i + 1. */
  readonly integers: Int16Array;
  /** out[0..m) += x[0..n) · W */
  affine(x: number, w: number, out: number, n: number, m: number): void;
  /** out[0..m) += (x[0..n) · W) · scales, x and W of integers; x as `narrow` leaves it */
  dot(x: number, w: number, out: number, n: number, m: number): void;
  /** out[0..m), integers, = row[0..m) · ONE, what lies beyond -1 and 1 cut off; m a multiple of 8 */
  narrow(row: number, out: number, m: number): void;
  /** out[0..m) += row[0..m); m a multiple of 4 */
  add(row: number, out: number, m: number): void;
  /** row[0..m) = tanh(row); m a multiple of 4 */
  tanh(row: number, m: number): void;
  /**
   * One step of an LSTM (Hochreiter & Schmidhuber 1997, with forget gate): gates[4h] in the order input, forget,
   * candidate, output; cell[h] is updated in place, state[h] written. h a multiple of 4.
   */
  step(gates: number, cell: number, state: number, h: number): void;
}
