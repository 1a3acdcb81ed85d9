import { attribute, bodyOf, elementsIn, parentNodeOf, queryAll, textContentOf } from "./dom";
import { linkedTypes } from "./linked-data";

/** Prose, in characters, that makes an element an article of its own among others; what counts as a paragraph of it. */
const ENOUGH = 600;
const PARAGRAPH = 80;
/** Most elements that are looked at, and most headings and paragraphs in each. */
const MOST = 60;
const MOST_INSIDE = 1_000;

/**
 * The articles of a page that holds several, one under the other, as endless scrolling makes them: each has a headline
 * of its own and is read for itself, since what one article says is no word against another. A page with one article,
 * and a live blog, whose entries make one story, give the whole body.
 */
export function articleRoots(document: Document): readonly Element[] {
  const body = bodyOf(document);
  if (!body) return [];
  if (linkedTypes(document).has("LiveBlogPosting")) return [body];
  const declared = outermost(within(document, 'article,[role="article"],[itemtype$="Article"]'));
  const roots = declared.length > 1 ? declared : outermost(headed(document));
  return roots.length > 1 ? roots : [body];
}

/** Elements of a kind that hold an article with its headline, in the order of the page. */
function within(document: Document, selector: string): Element[] {
  const found = [...queryAll(document, selector)].slice(0, MOST);
  const whole = found.filter((element) => headline(element) !== null && hasProse(element) && shows(element));
  // a live blog's headline stands above its entries: what has none of the page's first rank is an entry
  const first = queryAll(document, "h1").length > 0 ? "h1" : "h2";
  return whole.filter((element) => elementsIn(element, first).length > 0 || outside(document, whole, first));
}

/** Whether no headline of this rank stands outside all of the elements. */
const outside = (document: Document, elements: readonly Element[], rank: string): boolean =>
  [...queryAll(document, rank)].every((heading) => elements.some((element) => element.contains(heading)));

/** Around each main headline the largest element that holds no other one. */
function headed(document: Document): Element[] {
  const headlines = [...queryAll(document, "h1")].slice(0, MOST);
  if (headlines.length < 2) return [];
  return headlines
    .map((heading) => {
      let at: Element = heading;
      for (;;) {
        const above = parentNodeOf(at) as Element | null;
        if (above?.nodeType !== 1 || headlines.some((other) => other !== heading && above.contains(other)))
          return at;
        at = above;
      }
    })
    .filter((element) => hasProse(element) && shows(element));
}

/** Without those that stand in another one; a box around several is not one of them. */
function outermost(elements: readonly Element[]): Element[] {
  const single = elements.filter(
    (element) => elements.filter((other) => other !== element && element.contains(other)).length < 2,
  );
  return single.filter((element) => !single.some((other) => other !== element && other.contains(element)));
}

/** The element's own headline: that of an article within an endless page. Null for none. */
export function headline(root: Element): string | null {
  for (const rank of ["h1", "h2"])
    for (const heading of first(elementsIn(root, rank))) {
      const words = (textContentOf(heading) ?? "").replace(/\s+/g, " ").trim();
      if (words !== "") return words;
    }
  return null;
}

function hasProse(element: Element): boolean {
  let total = 0;
  for (const paragraph of first(elementsIn(element, "p"))) {
    const length = (textContentOf(paragraph) ?? "").trim().length;
    if (length >= PARAGRAPH) total += length;
    if (total >= ENOUGH) return !isComment(element);
  }
  return false;
}

function* first(elements: HTMLCollectionOf<Element>): Generator<Element> {
  for (let i = 0; i < MOST_INSIDE; i++) {
    const element = elements[i];
    if (!element) return;
    yield element;
  }
}

const isComment = (element: Element): boolean =>
  /\bcomments?\b/i.test(`${attribute(element, "class") ?? ""} ${attribute(element, "itemtype") ?? ""}`);

const shows = (element: Element): boolean =>
  typeof element.checkVisibility !== "function" || Element.prototype.checkVisibility.call(element);
