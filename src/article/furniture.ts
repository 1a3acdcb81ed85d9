import { attribute, localName } from "./dom";

/** Elements that hold no words of the article, whatever Readability says. */
const NO_TEXT = new Set(
  (
    "script style noscript template svg math canvas audio video object embed iframe button input select textarea " +
    "datalist meter progress nav footer dialog head link meta title"
  ).split(" "),
);

/** Elements that label a picture or table rather than tell the story; kept apart from the article's text. */
const CAPTIONS = new Set(["figcaption", "caption"]);

/** Class, id and attribute words that name what a page puts between an article's paragraphs. Whole words only. */
const FURNITURE =
  /(?:^|[\s_-])(?:ads?|advert(?:isement|ising)?s?|sponsor(?:ed)?|promo(?:tion)?s?|related|recirc(?:ulation)?|recommended|newsletters?|sign-?up|subscri(?:be|ption)|share(?:bar|-bar|-tools)?|social|comments?|paywall|cookie|outbrain|taboola|most-?(?:read|popular)|read-?(?:more|next)|see-?also|trending|breadcrumbs?|tags?|author-bio)(?:$|[\s_-])/i;

/** Whether nothing below this element is the article's: not rendered as prose, or hidden from assistive technology. */
export function holdsNoText(element: Element): boolean {
  return (
    NO_TEXT.has(localName(element)) ||
    attribute(element, "hidden") !== null ||
    attribute(element, "aria-hidden") === "true" ||
    attribute(element, "contenteditable") === "true"
  );
}

export const isCaption = (element: Element): boolean => CAPTIONS.has(localName(element));

/** Whether an element's own names say that it is furniture. Only good for small boxes: see `isFurniture`. */
export function isNamedFurniture(element: Element): boolean {
  const names = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
  return names !== " " && FURNITURE.test(names);
}
