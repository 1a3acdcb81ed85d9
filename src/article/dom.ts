/**
 * The DOM's own accessors. A page can shadow properties of its forms and of its document by naming things in them
 * (`<form><input name="firstChild">`, `<img name="body">`), and such names reach a content script as well; accessors
 * taken from the prototypes do not see them. Without a browser there is nothing to take: plain access does.
 */
const inBrowser = typeof Node === "function" && typeof Document === "function";

/** `Node.prototype`'s own accessor for `name`. */
function accessor<T, V>(prototypeOf: () => object, name: string): (target: T) => V {
  if (!inBrowser) return (target) => (target as Record<string, V>)[name] as V;
  const get = Object.getOwnPropertyDescriptor(prototypeOf(), name)?.get;
  if (!get) throw new Error(`The DOM has no accessor ${name}.`);
  return (target) => Reflect.apply(get, target, []) as V;
}

/** A method of a prototype, to be called with its target first. */
function method<T, A extends unknown[], V>(
  prototypeOf: () => object,
  name: string,
): (target: T, ...args: A) => V {
  type Callable = (...args: A) => V;
  if (!inBrowser) return (target, ...args) => (target as Record<string, Callable>)[name]!(...args);
  const own = (prototypeOf() as Record<string, Callable>)[name]!;
  return (target, ...args) => Reflect.apply(own, target, args) as V;
}

const node = () => Node.prototype;
const element = () => Element.prototype;
const documents = () => Document.prototype;

export const nodeType = accessor<Node, number>(node, "nodeType");
export const firstChildOf = accessor<Node, Node | null>(node, "firstChild");
export const nextSiblingOf = accessor<Node, Node | null>(node, "nextSibling");
export const parentNodeOf = accessor<Node, Node | null>(node, "parentNode");
export const textContentOf = accessor<Node, string | null>(node, "textContent");
export const localName = accessor<Element, string>(element, "localName");
export const shadowRootOf = accessor<Element, ShadowRoot | null>(element, "shadowRoot");
export const attribute = method<Element, [string], string | null>(element, "getAttribute");
export const cloneOf = method<Node, [boolean], Node>(node, "cloneNode");
export const bodyOf = accessor<Document, HTMLElement | null>(documents, "body");
export const rootOf = accessor<Document, HTMLElement | null>(documents, "documentElement");
export const queryAll = method<Document, [string], NodeListOf<Element>>(documents, "querySelectorAll");
export const query = method<Document, [string], Element | null>(documents, "querySelector");
export const elementsIn = method<Element, [string], HTMLCollectionOf<Element>>(
  element,
  "getElementsByTagName",
);
export const queryIn = method<Element, [string], Element | null>(element, "querySelector");
