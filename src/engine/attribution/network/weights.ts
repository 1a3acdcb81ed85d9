import { decodeBase64 } from "./base64";

/** A trained network as training/export.py writes it. */
export interface WeightsFile {
  readonly format: number;
  readonly shape: { readonly hidden: number; readonly state: number; readonly second: number };
  readonly decision: Decision;
  /** Front-coded words, one a line: a letter for how much is shared with the word before (a = 0), then the rest. */
  readonly words: string;
  /** Name, rows, columns and bits (6 or 8 with a scale a row, or 32) of each tensor, in the order of `data`. */
  readonly tensors: readonly (readonly [string, number, number, number])[];
  readonly data: string;
}

/** Points [x, y] with rising x. */
export type Line = readonly (readonly [number, number])[];

/** What was chosen on held-out training articles. */
export interface Decision {
  /** A token begins a candidate cue from this probability on. */
  readonly floor: number;
  /** Score from which on a candidate is taken for a statement. */
  readonly threshold: number;
  /** Confidence from which on quoted words are given to a source. */
  readonly sure: number;
  /** From score to probability, where the content holds quotation marks and where not. */
  readonly quotedCalibration: Line;
  readonly calibration: Line;
}

/** A matrix in row-major order: floats, or integers with a scale a row. */
export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  /** Null for floats. */
  readonly scales: Float32Array | null;
  /** The number as it lies in the file, without its scale. */
  stored(row: number, column: number): number;
}

/** A tensor's value. */
export const valueAt = (tensor: Tensor, row: number, column: number): number =>
  tensor.stored(row, column) * (tensor.scales ? tensor.scales[row]! : 1);

/** Writes a row of a tensor to `to[at..)`. */
export function copyRow(tensor: Tensor, row: number, to: Float32Array, at: number): void {
  const scale = tensor.scales ? tensor.scales[row]! : 1;
  for (let j = 0; j < tensor.columns; j++) to[at + j] = tensor.stored(row, j) * scale;
}

export interface Weights {
  readonly shape: WeightsFile["shape"];
  readonly decision: Decision;
  readonly words: readonly string[];
  /** Throws where the file has no tensor of that name. */
  tensor(name: string): Tensor;
}

const FORMAT = 1;

/** Reads a weights' file. Throws an Error that says what is wrong with it: its format, its length, a tensor. */
export function readWeights(file: WeightsFile): Weights {
  if (file.format !== FORMAT)
    throw new Error(`weights: format ${file.format} cannot be read, only format ${FORMAT}`);
  const bytes = decodeBase64(file.data);
  const tensors = new Map<string, Tensor>();
  let at = 0;
  for (const [name, rows, columns, bits] of file.tensors) {
    const length = bits === 32 ? rows * columns * 4 : rows * 4 + (rows * columns * bits) / 8;
    if (at + length > bytes.length) throw new Error(`weights: data end before tensor "${name}" does`);
    tensors.set(name, tensorOf(bytes.slice(at, at + length), rows, columns, bits));
    at += length;
  }
  if (at !== bytes.length) throw new Error(`weights: ${bytes.length - at} bytes behind the last tensor`);
  return {
    shape: file.shape,
    decision: file.decision,
    words: frontDecoded(file.words),
    tensor(name) {
      const found = tensors.get(name);
      if (!found) throw new Error(`weights: no tensor "${name}"`);
      return found;
    },
  };
}

function tensorOf(bytes: Uint8Array<ArrayBuffer>, rows: number, columns: number, bits: number): Tensor {
  if (bits === 32) {
    const floats = new Float32Array(bytes.buffer);
    return { rows, columns, scales: null, stored: (row, column) => floats[row * columns + column]! };
  }
  const scales = new Float32Array(bytes.buffer, 0, rows);
  if (bits === 6) {
    const stored = (row: number, column: number): number => sixBits(bytes, rows * 4, row * columns + column);
    return { rows, columns, scales, stored };
  }
  const values = new Int8Array(bytes.buffer, rows * 4);
  return { rows, columns, scales, stored: (row, column) => values[row * columns + column]! };
}

/** Value i, -32 to 31, of those that lie from `from` on, four in three bytes. The large table is so read where needed. */
function sixBits(bytes: Uint8Array, from: number, i: number): number {
  const at = from + 3 * (i >> 2);
  const group = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
  return ((group >> (18 - 6 * (i & 3))) & 63) - 32;
}

function frontDecoded(coded: string): string[] {
  let before = "";
  return coded.split("\n").map((line) => {
    before = before.slice(0, line.charCodeAt(0) - 97) + line.slice(1);
    return before;
  });
}
