import { firstIndex } from "../document/search";
import type { Passage } from "./passage";
import type { Terms } from "./terms";

/** How many passages on either side a shared word leads to; bounds the work in long articles. */
const PER_WORD = 10;

/** A passage that shares words, and how much. */
export interface Echo {
  readonly passage: Passage;
  readonly value: number;
}

/** An article's passages by place and by word. */
export class Claims {
  readonly #passages: readonly Passage[];
  readonly #terms: Terms;
  readonly #bySentence = new Map<number, Passage[]>();
  readonly #byForm = new Map<string, number[]>();
  readonly #bySpeaker = new Map<string, number[]>();
  readonly #weight: number[];

  constructor(passages: readonly Passage[], terms: Terms) {
    this.#passages = passages;
    this.#terms = terms;
    this.#weight = passages.map((p) => totalWeight(terms, p.forms));
    passages.forEach((passage, i) => {
      push(this.#bySentence, passage.sentence, passage);
      if (passage.speaker) push(this.#bySpeaker, passage.speaker, i);
      for (const form of passage.forms) push(this.#byForm, form, i);
    });
  }

  /** The passages of a sentence in the order of the text. */
  in(sentence: number): readonly Passage[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  /** Passages that end before `offset`, the nearest first, within `reach` sentences before `sentence`. */
  before(sentence: number, offset: number, reach: number): Passage[] {
    const found: Passage[] = [];
    for (let s = sentence; s >= sentence - reach; s--) {
      const here = this.in(s).filter((p) => p.span.end <= offset);
      found.push(...here.slice().reverse());
    }
    return found;
  }

  /** What a speaker says, nearest to `offset` first: before it, then after. */
  by(speaker: string, offset: number): Passage[] {
    const own = this.#bySpeaker.get(speaker) ?? [];
    const at = firstIndex(own, (i) => this.#passages[i]!.span.start >= offset);
    const before = own.slice(Math.max(0, at - 3), at).reverse();
    return [...before, ...own.slice(at, at + 2)].map((i) => this.#passages[i]!);
  }

  /**
   * The passages most like a set of words, most like first; the value is the geometric mean of the shares of both
   * sides' word weights that meet. Looks at the passages nearest to `offset` for each word.
   */
  like(forms: ReadonlySet<string>, offset: number): Echo[] {
    const score = new Map<number, number>();
    let all = 0;
    for (const form of forms) {
      const weight = this.#terms.weightOf(form);
      all += weight;
      const list = this.#byForm.get(form) ?? [];
      const at = firstIndex(list, (i) => this.#passages[i]!.span.start >= offset);
      for (const i of list.slice(Math.max(0, at - PER_WORD), at + PER_WORD))
        score.set(i, (score.get(i) ?? 0) + weight);
    }
    return [...score]
      .map(([i, sum]) => ({
        passage: this.#passages[i]!,
        value: sum / Math.sqrt((all || 1) * (this.#weight[i]! || 1)),
      }))
      .sort((a, b) => b.value - a.value || a.passage.span.start - b.passage.span.start)
      .slice(0, 12);
  }
}

function totalWeight(terms: Terms, forms: ReadonlySet<string>): number {
  let sum = 0;
  for (const form of forms) sum += terms.weightOf(form);
  return sum;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
