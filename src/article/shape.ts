import {
  attribute,
  bodyOf,
  elementsIn,
  firstChildOf,
  localName,
  nextSiblingOf,
  nodeType,
  parentNodeOf,
  query,
  queryAll,
  textContentOf,
} from "./dom";
import { isArticleType, linkedTypes } from "./linked-data";

/** A paragraph of prose has at least so many characters, and at most this share of them in links. */
const PROSE = 80;
const LINKED = 0.4;
/** Prose, in characters, that a page must show: where it calls itself an article, and where only its shape tells. */
const ENOUGH_DECLARED = 250;
const ENOUGH = 900;
/** Share of the page's prose that stands in one container, unless the page is many small pieces. */
const TOGETHER = 0.6;
/** Paragraphs looked at, and nodes of a box that may be a teaser: one with more before its headline is none. */
const MOST = 400;
const MOST_IN_BOX = 200;

/** Linked data types of pages that hold prose but are no news. */
const OTHER =
  /^(?:Product|QAPage|VideoObject|TechArticle|APIReference|SearchResultsPage|DiscussionForumPosting|Recipe)$/;
const OTHER_OG = /^(?:product|video|music|profile|book)/;

/**
 * Whether a page is an article, from outside: what it says of itself (JSON-LD, OpenGraph) and the shape of its text.
 * Cheap enough to be asked of every page.
 */
export function looksLikeArticle(document: Document): boolean {
  const types = [...linkedTypes(document)];
  const kind = attributeOf(document, 'meta[property="og:type"]', "content") ?? "";
  const declared = types.some(isArticleType) || kind === "article";
  if (!types.some(isArticleType) && types.some((type) => OTHER.test(type))) return false;
  if (OTHER_OG.test(kind) && !declared) return false;
  if (!declared && isApplication(document)) return false;
  if (queryAll(document, "pre").length > 2) return false;
  const { total, largest } = prose(document);
  if (declared) return total >= ENOUGH_DECLARED || wordsIn(document) >= ENOUGH;
  return total >= ENOUGH && largest >= total * TOGETHER;
}

const attributeOf = (document: Document, selector: string, name: string): string | null => {
  const element = query(document, selector);
  return element && attribute(element, name);
};

/** Pages to write or to work in; an article that says so may still have a box for comments. */
const isApplication = (document: Document): boolean =>
  query(document, '[contenteditable="true"],[role="grid"],[role="application"]') !== null;

/** Characters of prose on the page, and of the fullest container: parent or grandparent of paragraphs. */
function prose(document: Document): { total: number; largest: number } {
  const held = new Map<Node, number>();
  const teasers = new Map<Node, boolean>();
  let total = 0;
  let seen = 0;
  for (const paragraph of queryAll(document, "p")) {
    if (++seen > MOST) break;
    const length = (textContentOf(paragraph) ?? "").trim().length;
    if (length < PROSE || linkedIn(paragraph) > length * LINKED) continue;
    total += length;
    const parent = parentNodeOf(paragraph);
    if (parent && !teasers.has(parent)) teasers.set(parent, isTeaser(parent));
    if (parent && teasers.get(parent)) continue;
    const above = parent && parentNodeOf(parent);
    for (const container of [parent, above])
      if (container) held.set(container, (held.get(container) ?? 0) + length);
  }
  return { total, largest: Math.max(0, ...held.values()) };
}

const HEADLINE = /^h[2-4]$/;
const LINK = /^a$/;

/** A box with a headline that leads elsewhere: prose in it belongs to the page that it leads to. */
function isTeaser(box: Node): boolean {
  let left = MOST_IN_BOX;
  for (let at = firstChildOf(box); at && left > 0; at = nextSiblingOf(at)) {
    left--;
    if (is(at, HEADLINE) && holds(at, LINK)) return true;
    if (is(at, LINK) && holds(at, HEADLINE)) return true;
  }
  return false;

  /** Whether such an element stands below `root`, as far as there is still something to be looked at. */
  function holds(root: Node, name: RegExp): boolean {
    let at: Node | null = firstChildOf(root);
    while (at && at !== root && left-- > 0) {
      if (is(at, name)) return true;
      let next: Node | null = firstChildOf(at);
      for (; !next && at && at !== root; at = parentNodeOf(at)) next = nextSiblingOf(at);
      at = next;
    }
    return false;
  }
}

const is = (node: Node, name: RegExp): boolean =>
  nodeType(node) === 1 && name.test(localName(node as Element));

const linkedIn = (paragraph: Element): number =>
  [...elementsIn(paragraph, "a")].reduce((sum, link) => sum + (textContentOf(link) ?? "").length, 0);

/** Characters in elements that articles without paragraphs put their text in. */
const wordsIn = (document: Document): number => {
  const holder = query(document, "article,[itemprop=articleBody],main") ?? bodyOf(document);
  return ((holder && textContentOf(holder)) ?? "").trim().length;
};
