/** An opaque colour in sRGB, each part 0 to 255. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** A colour with its opacity, 0 to 1. */
export interface Paint extends Colour {
  readonly a: number;
}

/** Reads a colour as browsers compute it, "rgb(…)", "rgba(…)", "color(srgb …)" or "#rrggbb"; null for any other. */
export function parsePaint(css: string): Paint | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(css);
  if (hex) return paint(hex.slice(1, 4).map((part) => Number.parseInt(part, 16)));
  const call = /^(rgba?|color)\((.*)\)$/.exec(css.trim());
  if (!call) return null;
  const [, name, inner] = call;
  if (name === "color" && !inner!.startsWith("srgb ")) return null;
  const parts = inner!
    .replace(/^srgb /, "")
    .split(/[\s,/]+/)
    .map((part) => {
      const value = Number.parseFloat(part);
      return part.endsWith("%") ? value / 100 : value;
    });
  const scale = name === "color" ? 255 : 1;
  return paint([...parts.slice(0, 3).map((value) => value * scale), ...parts.slice(3, 4)]);
}

function paint([r, g, b, a = 1]: readonly number[]): Paint | null {
  if (r === undefined || g === undefined || b === undefined) return null;
  return [r, g, b, a].some(Number.isNaN) ? null : { r, g, b, a };
}

/** `over` laid on an opaque `under`. */
export const blend = (over: Paint, under: Colour): Colour => {
  const mix = (top: number, bottom: number): number => top * over.a + bottom * (1 - over.a);
  return { r: mix(over.r, under.r), g: mix(over.g, under.g), b: mix(over.b, under.b) };
};

/** Relative luminance after WCAG 2.2, 0 to 1. */
export function luminance({ r, g, b }: Colour): number {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast ratio after WCAG 2.2, 1 to 21. */
export const contrast = (a: Colour, b: Colour): number => contrastOf(luminance(a), luminance(b));

/** Contrast ratio of two relative luminances. */
export const contrastOf = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
