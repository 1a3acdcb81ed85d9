import { attribute, elementsIn, localName, parentNodeOf, textContentOf } from "./dom";
import { asText, following, openShadow } from "./flat";

/** Elements that hold no words of the article, whatever Readability says. */
const NO_TEXT = new Set(
  (
    "script style noscript template svg math canvas audio video object embed iframe button input select textarea " +
    "datalist meter progress nav footer dialog head link meta title"
  ).split(" "),
);

/** Elements that label a picture or table rather than tell the story; kept apart from the article's text. */
const CAPTIONS = new Set(["figcaption", "caption"]);

/**
 * Class and id words that name what a page puts between an article's paragraphs, and what labels its pictures. Whole
 * words of names like "c-related__item" or "photoCredit".
 */
const NAMED = new Set(
  (
    "ad ads advert advertisement advertising sponsored promo promos promotion related recirc recommended recommendations " +
    "newsletter newsletters signup subscribe subscription sharebar sharetools share sharing social comments paywall " +
    "cookie outbrain taboola trending popular breadcrumb breadcrumbs tags byline bylines dateline timestamp credit " +
    "credits caption captions gallery slideshow carousel pullquote tooltip toolbar"
  ).split(" "),
);

/** Longest text of an element that its name alone makes furniture; a whole story may sit in a "gallery". */
const LONGEST_NAMED = 600;

/** Whether nothing below this element is the article's: not rendered as prose, or hidden from assistive technology. */
export function holdsNoText(element: Element): boolean {
  return (
    NO_TEXT.has(localName(element)) ||
    attribute(element, "hidden") !== null ||
    attribute(element, "aria-hidden") === "true" ||
    attribute(element, "contenteditable") === "true"
  );
}

const LINES = new Set(["p", "li", "h2", "h3", "h4", "h5", "h6"]);
const POINTER =
  /^\W*(?:related|read|more|read more|read next|also read|see also|see|watch|listen|in pictures)\b[^:]{0,30}:/i;
/** Ends as a sentence ends, closing marks aside. A headline that points elsewhere does not. */
const SENTENCE_END = /[.!?…][\s"'”’)\]]*$/;

/** A list of links inside a sentence, as a card about a person that opens on pointing: so many links, so long. */
const CARD_LINKS = 3;
const CARD_TEXT = 80;
const LONGEST_CARD = 600;

/** Longest line that can be a pointer, and most links that are counted. */
const LONGEST_POINTER = 300;
const MOST_LINKS = 30;

/** Whether a line is nothing but a pointer to another page: "Related: …", or a link without an end of sentence. */
function isPointer(element: Element): boolean {
  const inline = localName(element) === "span";
  if (!inline && !LINES.has(localName(element))) return false;
  const links = elementsIn(element, "a");
  if (links.length < (inline ? CARD_LINKS : 1) || links.length > MOST_LINKS) return false;
  if (inline && [...links].filter((link) => parentNodeOf(link) === element).length < CARD_LINKS) return false;
  const text = shortText(element, inline ? LONGEST_CARD : LONGEST_POINTER);
  if (text === null) return false;
  const linked = [...links].reduce((sum, link) => sum + (textContentOf(link) ?? "").trim().length, 0);
  if (POINTER.test(text)) return linked > text.length / 2;
  if (inline && text.length < CARD_TEXT) return false;
  return linked > text.length * 0.9 && !SENTENCE_END.test(text);
}

/** Whether an element labels a picture or is put between the paragraphs, by its tag, its own names or its links. */
export function isFurniture(element: Element): boolean {
  if (CAPTIONS.has(localName(element)) || isPointer(element)) return true;
  const names = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
  if (names === " " || !wordsOf(names).some((word) => NAMED.has(word))) return false;
  return shortText(element, LONGEST_NAMED) !== null;
}

/** Nodes looked at for the text of one element: boxes within boxes must not be read over and over. */
const MOST_NODES = 500;

/** The text of an element, trimmed; null when it is longer than `limit` or in too many pieces. */
function shortText(element: Element, limit: number): string | null {
  let text = "";
  let seen = 0;
  for (
    let node: Node | null = element;
    node;
    node = following(node, element, true, openShadow, () => undefined)
  ) {
    text += asText(node)?.data ?? "";
    if (++seen > MOST_NODES || text.length > 4 * limit) return null;
  }
  text = text.replace(/\s+/g, " ").trim();
  return text.length <= limit ? text : null;
}

const wordsOf = (names: string): string[] =>
  names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
