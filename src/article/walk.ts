import { localName } from "./dom";
import { asElement, asText, following, type OpenShadow, parentOf } from "./flat";
import { holdsNoText, isFurniture } from "./furniture";
import type { Layout } from "./layout";
import type { Pace } from "./pace";

/**
 * A stretch of the article's text that stands in one text node letter for letter, but for white space:
 * `text[start + i]` is `node.data[offset + i]`, or both are white space.
 */
export interface Segment {
  readonly node: Text;
  /** UTF-16 code units into the article's text. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 code units into `node.data`. */
  readonly offset: number;
}

export interface Walked {
  readonly text: string;
  readonly segments: readonly Segment[];
}

const PARAGRAPH = "\n\n";
const LINE = "\n";
/** Invisible marks inside words: soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = "\u00ad\u200b\u2060\ufeff";
const PIECES = new RegExp(
  `([${INVISIBLE}]+)|([\\s${INVISIBLE}]*\\s[\\s${INVISIBLE}]*)|([^\\s${INVISIBLE}]+)`,
  "g",
);
/** Longest stretch of one text node that is taken in at a time; some milliseconds of work. UTF-16 code units. */
const STRETCH = 20_000;

/**
 * Reads the visible text below `root` whose parent is in `kept`, once, in the order the reader sees it. White space
 * is collapsed, blocks are parted by a blank line, `<br>` by a line break.
 */
export async function walk(
  root: Element,
  kept: Pick<ReadonlySet<Element>, "has">,
  layout: Layout,
  open: OpenShadow,
  pace: Pace,
  limit: number,
): Promise<Walked> {
  const writer = new Writer();
  const breaks = new Map<Element, boolean>();
  const breaksLine = (element: Element): boolean => {
    let known = breaks.get(element);
    if (known === undefined) {
      known = layout.breaks(element);
      breaks.set(element, known);
    }
    return known;
  };
  let node: Node | null = root;
  while (node && writer.length < limit) {
    const element = asElement(node);
    let enter = false;
    if (element) {
      enter = !holdsNoText(element) && !isFurniture(element) && !layout.hides(element);
      if (localName(element) === "br") writer.separate(LINE);
      else if (breaksLine(element)) writer.separate(PARAGRAPH);
    } else {
      const text = asText(node);
      const parent = text && parentOf(text);
      if (text && parent && kept.has(parent)) {
        const keepsLines = layout.keepsLines(parent);
        for (let at = 0; at < text.length && writer.length < limit; ) {
          at = writer.add(text, keepsLines, at);
          if (at < text.length) await pace.rest();
        }
      }
    }
    node = following(node, root, enter, open, (left) => {
      if (localName(left) !== "br" && breaksLine(left)) writer.separate(PARAGRAPH);
    });
    if (pace.due()) await pace.rest();
  }
  return { text: writer.text(), segments: writer.segments };
}

/** Builds the text and its segments side by side. */
class Writer {
  readonly segments: Segment[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  /** Separator owed before the next word; a space that stands in a node is written as a segment of that node. */
  #owed = "";
  #space: { node: Text; offset: number } | null = null;

  get length(): number {
    return this.#length;
  }

  text(): string {
    return this.#parts.join("");
  }

  separate(separator: string): void {
    if (this.#length > 0 && separator.length > this.#owed.length) this.#owed = separator;
  }

  /** Takes in a node's words from `from` on, at most about `STRETCH` code units of it; gives where to go on. */
  add(node: Text, keepsLines: boolean, from: number): number {
    const { data } = node;
    PIECES.lastIndex = from;
    for (let piece = PIECES.exec(data); piece; piece = PIECES.exec(data)) {
      const [whole, invisible, white] = piece;
      if (invisible === undefined) {
        if (white === undefined) this.#word(node, piece.index, whole);
        else if (keepsLines && white.includes("\n")) this.separate(LINE);
        else this.#space ??= { node, offset: piece.index + whole.search(/\s/) };
      }
      if (PIECES.lastIndex - from >= STRETCH) return PIECES.lastIndex;
    }
    return data.length;
  }

  #word(node: Text, offset: number, word: string): void {
    if (this.#owed !== "") this.#write(this.#owed);
    else if (this.#space && this.#length > 0) {
      this.#segment(this.#space.node, this.#space.offset, 1);
      this.#write(" ");
    }
    this.#owed = "";
    this.#space = null;
    this.#segment(node, offset, word.length);
    this.#write(word);
  }

  #write(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
  }

  /** Adds a segment, or lengthens the last one where text and node both go on from it. */
  #segment(node: Text, offset: number, length: number): void {
    const start = this.#length;
    const last = this.segments.at(-1);
    if (last?.node === node && last.end === start && last.offset + (last.end - last.start) === offset)
      this.segments[this.segments.length - 1] = { ...last, end: start + length };
    else this.segments.push({ node, start, end: start + length, offset });
  }
}
