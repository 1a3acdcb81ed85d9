/** How a line under a statement is drawn. The wavy line is kept for contradicted claims. */
export type LineStyle = "solid" | "double" | "dotted" | "dashed";

/** What tells one speaker from another, on the page and in the panel. */
export interface SpeakerStyle {
  /** Colour on light grounds: at least 4.5 : 1 against white. */
  readonly light: string;
  /** Colour on dark grounds: at least 4.5 : 1 against #17191d. */
  readonly dark: string;
  readonly line: LineStyle;
}

/** `standard`: eight hues; `contrast`: the same hues nearer to black and white; `single`: one hue, told apart by lines. */
export type PaletteName = "standard" | "contrast" | "single";

const LINES: readonly LineStyle[] = ["solid", "double", "dotted", "dashed"];

/**
 * Found by search: in each palette any two slots that share a line style stay at least 9 OKLab hundredths apart to
 * readers with protanopia, deuteranopia and tritanopia, so colour and line together always tell. Red is left to
 * contradictions.
 */
const HUES = {
  standard: {
    light: ["#003a75", "#614607", "#1f7d72", "#7c3493", "#596838", "#4f51aa", "#7b184e", "#2c3f49"],
    dark: ["#4c9ffd", "#cc8d59", "#5cd5d1", "#eeb0f7", "#9cb833", "#9f7fe2", "#e26188", "#909eaf"],
  },
  contrast: {
    light: ["#2a5694", "#603706", "#015c4b", "#47025d", "#0c3500", "#23037d", "#490128", "#3a4a57"],
    dark: ["#37b1fd", "#e69c5c", "#9cfafe", "#ead1fb", "#c3d4a2", "#a89dd9", "#d19ea8", "#9badbc"],
  },
  single: {
    light: Array<string>(8).fill("#1c3d6e"),
    dark: Array<string>(8).fill("#9cc3ff"),
  },
} as const satisfies Record<PaletteName, { light: readonly string[]; dark: readonly string[] }>;

/** The styles of all slots, in order; a speaker's slot comes with the tab's state. */
export function palette(name: PaletteName): readonly SpeakerStyle[] {
  const { light, dark } = HUES[name];
  return light.map((colour, slot) => ({
    light: colour,
    dark: dark[slot] ?? colour,
    line: LINES[slot % LINES.length] ?? "solid",
  }));
}

/** The wavy line under a contradicted claim, and the same colour in the panel. */
export const CONTRADICTED = { light: "#a8201a", dark: "#ff8f85" } as const;
