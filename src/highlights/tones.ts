import { type Colour, contrastOf, luminance, parsePaint } from "./colour";
import type { Ground } from "./ground";
import { coloursOf, type Look } from "./look";
import type { Mark, MarkKind } from "./marks";
import { highlightName, type Style, type Tone } from "./names";

/** Least contrast of a line against its ground: WCAG 2.2, 1.4.11 for graphics. */
export const LEAST = 3;

/** @param colours of a mark, for light and for dark grounds */
export function toneOn(ground: Ground, colours: { readonly light: string; readonly dark: string }): Tone {
  if (ground === null) return "plain";
  const behind = luminance(ground);
  const against = (css: string): number => contrastOf(behind, luminanceOf(css));
  const light = against(colours.light);
  const dark = against(colours.dark);
  if (Math.max(light, dark) < LEAST) return "plain";
  return light >= dark ? "light" : "dark";
}

/** Of the palettes' colours, which are a few dozen; every first mark of a page waits for them. */
const luminances = new Map<string, number>();

function luminanceOf(css: string): number {
  let known = luminances.get(css);
  if (known === undefined) {
    known = luminance(parsePaint(css) as Colour);
    luminances.set(css, known);
  }
  return known;
}

/** The styles of marks, worked out once for each ground and colour. Good for one painting. */
export class Styles {
  readonly #look: Look;
  readonly #known = new Map<Ground, Map<MarkKind, Map<number | null, Style>>>();

  constructor(look: Look) {
    this.#look = look;
  }

  /** The style of a mark on a ground: one object for all marks that look the same. */
  on(ground: Ground, mark: Pick<Mark, "kind" | "slot">): Style {
    const { kind } = mark;
    const slot = kind === "contradicted" ? null : mark.slot;
    const known = within(within(this.#known, ground), kind);
    let style = known.get(slot);
    if (!style) {
      const tone = toneOn(ground, coloursOf(this.#look, kind, slot));
      style = { kind, slot, tone, name: highlightName(kind, slot, tone) };
      known.set(slot, style);
    }
    return style;
  }
}

function within<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let map = maps.get(key);
  if (!map) {
    map = new Map();
    maps.set(key, map);
  }
  return map;
}
