/** Feature indices and values. */
export interface Row {
  readonly index: readonly number[];
  readonly value: readonly number[];
}

const dotRow = (w: Float64Array, row: Row): number => {
  let z = 0;
  for (let i = 0; i < row.index.length; i++) z += w[row.index[i]!]! * row.value[i]!;
  return z;
};
const addRow = (gradient: Float64Array, row: Row, by: number): void => {
  for (let i = 0; i < row.index.length; i++) gradient[row.index[i]!]! += by * row.value[i]!;
};

/**
 * Logistic regression with an L2 penalty that draws each weight to its prior; the bias stands last and is free.
 * Full-batch Adam with a falling rate: deterministic.
 */
export function fitLogistic(
  rows: readonly (Row & { right: boolean; weight: number })[],
  prior: readonly number[],
  penalty: number,
  steps = 300,
): Float64Array {
  const size = prior.length;
  const w = Float64Array.from([...prior, -2]);
  const mean = new Float64Array(size + 1);
  const square = new Float64Array(size + 1);
  const total = rows.reduce((sum, r) => sum + r.weight, 0);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(size + 1);
    for (const row of rows) {
      const p = 1 / (1 + Math.exp(-(dotRow(w, row) + w[size]!)));
      const error = (row.weight * (p - (row.right ? 1 : 0))) / total;
      addRow(gradient, row, error);
      gradient[size]! += error;
    }
    const rate = 0.1 * (1 - (0.95 * step) / steps);
    for (let i = 0; i <= size; i++) {
      const g = gradient[i]! + (i < size ? (penalty * (w[i]! - prior[i]!)) / total : 0);
      mean[i] = 0.9 * mean[i]! + 0.1 * g;
      square[i] = 0.99 * square[i]! + 0.01 * g * g;
      w[i]! -= (rate * (mean[i]! / (1 - 0.9 ** step))) / (Math.sqrt(square[i]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return w;
}
