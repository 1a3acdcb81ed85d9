/** Columns of a matrix are stored in blocks of this many, so that a block's sums stay in registers. */
export const BLOCK = 32;

/**
 * The inner loops of the network over one heap of floats. Pointers are indices into `heap`, in floats.
 * A matrix of n rows and m columns (m a multiple of BLOCK) lies as `[m / BLOCK][n][BLOCK]`.
 */
export interface Kernel {
  readonly heap: Float32Array;
  /** out[0..m) += x[0..n) · W */
  affine(x: number, w: number, out: number, n: number, m: number): void;
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
