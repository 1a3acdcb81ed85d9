type Rgb = readonly [number, number, number];

/** Linear-RGB matrices of Machado, Oliveira & Fernandes 2009, severity 1. */
export const VISIONS: ReadonlyMap<string, readonly number[]> = new Map([
  ["full colour vision", [1, 0, 0, 0, 1, 0, 0, 0, 1]],
  [
    "protanopia",
    [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  ],
  [
    "deuteranopia",
    [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  ],
  ["tritanopia", [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039]],
]);

const linear = (byte: number): number =>
  byte <= 10.31475 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;

const rgb = (hex: string): Rgb => {
  const at = (i: number): number => linear(Number.parseInt(hex.slice(i, i + 2), 16));
  return [at(1), at(3), at(5)];
};

const luminance = (hex: string): number => {
  const [r, g, b] = rgb(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio of WCAG 2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Distance in OKLab of two colours as seen with `vision`, a key of VISIONS. */
export function distance(a: string, b: string, vision: string): number {
  const [p, q] = [lab(seen(rgb(a), vision)), lab(seen(rgb(b), vision))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function seen([r, g, b]: Rgb, vision: string): Rgb {
  const m = VISIONS.get(vision) ?? [];
  const row = (i: number): number => {
    const mixed = (m[i] ?? 0) * r + (m[i + 1] ?? 0) * g + (m[i + 2] ?? 0) * b;
    return Math.min(1, Math.max(0, mixed));
  };
  return [row(0), row(3), row(6)];
}

/** OKLab of linear RGB (Ottosson 2020). */
function lab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
