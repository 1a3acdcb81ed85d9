import { attribute, bodyOf, elementsIn, parentNodeOf, query, queryAll, queryIn, textContentOf } from "./dom";
import { isArticleType, linkedTypes } from "./linked-data";

/** A paragraph of prose has at least so many characters, and at most this share of them in links. */
const PROSE = 80;
const LINKED = 0.4;
/** Prose, in characters, that a page must show: where it calls itself an article, and where only its shape tells. */
const ENOUGH_DECLARED = 250;
const ENOUGH = 900;
/** Share of the page's prose that stands in one container, unless the page is many small pieces. */
const TOGETHER = 0.6;
/** Paragraphs looked at. */
const MOST = 400;

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
  let total = 0;
  let seen = 0;
  for (const paragraph of queryAll(document, "p")) {
    if (++seen > MOST) break;
    const length = (textContentOf(paragraph) ?? "").trim().length;
    if (length < PROSE || linkedIn(paragraph) > length * LINKED) continue;
    total += length;
    const parent = parentNodeOf(paragraph);
    if (parent && isTeaser(parent as Element)) continue;
    const above = parent && parentNodeOf(parent);
    for (const container of [parent, above])
      if (container) held.set(container, (held.get(container) ?? 0) + length);
  }
  return { total, largest: Math.max(0, ...held.values()) };
}

/** A box with a headline that leads elsewhere: prose in it belongs to the page that it leads to. */
const isTeaser = (box: Element): boolean =>
  queryIn(box, ":scope > :is(h2,h3,h4) a,:scope > a :is(h2,h3,h4)") !== null;

const linkedIn = (paragraph: Element): number =>
  [...elementsIn(paragraph, "a")].reduce((sum, link) => sum + (textContentOf(link) ?? "").length, 0);

/** Characters in elements that articles without paragraphs put their text in. */
const wordsIn = (document: Document): number => {
  const holder = query(document, "article,[itemprop=articleBody],main") ?? bodyOf(document);
  return ((holder && textContentOf(holder)) ?? "").trim().length;
};
