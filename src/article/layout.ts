import { attribute, localName } from "./dom";

/** What the reading needs to know of how a page is laid out. */
export interface Layout {
  /** Whether the element and all in it are hidden from a reader's eye. */
  readonly hides: (element: Element) => boolean;
  /** Whether the element begins and ends a line of its own. */
  readonly breaks: (element: Element) => boolean;
  /** Whether line breaks in the element's text are kept as they are. */
  readonly keepsLines: (element: Element) => boolean;
}

const BLOCKS = new Set(
  (
    "address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary " +
    "table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Layout guessed from tags and attributes, for a document that is not shown. What style sheets hide is not known. */
export const unstyled: Layout = {
  hides: (element) => {
    const style = attribute(element, "style");
    return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
  },
  breaks: (element) => BLOCKS.has(localName(element)),
  keepsLines: (element) => localName(element) === "pre",
};

/** Layout as the browser computed it. */
export const styled: Layout = {
  hides: (element) => {
    if (Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) return false;
    // display: contents has no box of its own, yet its children show
    const style = getComputedStyle(element);
    return style.display !== "contents" || style.visibility !== "visible";
  },
  breaks: (element) => {
    const { display, float, position } = getComputedStyle(element);
    if (/^(?:inline|contents|ruby|none)/.test(display)) return false;
    // a float or an absolute box is computed as a block: a drop cap is still part of its word
    const lifted = float !== "none" || position === "absolute" || position === "fixed";
    return !lifted || BLOCKS.has(localName(element));
  },
  keepsLines: (element) => getComputedStyle(element).whiteSpace.startsWith("pre"),
};
