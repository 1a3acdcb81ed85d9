import { firstChildOf, localName, nextSiblingOf, nodeType, parentNodeOf, shadowRootOf } from "./dom";

/** Opens a shadow root, also a closed one where the browser allows it (content scripts); null for none. */
export type OpenShadow = (element: Element) => ShadowRoot | null;

/** Opens what any script may: open shadow roots. */
export const openShadow: OpenShadow = (element) => shadowRootOf(element) ?? null;

/**
 * First child of a node as the reader sees the tree: the shadow tree in place of its host's children, what is
 * assigned to a slot in place of the slot's own.
 */
export function firstChild(node: Node, open: OpenShadow): Node | null {
  const element = asElement(node);
  if (!element) return firstChildOf(node);
  const shadow = open(element);
  if (shadow) return firstChildOf(shadow);
  const assigned = assignedTo(element);
  if (assigned.length > 1) walked.set(element, { nodes: assigned, at: 0 });
  return assigned[0] ?? firstChildOf(element);
}

/** What was assigned to a slot when a walk came to it, and how far the walk is: asked anew for each, a slot of n takes n². */
const walked = new WeakMap<Element, { readonly nodes: readonly Node[]; at: number }>();

/** Next sibling of a node in the same tree. */
function nextSibling(node: Node): Node | null {
  const slot = slotOf(node);
  if (!slot) return nextSiblingOf(node);
  let known = walked.get(slot);
  if (known?.nodes[known.at] !== node) {
    const nodes = assignedTo(slot);
    known = { nodes, at: nodes.indexOf(node) };
    walked.set(slot, known);
  }
  known.at++;
  return known.nodes[known.at] ?? null;
}

/** Parent of a node in the same tree; null above the document's element. */
export function parentOf(node: Node): Element | null {
  const slot = slotOf(node);
  if (slot) return slot;
  const parent = parentNodeOf(node);
  if (!parent) return null;
  if (nodeType(parent) === FRAGMENT) return (parent as ShadowRoot).host ?? null;
  return asElement(parent);
}

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;

/** The node as an element; null where it is something else. */
export const asElement = (node: Node): Element | null =>
  nodeType(node) === ELEMENT ? (node as Element) : null;
/** The node as text; null where it is something else. */
export const asText = (node: Node): Text | null => (nodeType(node) === TEXT ? (node as Text) : null);

/** A form's control named "assignedSlot" is no slot. */
const slotOf = (node: Node): Element | null => {
  const slot = (node as Partial<Text>).assignedSlot ?? null;
  return slot && localName(slot) === "slot" ? slot : null;
};

const assignedTo = (element: Element): readonly Node[] =>
  localName(element) === "slot" && "assignedNodes" in element
    ? (element as HTMLSlotElement).assignedNodes()
    : [];

/**
 * Next node in document order of the flat tree below `root`, after `node`.
 *
 * @param into false to pass over what is below `node`
 * @param leave called with each element that is left behind
 */
export function following(
  node: Node,
  root: Node,
  into: boolean,
  open: OpenShadow,
  leave: (element: Element) => void,
): Node | null {
  const child = into ? firstChild(node, open) : null;
  if (child) return child;
  let at: Node = node;
  for (;;) {
    const element = asElement(at);
    if (element) leave(element);
    if (at === root) return null;
    const next = nextSibling(at);
    if (next) return next;
    const parent = parentOf(at);
    if (!parent) return null;
    at = parent;
  }
}
