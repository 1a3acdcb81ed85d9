import type { Arena } from "./arena";
import { COLUMNS } from "./features";
import { copyRow, type Tensor, type Weights } from "./weights";

/** Columns that depend on the word alone: word, prefix, suffix, ending, shape. */
const OF_WORD = 5;
/** Words whose sums are kept; more than the longest window has tokens. */
const SLOTS = 1024;

/**
 * What the features add to the gates of the first LSTM. That is linear in the embeddings, so the sum for a word is
 * worked out once and kept, and each value of a small column has its row ready.
 */
export class InputLayer {
  readonly width: number;
  readonly #tables: readonly Tensor[];
  readonly #wordMatrix: number;
  readonly #wordWidth: number;
  readonly #embedding: number;
  /** Heap position of the row of value 0, for each column that does not depend on the word alone. */
  readonly #ready: readonly number[];
  readonly #bias: number;
  readonly #slots: number;
  readonly #slotOf = new Map<number, number>();

  /** @param width gates of both directions together */
  constructor(
    readonly arena: Arena,
    weights: Weights,
  ) {
    const input = weights.tensor("first.input");
    this.width = input.rows;
    this.#tables = COLUMNS.map((_, j) => weights.tensor(j === 0 ? "word" : `column.${j}`));
    this.#wordWidth = this.#tables.slice(0, OF_WORD).reduce((sum, table) => sum + table.columns, 0);
    this.#wordMatrix = arena.matrix(input, 0, this.#wordWidth);
    this.#embedding = arena.take(this.#wordWidth);
    this.#bias = arena.row(weights.tensor("first.bias"));
    this.#slots = arena.take(SLOTS * this.width);
    let from = this.#wordWidth;
    this.#ready = this.#tables.slice(OF_WORD).map((table) => {
      const rows = arena.products(table, input, from);
      from += table.columns;
      return rows;
    });
  }

  /** Writes the gates' input of a token; `at` is the token's first feature. */
  write(features: Int32Array, at: number, out: number): void {
    const { kernel } = this.arena;
    const word = this.#wordRow(features, at);
    kernel.heap.copyWithin(out, word, word + this.width);
    for (let j = OF_WORD; j < COLUMNS.length; j++)
      kernel.add(this.#ready[j - OF_WORD]! + features[at + j]! * this.width, out, this.width);
  }

  #wordRow(features: Int32Array, at: number): number {
    let key = 0;
    for (let j = 0; j < OF_WORD; j++) key = key * this.#tables[j]!.rows + features[at + j]!;
    const kept = this.#slotOf.get(key);
    if (kept !== undefined) return kept;
    if (this.#slotOf.size === SLOTS) this.#slotOf.clear();
    const { kernel } = this.arena;
    const slot = this.#slots + this.#slotOf.size * this.width;
    let to = this.#embedding;
    for (let j = 0; j < OF_WORD; j++) {
      copyRow(this.#tables[j]!, features[at + j]!, kernel.heap, to);
      to += this.#tables[j]!.columns;
    }
    kernel.heap.copyWithin(slot, this.#bias, this.#bias + this.width);
    kernel.affine(this.#embedding, this.#wordMatrix, slot, this.#wordWidth, this.width);
    this.#slotOf.set(key, slot);
    return slot;
  }
}
