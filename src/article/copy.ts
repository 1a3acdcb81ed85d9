import { attribute, cloneOf, localName, queryAll, textContentOf } from "./dom";
import { asElement, asText, firstChild, following, type OpenShadow } from "./flat";
import { holdsNoText } from "./furniture";
import type { Layout } from "./layout";
import type { Pace } from "./pace";

/** Elements deeper than this are laid into their ancestor: Readability walks some trees by recursion. */
const DEEPEST = 200;

/**
 * Readability reads a text over and over, in one go. Its verdict on an element needs no more than this of the words in
 * it, and less once the whole copy holds so many. UTF-16 code units.
 */
const LONGEST_WORDS = 4_000;
const MOST_WORDS = 150_000;
const ENOUGH_WORDS = 120;

/** Inline elements that mean nothing to the search for the body; their words are laid into the element around them. */
const INLINE = new Set(
  (
    "abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strong sub sup " +
    "time tt u var wbr"
  ).split(" "),
);

/** A pruned copy of a page in a document that is never shown, and the live element behind each copied one. */
export interface Copy {
  readonly document: Document;
  readonly elements: readonly Element[];
  /** Elements that have no copy of their own, and the copied element that took their words. */
  readonly laidInto: ReadonlyMap<Element, Element>;
  /** Copied elements in which more stands than was copied, since `limit` was reached. */
  readonly unfinished: ReadonlySet<Element>;
}

/**
 * An attribute of its own names each copied element: Readability renames elements and merges parent and child, and
 * then copies attributes, so that names add up where values of one attribute would replace each other.
 */
const PREFIX = "data-g";

/**
 * Copies what Readability needs of the flat tree below `root`: elements with the attributes that it reads, and text.
 *
 * @param limit most elements to copy; the words of those behind go where the element around them goes
 */
export async function copyPage(
  root: Element,
  layout: Layout,
  open: OpenShadow,
  pace: Pace,
  limit: number,
): Promise<Copy> {
  const copier = new Copier(root, limit);
  let node: Node | null = firstChild(root, open);
  while (node) {
    const element = asElement(node);
    const enter = element !== null && !holdsNoText(element) && !layout.hides(element);
    if (element) copier.enter(element, enter);
    else {
      const text = asText(node);
      if (text) copier.text(text.data);
    }
    node = following(node, root, enter, open, (left) => copier.leave(left));
    if (pace.due()) await pace.rest();
  }
  return copier.done();
}

/** Builds the copy while the page is walked. */
class Copier {
  readonly #root: Element;
  readonly #limit: number;
  readonly #target: Document;
  readonly #elements: Element[] = [];
  readonly #laidInto = new Map<Element, Element>();
  readonly #unfinished = new Set<Element>();
  /** Elements that are open, innermost last: the live one, and whether it has a copy. */
  readonly #stack: { readonly live: Element; readonly copied: boolean }[] = [];
  #into: Element;
  /** Innermost open live element that has a copy. */
  #holder: Element;
  /** Words for the next text node, their length, and that of all before. */
  #words: string[] = [];
  #held = 0;
  #copied = 0;

  constructor(root: Element, limit: number) {
    this.#root = root;
    this.#holder = root;
    this.#limit = limit;
    this.#target = emptyDocument(root.ownerDocument);
    copyHead(root.ownerDocument, this.#target);
    this.#into = this.#target.body;
    this.#name(this.#into, root);
  }

  get #full(): boolean {
    return this.#elements.length >= this.#limit;
  }

  /** @param shown whether what is below it counts */
  enter(element: Element, shown: boolean): void {
    const block = shown && this.#stack.length < DEEPEST && !isPlainInline(element);
    const copied = block && !this.#full;
    this.#stack.push({ live: element, copied });
    if (!copied) {
      if (block) this.#unfinished.add(this.#holder);
      if (shown) this.#laidInto.set(element, this.#holder);
      return;
    }
    this.#flush();
    const copy = copyElement(element, this.#target);
    this.#name(copy, element);
    this.#into.append(copy);
    this.#into = copy;
    this.#holder = element;
  }

  leave(element: Element): void {
    if (element === this.#root || !this.#stack.pop()?.copied) return;
    this.#flush();
    this.#into = this.#into.parentElement ?? this.#target.body;
    this.#holder = this.#stack.findLast(({ copied }) => copied)?.live ?? this.#root;
  }

  text(words: string): void {
    if (this.#unfinished.has(this.#holder)) return;
    const most = this.#copied < MOST_WORDS ? LONGEST_WORDS : ENOUGH_WORDS;
    const taken = words.slice(0, most - this.#held);
    if (taken !== "") this.#words.push(taken);
    this.#held += taken.length;
  }

  done(): Copy {
    this.#flush();
    return {
      document: this.#target,
      elements: this.#elements,
      laidInto: this.#laidInto,
      unfinished: this.#unfinished,
    };
  }

  #name(copy: Element, live: Element): void {
    copy.setAttribute(PREFIX + this.#elements.length, "");
    this.#elements.push(live);
  }

  /** Neighbouring words become one text node, however many the page has. */
  #flush(): void {
    if (this.#held > 0) this.#into.append(this.#target.createTextNode(this.#words.join("")));
    this.#copied += this.#held;
    this.#words = [];
    this.#held = 0;
  }
}

const isPlainInline = (element: Element): boolean =>
  INLINE.has(localName(element)) && !KEPT.some((name) => attribute(element, name) !== null);

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
