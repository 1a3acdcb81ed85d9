import { articleRoots, giveWay } from "../article";
import { Reader } from "./reader";
import type { Surroundings } from "./surroundings";

/** Most articles of one page that are read; an endless page is left alone after that many. */
const MOST = 12;
/** A page that keeps changing without changing its articles is read ever more seldom, up to this pause. ms */
const LONGEST_PAUSE = 8_000;
/** How long the page must rest after scrolling until the reader is taken to look at another article. ms */
const REST = 250;

/** The articles of a page, each with a reader of its own. Nearly always one. */
export class Shelf {
  #readers: Reader[];
  #at = 0;
  readonly #surroundings: Surroundings;
  readonly #changed: () => void;
  readonly #abort = new AbortController();
  #running: Promise<void> | null = null;
  #again = false;
  #pause = 0;

  /** @param changed called whenever a state is another one, or another article is in view */
  constructor(surroundings: Surroundings, changed: () => void) {
    this.#surroundings = surroundings;
    this.#changed = changed;
    this.#readers = [new Reader(surroundings, changed)];
    let timer = 0;
    const look = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => this.#look(), REST);
    };
    document.addEventListener("scroll", look, { capture: true, passive: true, signal: this.#abort.signal });
  }

  /** All articles, in the order of the page. */
  get readers(): readonly Reader[] {
    return this.#readers;
  }

  /** The article that the reader looks at. */
  get current(): Reader {
    return this.#readers[this.#at] ?? this.#readers[0]!;
  }

  /** Looks for articles and reads each as it now is. Calls during a reading lead to one more reading after it. */
  read(): Promise<void> {
    this.#again ||= this.#running !== null;
    this.#running ??= this.#readAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** The reader says that this page is to be read, whatever it looks like. */
  insist(): Promise<void> {
    this.current.insist();
    return this.read();
  }

  /** Ends every reading, for good. */
  stop(): void {
    this.#abort.abort();
    for (const reader of this.#readers) reader.stop();
  }

  async #readAll(): Promise<void> {
    do {
      this.#again = false;
      this.#arrange(articleRoots(document).slice(0, MOST));
      await giveWay();
      const first = this.current;
      let same = await first.read();
      for (const reader of this.#readers) if (reader !== first) same = (await reader.read()) && same;
      this.#pause = same ? Math.min(LONGEST_PAUSE, this.#pause * 2 + 250) : 0;
      if (this.#again && this.#pause > 0) await new Promise((resolve) => setTimeout(resolve, this.#pause));
    } while (this.#again && !this.#abort.signal.aborted);
  }

  /** Gives every article a reader: its own where it had one, and the first one what was the whole page before. */
  #arrange(roots: readonly Element[]): void {
    const single = roots.length < 2;
    const known = new Map(this.#readers.flatMap((reader) => (reader.root ? [[reader.root, reader]] : [])));
    const gone = ({ root }: Reader): number => Number(root !== null && !root.isConnected);
    const free = this.#readers
      .filter(({ root }) => root === null || single || !roots.includes(root))
      .sort((a, b) => gone(a) - gone(b));
    const next = (single ? [null] : roots).map((root) => {
      const reader = (root && known.get(root)) ?? free.shift();
      if (!reader) return new Reader(this.#surroundings, this.#changed, root);
      reader.root = root;
      return reader;
    });
    for (const reader of free) if (!next.includes(reader)) reader.stop();
    const current = this.current;
    this.#readers = next;
    this.#at = Math.max(0, next.indexOf(current));
    this.#at = this.#inView();
    // the report that is told must be of the article that is counted, also while it is read anew
    if (this.current !== current) this.#changed();
  }

  #look(): void {
    const at = this.#inView();
    if (at === this.#at) return;
    this.#at = at;
    this.#changed();
  }

  /** The article with the most of the window; the one that was, where none has any. */
  #inView(): number {
    if (this.#readers.length < 2) return 0;
    let [best, most] = [this.#at, 0];
    for (const [i, { root }] of this.#readers.entries()) {
      if (!root) continue;
      const { top, bottom } = root.getBoundingClientRect();
      const shown = Math.min(bottom, innerHeight) - Math.max(top, 0);
      if (shown > most) [best, most] = [i, shown];
    }
    return best;
  }
}
