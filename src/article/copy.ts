import { attribute, cloneOf, localName, queryAll, textContentOf } from "./dom";
import { asElement, asText, firstChild, following, type OpenShadow } from "./flat";
import { holdsNoText } from "./furniture";
import type { Layout } from "./layout";
import type { Pace } from "./pace";

/** Elements deeper than this are laid into their ancestor: Readability walks some trees by recursion. */
const DEEPEST = 200;

/** A pruned copy of a page in a document that is never shown, and the live element behind each copied one. */
export interface Copy {
  readonly document: Document;
  readonly elements: readonly Element[];
  /** Whether `limit` was reached and the rest of the page left out. */
  readonly cut: boolean;
}

/**
 * An attribute of its own names each copied element: Readability renames elements and merges parent and child, and
 * then copies attributes, so that names add up where values of one attribute would replace each other.
 */
const PREFIX = "data-g";

/**
 * Copies what Readability needs of the flat tree below `root`: elements with the attributes that it reads, and text.
 *
 * @param limit most elements to copy
 */
export async function copyPage(
  root: Element,
  layout: Layout,
  open: OpenShadow,
  pace: Pace,
  limit: number,
): Promise<Copy> {
  const target = emptyDocument(root.ownerDocument);
  copyHead(root.ownerDocument, target);
  const elements: Element[] = [];
  /** Open copies, innermost last; null where the element is laid into its ancestor. */
  const stack: (Element | null)[] = [];
  let into = target.body;
  let node: Node | null = firstChild(root, open);
  while (node && elements.length < limit) {
    const element = asElement(node);
    let enter = false;
    if (element) {
      enter = !holdsNoText(element) && !layout.hides(element);
      const copied = enter && stack.length < DEEPEST ? copyElement(element, target) : null;
      if (enter) {
        (copied ?? into).setAttribute(PREFIX + elements.length, "");
        elements.push(element);
        if (copied) {
          into.append(copied);
          into = copied as HTMLElement;
        }
      }
      stack.push(copied);
    } else {
      const text = asText(node);
      if (text) into.append(target.createTextNode(text.data));
    }
    node = following(node, root, enter, open, (left) => {
      if (left === root) return;
      if (stack.pop()) into = into.parentElement as HTMLElement;
    });
    if (pace.due()) await pace.rest();
  }
  return { document: target, elements, cut: node !== null };
}

/** The live elements that a copied element, or one that Readability made of it, stands for. */
export function* originsOf(copied: Element, elements: readonly Element[]): Generator<Element> {
  for (const { name } of copied.attributes) {
    if (!name.startsWith(PREFIX)) continue;
    const live = elements[Number(name.slice(PREFIX.length))];
    if (live) yield live;
  }
}

const KEPT = ["id", "class", "role", "itemprop", "rel", "aria-modal"] as const;

function copyElement(element: Element, target: Document): Element {
  // a custom element is inline to Readability's eye and would be no candidate; a form's controls shadow its properties
  const known = localName(element);
  const name = known.includes("-") || known === "form" ? "div" : known;
  const copied = target.createElement(/^[a-z][a-z0-9]*$/.test(name) ? name : "span");
  for (const kept of KEPT) {
    const value = attribute(element, kept);
    if (value !== null) copied.setAttribute(kept, value);
  }
  if (name === "a") copyLink(element, copied);
  return copied;
}

/** Readability tells links within the page from others, and replaces script links by new nodes without our names. */
function copyLink(element: Element, copied: Element): void {
  const href = attribute(element, "href");
  if (href === null || /^\s*javascript:/i.test(href)) return;
  copied.setAttribute("href", href.startsWith("#") ? "#x" : "https://link.invalid/");
}

/** An HTML document that is not shown. By cloning, since that is what DOM libraries without a browser know too. */
function emptyDocument(like: Document): Document {
  const document = cloneOf(like, false) as Document;
  const html = document.createElement("html");
  html.append(document.createElement("head"), document.createElement("body"));
  document.append(html);
  return document;
}

function copyHead(source: Document, target: Document): void {
  for (const title of queryAll(source, "head > title")) target.title = textContentOf(title) ?? "";
  for (const meta of queryAll(source, "head > meta[content]")) {
    const copied = target.createElement("meta");
    for (const name of ["name", "property", "itemprop", "content"]) {
      const value = attribute(meta, name);
      if (value !== null) copied.setAttribute(name, value.slice(0, 2_000));
    }
    target.head.append(copied);
  }
}
