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
  /** From score to probability, where the content holds quotation marks and where not. */
  readonly quotedCalibration: Line;
  readonly calibration: Line;
}

/** A matrix in row-major order; int8 ones keep their scales. */
export class Tensor {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly values: Float32Array | Int8Array,
    readonly scales: Float32Array | null,
  ) {}

  at(row: number, column: number): number {
    return this.values[row * this.columns + column]! * (this.scales ? this.scales[row]! : 1);
  }

  /** Writes a row to `to[at..)`. */
  copyRow(row: number, to: Float32Array, at: number): void {
    const scale = this.scales ? this.scales[row]! : 1;
    const from = row * this.columns;
    for (let j = 0; j < this.columns; j++) to[at + j] = this.values[from + j]! * scale;
  }
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
  if (bits === 32) return new Tensor(rows, columns, new Float32Array(bytes.buffer), null);
  const scales = new Float32Array(bytes.buffer, 0, rows);
  const values =
    bits === 8 ? new Int8Array(bytes.buffer, rows * 4) : sixBits(bytes, rows * 4, rows * columns);
  return new Tensor(rows, columns, values, scales);
}

/** Four values from -32 to 31 in three bytes. */
function sixBits(bytes: Uint8Array, from: number, count: number): Int8Array {
  const values = new Int8Array(count);
  for (let i = 0, at = from; i < count; i += 4, at += 3) {
    const group = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
    for (let j = 0; j < 4; j++) values[i + j] = ((group >> (18 - 6 * j)) & 63) - 32;
  }
  return values;
}

function frontDecoded(coded: string): string[] {
  let before = "";
  return coded.split("\n").map((line) => {
    before = before.slice(0, line.charCodeAt(0) - 97) + line.slice(1);
    return before;
  });
}
