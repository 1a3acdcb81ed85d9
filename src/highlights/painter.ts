import { holds, type Place, placesOf } from "../anchoring";
import type { Segment } from "../article";
import type { Span } from "../engine/report";
import { Grounds } from "./ground";
import { Hits } from "./hits";
import type { Look } from "./look";
import type { Mark } from "./marks";
import { CURRENT, FLASH, type Style } from "./names";
import { handsDown, type Scope, scopeFor } from "./scope";
import { stylesheet } from "./stylesheet";
import { Styles } from "./tones";

/** Longest stretch of painting within one frame, ms. */
const SLICE = 6;

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

interface Painted {
  readonly mark: Mark;
  readonly place: Place;
  readonly range: StaticRange;
  readonly style: Style;
}

/**
 * Puts marks on the page through the CSS Custom Highlight API and nothing else: no node of the page is added, wrapped
 * or changed. Every range is a StaticRange inside one text node, and is only painted while that node holds the
 * words of the mark.
 */
export class Painter {
  #painted: Painted[] = [];
  #hits = new Hits<Painted>();
  readonly #highlights = new Map<string, Highlight>();
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
    const next: Painted[] = [];
    const missing: Mark[] = [];
    let since = performance.now();
    for (const { mark, page } of each(articles)) {
      const places = placesOf(page.text, page.segments, mark);
      if (places.length === 0 || !places.every(holds)) missing.push(mark);
      else for (const place of places) next.push(this.#prepare(mark, place, grounds, styles));
      if (performance.now() - since < SLICE) continue;
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
    this.#replace([], this.#scope);
    for (const name of [FLASH, CURRENT]) this.#set(name, []);
  }

  /** Takes off what no longer stands under its words, at once: before the browser shows a changed node. */
  verify(nodes: Iterable<Node>): void {
    for (const node of nodes)
      for (const painted of this.#hits.inNode(node))
        if (!holds(painted.place)) this.#highlights.get(painted.style.name)?.delete(painted.range);
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
    return this.#hits.at(x, y)?.mark ?? null;
  }

  #prepare(mark: Mark, place: Place, grounds: Grounds, styles: Styles): Painted {
    const parent = place.node.parentElement;
    const root = parent ? null : place.node.getRootNode();
    const holder = parent ?? (root instanceof ShadowRoot ? root.host : null);
    const style = styles.on(holder && grounds.behind(holder), mark);
    return { mark, place, range: rangeOf(place), style };
  }

  #replace(next: Painted[], scope: Scope | null): void {
    this.#painted = next;
    this.#hits = new Hits(next);
    const ranges = new Map<string, StaticRange[]>();
    for (const painted of next) push(ranges, painted.style.name, painted.range);
    this.#style(next, scope);
    for (const name of this.#highlights.keys())
      if (!ranges.has(name) && name !== FLASH && name !== CURRENT) this.#set(name, []);
    for (const [name, list] of ranges) this.#set(name, list, name.includes("contradicted") ? 1 : 0);
    this.#adopt();
  }

  /** Sees to a rule for every name. Each rule costs the page's style work, so there are none for what is not there. */
  #style(next: readonly Painted[], scope: Scope | null): void {
    if (!this.#look || scope === null) return;
    const before = this.#styled.size;
    for (const { style } of next) this.#styled.set(style.name, style);
    if (this.#sheet && this.#styled.size === before && this.#scope === scope) return;
    this.#scope = scope;
    this.#sheet ??= new CSSStyleSheet();
    this.#sheet.replaceSync(stylesheet(this.#look, scope, [...this.#styled.values()]));
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
    for (const root of handsDown() ? [document] : [document, ...this.#hits.shadows])
      if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  /** What is painted now, for those who ask what stands where. */
  get painted(): readonly { readonly mark: Mark; readonly place: Place }[] {
    return this.#painted;
  }
}

/** More arguments than this are added one by one. */
const FEW = 1_000;

const rangeOf = ({ node, start, end }: Place): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

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

function* each(articles: readonly Marked[]): Generator<{ mark: Mark; page: Page }> {
  for (const { marks, page } of articles) for (const mark of marks) yield { mark, page };
}
