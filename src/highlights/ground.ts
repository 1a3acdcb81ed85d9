import { blend, type Colour, type Paint, parsePaint } from "./colour";

/** What stands behind a text: a colour, or unknown where a picture or a colour that cannot be read lies behind it. */
export type Ground = Colour | null;

/** So many like siblings of one paint, and the next ones are taken to have it too: striped lists show within these. */
const ALIKE = 5;

interface Kin {
  paint: Paint | null;
  seen: number;
  same: boolean;
}

const WHITE: Colour = { r: 255, g: 255, b: 255 };
const BLACK: Colour = { r: 18, g: 18, b: 18 };

/** Measures what stands behind elements; asks each element once. Good for one painting. */
export class Grounds {
  readonly #known = new Map<Element, Ground>();
  readonly #paints = new Map<string, Paint | null>();
  readonly #kin = new Map<Node, Map<string, Kin>>();

  /** The colour behind the text of `element`, through every see-through box up to the canvas. */
  behind(element: Element): Ground {
    const chain: { element: Element; paint: Paint | null }[] = [];
    let ground: Ground | undefined;
    let at: Element | null = element;
    while (at && ground === undefined) {
      ground = this.#known.get(at);
      if (ground !== undefined) break;
      const paint = this.#paintOf(at);
      if (paint === null) ground = null;
      else if (paint.a === 1) ground = paint;
      else chain.push({ element: at, paint: paint.a === 0 ? null : paint });
      if (ground !== undefined) this.#known.set(at, ground);
      at = hostOrParent(at);
    }
    if (ground === undefined) ground = canvas();
    for (const { element: box, paint } of chain.reverse()) {
      if (paint && ground) ground = blend(paint, ground);
      this.#known.set(box, ground);
    }
    return ground;
  }

  /** The paint of an element's own box; the same object for the same colour. Asks for few of many like siblings. */
  #paintOf(element: Element): Paint | null {
    const kin = this.#kinOf(element);
    if (kin?.same && kin.seen >= ALIKE) return kin.paint;
    const paint = this.#computed(element);
    if (kin) {
      kin.same = kin.seen === 0 || (kin.same && kin.paint === paint);
      kin.paint = paint;
      kin.seen++;
    }
    return paint;
  }

  /** What is known of the siblings of an element's tag and classes; null for an element with a style of its own. */
  #kinOf(element: Element): Kin | null {
    const parent = element.parentNode;
    if (!parent) return null;
    const bare = !Element.prototype.hasAttributes.call(element);
    if (!bare && (attribute(element, "style") !== null || attribute(element, "id") !== null)) return null;
    let groups = this.#kin.get(parent);
    if (!groups) {
      groups = new Map();
      this.#kin.set(parent, groups);
    }
    const key = bare ? element.localName : `${element.localName} ${attribute(element, "class") ?? ""}`;
    let kin = groups.get(key);
    if (!kin) {
      kin = { paint: null, seen: 0, same: true };
      groups.set(key, kin);
    }
    return kin;
  }

  #computed(element: Element): Paint | null {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== "none") return null;
    let paint = this.#paints.get(backgroundColor);
    if (paint === undefined) {
      paint = parsePaint(backgroundColor);
      this.#paints.set(backgroundColor, paint);
    }
    return paint;
  }
}

/** A form's control can shadow its method. */
const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

function hostOrParent(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The canvas behind everything: dark where the page declares that it goes dark with the system and it does. */
function canvas(): Colour {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const dark =
    scheme.includes("dark") &&
    (!scheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
  return dark ? BLACK : WHITE;
}
