import type { Place } from "../anchoring";
import { rectsOf } from "./rects";

/** Something painted that can be pointed at. */
export interface Target {
  readonly place: Place;
  readonly range: StaticRange;
}

/** More targets in one element than this are narrowed down by the caret before any box is asked for. */
const MANY = 24;

/**
 * What is painted, by the element around it: the browser tells the element under a point at once, and only the boxes
 * of that element's few targets are looked at. (`CSS.highlights.highlightsFromPoint` looks at every range there is.)
 */
export class Hits<T extends Target> {
  readonly #byNode = new Map<Node, T[]>();
  /** By the element, or the shadow root, that the text node is a child of. */
  readonly #byHolder = new Map<Node, T[]>();
  /** Shadow roots on the way to a target, by their hosts. */
  readonly #inside = new Map<Element, ShadowRoot>();

  /** Takes in one more target. O(depth) for the first in an element, then O(1). */
  add(target: T): void {
    const { node } = target.place;
    push(this.#byNode, node, target);
    const holder = node.parentNode;
    if (!holder) return;
    const here = this.#byHolder.get(holder);
    if (here) here.push(target);
    else {
      this.#enter(holder);
      this.#byHolder.set(holder, [target]);
    }
  }

  /** Shadow roots that hold targets, and those around them. */
  get shadows(): Iterable<ShadowRoot> {
    return this.#inside.values();
  }

  /** The targets in a text node. */
  inNode(node: Node): readonly T[] {
    return this.#byNode.get(node) ?? [];
  }

  /** The target under a point of the viewport; null for none. */
  at(x: number, y: number): T | null {
    if (this.#byNode.size === 0) return null;
    let root: Document | ShadowRoot = document;
    for (;;) {
      const element: Element | null = elementAt(root, x, y);
      const found = this.#under(element, x, y) ?? this.#under(root, x, y);
      const inner = element && this.#inside.get(element);
      if (found || !inner || inner === root) return found;
      root = inner;
    }
  }

  #under(holder: Node | null, x: number, y: number): T | null {
    const here = holder && this.#byHolder.get(holder);
    if (!here) return null;
    const near = here.length > MANY ? (this.#byCaret(x, y) ?? here) : here;
    return near.find(({ range }) => rectsOf(range).some((rect) => contains(rect, x, y))) ?? null;
  }

  /** The targets where a caret would be set; null where the browser does not tell. */
  #byCaret(x: number, y: number): readonly T[] | null {
    const shadowRoots = [...this.#inside.values()];
    const caret = Document.prototype.caretPositionFromPoint?.call(document, x, y, { shadowRoots });
    if (!caret) return null;
    const { offsetNode, offset } = caret;
    const here = this.#byNode.get(offsetNode);
    return here?.filter(({ range }) => range.startOffset <= offset && offset <= range.endOffset) ?? null;
  }

  #enter(holder: Node): void {
    for (let root = holder.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      if (this.#inside.get(root.host) === root) return;
      this.#inside.set(root.host, root);
    }
  }
}

/** A page can name an element after a method of its document. */
const elementAt = (root: Document | ShadowRoot, x: number, y: number): Element | null =>
  (root instanceof ShadowRoot ? ShadowRoot : Document).prototype.elementFromPoint.call(root, x, y);

const contains = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
