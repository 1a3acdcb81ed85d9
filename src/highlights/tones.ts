import { type Colour, contrast, parsePaint } from "./colour";
import type { Ground } from "./ground";
import { coloursOf, type Look } from "./look";
import type { Mark } from "./marks";

/**
 * Which of its colours a mark takes on the ground it stands on. `plain`: the text's own colour, which the page chose
 * to be read there, where neither is told apart from the ground or the ground is not known.
 */
export type Tone = "light" | "dark" | "plain";

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

/** Tones of marks, worked out once for each ground and colour. Good for one painting. */
export class Tones {
  readonly #look: Look;
  readonly #known = new Map<Ground, Map<object, Tone>>();

  constructor(look: Look) {
    this.#look = look;
  }

  on(ground: Ground, { kind, slot }: Pick<Mark, "kind" | "slot">): Tone {
    const colours = coloursOf(this.#look, kind, slot);
    let known = this.#known.get(ground);
    if (!known) {
      known = new Map();
      this.#known.set(ground, known);
    }
    const tone = known.get(colours) ?? toneOn(ground, colours);
    known.set(colours, tone);
    return tone;
  }
}
