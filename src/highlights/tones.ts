import { type Colour, contrast, parsePaint } from "./colour";
import type { Ground } from "./ground";
import { coloursOf, type Look } from "./look";
import type { Mark } from "./marks";
import { highlightName, type Style, type Tone } from "./names";

/** Least contrast of a line against its ground: WCAG 2.2, 1.4.11 for graphics. */
export const LEAST = 3;

/** @param colours of a mark, for light and for dark grounds */
export function toneOn(ground: Ground, colours: { readonly light: string; readonly dark: string }): Tone {
  if (ground === null) return "plain";
  const against = (css: string): number => contrast(ground, parsePaint(css) as Colour);
  const light = against(colours.light);
  const dark = against(colours.dark);
  if (Math.max(light, dark) < LEAST) return "plain";
  return light >= dark ? "light" : "dark";
}

/** The styles of marks, worked out once for each ground and colour. Good for one painting. */
export class Styles {
  readonly #look: Look;
  readonly #known = new Map<Ground, Map<string, Style>>();

  constructor(look: Look) {
    this.#look = look;
  }

  on(ground: Ground, mark: Pick<Mark, "kind" | "slot">): Style {
    let known = this.#known.get(ground);
    if (!known) {
      known = new Map();
      this.#known.set(ground, known);
    }
    const { kind } = mark;
    const slot = kind === "contradicted" ? null : mark.slot;
    const key = `${kind}${slot}`;
    let style = known.get(key);
    if (!style) {
      const tone = toneOn(ground, coloursOf(this.#look, kind, slot));
      style = { kind, slot, tone, name: highlightName(kind, slot, tone) };
      known.set(key, style);
    }
    return style;
  }
}
