import type { Segment } from "../article";
import { pathTo } from "./path";

/**
 * What the rules of the style sheet are written for: a selector of the element from which the marks' styles are handed
 * down. Rules for every element ("") would have the browser work out each of them for each of the page's elements,
 * seconds of work on a large page; browsers that hand highlight styles down the tree, into shadow trees too, need
 * them on one element alone.
 */
export type Scope = string;

/** A page of more elements than this is too large to have all of them styled anew for a style sheet of ours. */
const LARGE = 15_000;

/** Whether this browser hands highlight styles down the tree: those that tell what is highlighted at a point do. */
export function handsDown(): boolean {
  known ??= "highlightsFromPoint" in CSS.highlights;
  return known;
}

let known: boolean | null = null;

/** The scope for the marks of an article: the whole page, and on a very large one the article's own element. */
export function scopeFor(segments: readonly Segment[]): Scope {
  if (!handsDown()) return "";
  const all = Document.prototype.getElementsByTagName.call(document, "*").length;
  const holder = all > LARGE ? holderOf(segments) : null;
  return (holder && pathTo(holder)) ?? ":root";
}

/** The innermost element of the document that holds all of the article. */
function holderOf(segments: readonly Segment[]): Element | null {
  let holder: Node | null = null;
  let last: Node | null = null;
  for (const { node } of segments) {
    if (node === last) continue;
    last = node;
    const inside = inDocument(node);
    holder ??= inside.parentNode;
    while (holder && !Node.prototype.contains.call(holder, inside)) holder = holder.parentNode;
  }
  return holder instanceof Element ? holder : null;
}

/** The node itself, or the host of the shadow trees that it stands in. */
function inDocument(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode()) at = root.host;
  return at;
}
