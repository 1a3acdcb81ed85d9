import { holds, type Place, placesOf } from "../anchoring";
import type { Segment } from "../article";
import type { Span } from "../engine/report";
import { Coat, type Painted } from "./coat";
import { Grounds } from "./ground";
import type { Look } from "./look";
import type { Mark } from "./marks";
import { CURRENT, FLASH, type Style } from "./names";
import { handsDown, type Scope, scopeFor } from "./scope";
import { stylesheet } from "./stylesheet";
import { Styles } from "./tones";

/** Longest stretch of painting within one frame, ms. */
const SLICE = 6;
/** Marks between two looks at the clock. */
const ROUNDS = 16;

/** The article as the painter needs it. */
export interface Page {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** An article and what is to be marked of it. */
export interface Marked {
  readonly page: Page;
  readonly marks: readonly Mark[];
}

/**
 * Puts marks on the page through the CSS Custom Highlight API and nothing else: no node of the page is added, wrapped
 * or changed. Every range is a StaticRange inside one text node, and is only painted while that node holds the
 * words of the mark.
 */
export class Painter {
  #coat = new Coat();
  /** The passage that a reader is taken to, above all marks. */
  readonly #pointers = new Map<string, Highlight>();
  #sheet: CSSStyleSheet | null = null;
  #look: Look | null = null;
  #scope: Scope | null = null;
  /** Names that the style sheet has rules for. */
  readonly #styled = new Map<string, Style>();
  #turn = 0;

  /** How marks look from the next painting on. */
  dress(look: Look): void {
    if (JSON.stringify(look) === JSON.stringify(this.#look)) return;
    this.#look = look;
    this.#styled.clear();
  }

  /**
   * Marks the page anew, a frame's slice at a time. What was painted before goes when the new marks are complete.
   *
   * @returns the marks whose words the page does not hold; null when another painting overtook this one
   */
  async paint(articles: readonly Marked[]): Promise<readonly Mark[] | null> {
    const turn = ++this.#turn;
    const grounds = new Grounds();
    const styles = new Styles(this.#look!);
    const next = new Coat();
    const missing: Mark[] = [];
    let since = performance.now();
    let round = 0;
    for (const { marks, page } of articles)
      for (const mark of marks) {
        const places = placesOf(page.text, page.segments, mark);
        if (places.length === 0 || !places.every(holds)) missing.push(mark);
        else for (const place of places) next.add(prepared(mark, place, grounds, styles));
        if (++round % ROUNDS !== 0 || performance.now() - since < SLICE) continue;
        await nextFrame();
        if (turn !== this.#turn) return null;
        since = performance.now();
      }
    this.#replace(next, scopeFor(articles.flatMap(({ page }) => page.segments)));
    return missing;
  }

  /** Takes every mark off the page. */
  clear(): void {
    this.#turn++;
    this.#replace(new Coat(), this.#scope);
    for (const name of [FLASH, CURRENT] as const) this.#point(name, []);
  }

  /** Takes off what no longer stands under its words, at once: before the browser shows a changed node. */
  verify(nodes: Iterable<Node>): void {
    for (const node of nodes)
      for (const { place, range, style } of this.#coat.hits.inNode(node))
        if (!holds(place)) this.#coat.highlights.get(style.name)?.delete(range);
  }

  /** Puts back what the page took out of the shared registry or of its style sheets. */
  reassert(): void {
    for (const [name, highlight] of [...this.#coat.highlights, ...this.#pointers])
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    this.#adopt();
  }

  /** Shows a span of the text for a moment, or (`current`) until the next one; null takes it off. */
  point(name: typeof FLASH | typeof CURRENT, span: Span | null, page: Page): void {
    const places = span ? placesOf(page.text, page.segments, span).filter(holds) : [];
    this.#point(name, places.map(rangeOf));
  }

  /** The ranges of a span of the text that stand on the page now. */
  rangesOf(span: Span, page: Page): StaticRange[] {
    return placesOf(page.text, page.segments, span).filter(holds).map(rangeOf);
  }

  /** The mark under a point of the viewport; null for none. */
  at(x: number, y: number): Mark | null {
    return this.#coat.hits.at(x, y)?.mark ?? null;
  }

  #replace(next: Coat, scope: Scope | null): void {
    const before = this.#coat;
    this.#coat = next;
    this.#style(next, scope);
    for (const name of before.highlights.keys()) if (!next.highlights.has(name)) CSS.highlights.delete(name);
    for (const [name, highlight] of next.highlights) CSS.highlights.set(name, highlight);
    this.#adopt();
  }

  /** Sees to a rule for every name. Each rule costs the page's style work, so there are none for what is not there. */
  #style(next: Coat, scope: Scope | null): void {
    if (!this.#look || scope === null) return;
    const before = this.#styled.size;
    for (const [name, style] of next.styles) this.#styled.set(name, style);
    if (this.#sheet && this.#styled.size === before && this.#scope === scope) return;
    this.#scope = scope;
    this.#sheet ??= new CSSStyleSheet();
    this.#sheet.replaceSync(stylesheet(this.#look, scope, [...this.#styled.values()]));
  }

  /** Fills or takes off one of the two marks that point. */
  #point(name: typeof FLASH | typeof CURRENT, ranges: readonly StaticRange[]): void {
    if (ranges.length === 0) {
      this.#pointers.delete(name);
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges.slice(0, FEW));
    for (const range of ranges.slice(FEW)) highlight.add(range);
    highlight.priority = name === FLASH ? 3 : 2;
    this.#pointers.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  #adopt(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    for (const root of handsDown() ? [document] : [document, ...this.#coat.hits.shadows])
      if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

/** More arguments than this are added one by one. */
const FEW = 1_000;

function prepared(mark: Mark, place: Place, grounds: Grounds, styles: Styles): Painted {
  const parent = place.node.parentElement;
  const root = parent ? null : place.node.getRootNode();
  const holder = parent ?? (root instanceof ShadowRoot ? root.host : null);
  const style = styles.on(holder && grounds.behind(holder), mark);
  return { mark, place, range: rangeOf(place), style };
}

const rangeOf = ({ node, start, end }: Place): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    // a hidden tab gets no frames
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
