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

/** Full-batch Adam with a falling rate: deterministic. `slope` writes the gradient of the mean loss at w. */
function descend(
  size: number,
  penalty: number,
  steps: number,
  free: number,
  slope: (w: Float64Array, g: Float64Array) => void,
): Float64Array {
  const w = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(size);
    slope(w, gradient);
    const rate = 0.1 * (1 - (0.95 * step) / steps);
    for (let i = 0; i < size; i++) {
      const g = gradient[i]! + (i === free ? 0 : penalty * w[i]!);
      mean[i] = 0.9 * mean[i]! + 0.1 * g;
      square[i] = 0.99 * square[i]! + 0.01 * g * g;
      w[i]! -= (rate * (mean[i]! / (1 - 0.9 ** step))) / (Math.sqrt(square[i]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return w;
}

/** Logistic regression with an L2 penalty; the bias stands last and is free of it. */
export function fitLogistic(
  rows: readonly (Row & { right: boolean; weight: number })[],
  size: number,
  penalty: number,
  steps = 300,
): Float64Array {
  const total = rows.reduce((sum, r) => sum + r.weight, 0);
  return descend(size + 1, penalty / total, steps, size, (w, g) => {
    for (const row of rows) {
      const p = 1 / (1 + Math.exp(-(dotRow(w, row) + w[size]!)));
      const error = (row.weight * (p - (row.right ? 1 : 0))) / total;
      addRow(g, row, error);
      g[size]! += error;
    }
  });
}
