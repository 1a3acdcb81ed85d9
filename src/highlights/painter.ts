import { holds, type Place, placesOf } from "../anchoring";
import type { Segment } from "../article";
import type { Span } from "../engine/report";
import { Grounds } from "./ground";
import type { Mark } from "./marks";
import { CURRENT, FLASH, highlightName } from "./names";
import { type Look, type Scope, stylesheet } from "./stylesheet";
import { toneOn } from "./tones";

/** Longest stretch of painting within one frame, ms. */
const SLICE = 6;

/** The article as the painter needs it. */
export interface Page {
  readonly text: string;
  readonly segments: readonly Segment[];
}

interface Painted {
  readonly mark: Mark;
  readonly place: Place;
  readonly range: StaticRange;
  readonly name: string;
}

/**
 * Puts marks on the page through the CSS Custom Highlight API and nothing else: no node of the page is added, wrapped
 * or changed. Every range is a StaticRange inside one text node, and is only painted while that node holds the
 * words of the mark.
 */
export class Painter {
  #painted: Painted[] = [];
  readonly #byNode = new Map<Node, Painted[]>();
  readonly #highlights = new Map<string, Highlight>();
  #sheet: CSSStyleSheet | null = null;
  #css = "";
  #look: Look | null = null;
  #turn = 0;
  readonly #roots = new Set<Document | ShadowRoot>([document]);

  /** How marks look from now on. */
  dress(look: Look): void {
    this.#look = look;
    const css = stylesheet(look, scope());
    if (css !== this.#css) {
      this.#css = css;
      this.#sheet ??= new CSSStyleSheet();
      this.#sheet.replaceSync(css);
    }
    this.#adopt();
  }

  /**
   * Marks the page anew, a frame's slice at a time. What was painted before goes when the new marks are complete.
   *
   * @returns the marks whose words the page does not hold; null when another painting overtook this one
   */
  async paint(marks: readonly Mark[], page: Page): Promise<readonly Mark[] | null> {
    const turn = ++this.#turn;
    const grounds = new Grounds();
    const next: Painted[] = [];
    const missing: Mark[] = [];
    let since = performance.now();
    for (const mark of marks) {
      const places = placesOf(page.text, page.segments, mark);
      if (places.length === 0 || !places.every(holds)) missing.push(mark);
      else for (const place of places) next.push(this.#prepare(mark, place, grounds));
      if (performance.now() - since < SLICE) continue;
      await nextFrame();
      if (turn !== this.#turn) return null;
      since = performance.now();
    }
    this.#replace(next);
    return missing;
  }

  /** Takes every mark off the page. */
  clear(): void {
    this.#turn++;
    this.#replace([]);
    for (const name of [FLASH, CURRENT]) this.#set(name, []);
  }

  /** Takes off what no longer stands under its words, at once: before the browser shows a changed node. */
  verify(nodes: Iterable<Node>): void {
    for (const node of nodes)
      for (const painted of this.#byNode.get(node) ?? [])
        if (!holds(painted.place)) this.#highlights.get(painted.name)?.delete(painted.range);
  }

  /** Puts back what the page took out of the shared registry or of its style sheets. */
  reassert(): void {
    for (const [name, highlight] of this.#highlights)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    this.#adopt();
  }

  /** Shows a span of the text for a moment, or (`current`) until the next one; null takes it off. */
  point(name: typeof FLASH | typeof CURRENT, span: Span | null, page: Page): void {
    const places = span ? placesOf(page.text, page.segments, span).filter(holds) : [];
    this.#set(name, places.map(rangeOf), name === FLASH ? 3 : 2);
  }

  /** The ranges of a span of the text that stand on the page now. */
  rangesOf(span: Span, page: Page): StaticRange[] {
    return placesOf(page.text, page.segments, span).filter(holds).map(rangeOf);
  }

  /** The mark under a point of the viewport; null for none. */
  at(x: number, y: number): Mark | null {
    const hits = CSS.highlights.highlightsFromPoint?.(x, y) ?? null;
    if (hits === null) return this.#atByCaret(x, y);
    for (const { ranges } of hits)
      for (const range of ranges) {
        const found = this.#byNode.get(range.startContainer)?.find((painted) => painted.range === range);
        if (found) return found.mark;
      }
    return null;
  }

  #atByCaret(x: number, y: number): Mark | null {
    const caret = document.caretPositionFromPoint?.(x, y);
    if (!caret) return null;
    const { offsetNode, offset } = caret;
    const found = this.#byNode
      .get(offsetNode)
      ?.find(({ range }) => range.startOffset <= offset && offset <= range.endOffset);
    return found && rectsOf(found.range).some((rect) => contains(rect, x, y)) ? found.mark : null;
  }

  #prepare(mark: Mark, place: Place, grounds: Grounds): Painted {
    const parent = place.node.parentElement ?? (place.node.getRootNode() as ShadowRoot).host;
    const colours = this.#coloursOf(mark);
    const tone = toneOn(parent ? grounds.behind(parent) : null, colours);
    const root = place.node.getRootNode();
    if (root instanceof ShadowRoot && scope() === "") this.#roots.add(root);
    return { mark, place, range: rangeOf(place), name: highlightName(mark.kind, mark.slot, tone) };
  }

  #coloursOf({ kind, slot }: Mark): { light: string; dark: string } {
    if (kind === "contradicted") return this.#look!.contradicted;
    return this.#look!.speakers[slot ?? 0]!;
  }

  #replace(next: Painted[]): void {
    this.#painted = next;
    this.#byNode.clear();
    const ranges = new Map<string, StaticRange[]>();
    for (const painted of next) {
      push(this.#byNode, painted.place.node, painted);
      push(ranges, painted.name, painted.range);
    }
    for (const name of this.#highlights.keys())
      if (!ranges.has(name) && name !== FLASH && name !== CURRENT) this.#set(name, []);
    for (const [name, list] of ranges) this.#set(name, list, name.includes("contradicted") ? 1 : 0);
    this.#adopt();
  }

  /** Fills or removes one highlight of the registry. */
  #set(name: string, ranges: readonly StaticRange[], priority = 0): void {
    if (ranges.length === 0) {
      this.#highlights.delete(name);
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges.slice(0, FEW));
    for (const range of ranges.slice(FEW)) highlight.add(range);
    highlight.priority = priority;
    this.#highlights.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  #adopt(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    for (const root of this.#roots)
      if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  /** What is painted now, for those who ask what stands where. */
  get painted(): readonly { readonly mark: Mark; readonly place: Place }[] {
    return this.#painted;
  }
}

/** Browsers that tell what is highlighted at a point hand highlight styles down the tree, into shadow trees too. */
const scope = (): Scope => ("highlightsFromPoint" in CSS.highlights ? ":root" : "");

/** More arguments than this are added one by one. */
const FEW = 1_000;

const rangeOf = ({ node, start, end }: Place): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

/** The boxes of a range on the screen. */
export function rectsOf(range: StaticRange): DOMRect[] {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()];
}

const contains = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    // a hidden tab gets no frames
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
