/** A box in viewport coordinates, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** The card scrolls within this height. */
  readonly maxHeight: number;
}

/** Distance from the statement and from the edges of the viewport. */
const GAP = 8;
/** A card is not squeezed into less height than this while another side has more room. */
const LEAST_HEIGHT = 120;

/**
 * Where to put a card so that it covers none of the statement's lines and stays in the viewport: under them, above
 * them, or beside them, in this order, where it fits whole; else on the side with the most room, where it scrolls.
 *
 * @param lines of the statement that show in the viewport
 * @param anchor the line that the reader is at
 */
export function place(
  lines: readonly Box[],
  anchor: Box,
  card: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
): Placement {
  const all = hull(lines.length > 0 ? lines : [anchor]);
  const left = clamp(anchor.left, GAP, viewport.width - card.width - GAP);
  const full = viewport.height - 2 * GAP;
  const below = viewport.height - all.bottom - 2 * GAP;
  const above = all.top - 2 * GAP;
  const under: Placement = { left, top: all.bottom + GAP, maxHeight: below };
  const over = (height: number): Placement => ({ left, top: all.top - GAP - height, maxHeight: above });
  if (card.height <= below) return under;
  if (card.height <= above) return over(card.height);
  const beside = clamp(anchor.top, GAP, viewport.height - Math.min(card.height, full) - GAP);
  if (all.right + card.width + 2 * GAP <= viewport.width)
    return { left: all.right + GAP, top: beside, maxHeight: full };
  if (all.left - card.width - 2 * GAP >= 0)
    return { left: all.left - GAP - card.width, top: beside, maxHeight: full };
  if (Math.max(below, above) >= LEAST_HEIGHT) return below >= above ? under : over(above);
  // the statement fills the screen: keep clear of the line that the reader is at
  return lines.length > 1 || anchor !== lines[0] ? place([anchor], anchor, card, viewport) : under;
}

function hull(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
