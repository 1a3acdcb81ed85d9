import { describe, expect, it } from "vitest";
import { blend, type Colour, contrast, parsePaint } from "../../src/highlights/colour";
import { highlightName, type Style, TONES } from "../../src/highlights/names";
import { stylesheet, TINT } from "../../src/highlights/stylesheet";
import { LEAST, toneOn } from "../../src/highlights/tones";
import { CONTRADICTED, palette } from "../../src/settings";

const grey = (value: number): Colour => ({ r: value, g: value, b: value });
const STYLES = (["standard", "contrast", "single"] as const).flatMap((name) => [
  ...palette(name),
  CONTRADICTED,
]);

describe("parsePaint", () => {
  it.each([
    ["rgb(1, 2, 3)", { r: 1, g: 2, b: 3, a: 1 }],
    ["rgba(0, 0, 0, 0)", { r: 0, g: 0, b: 0, a: 0 }],
    ["rgb(10 20 30 / 50%)", { r: 10, g: 20, b: 30, a: 0.5 }],
    ["color(srgb 1 0.5 0)", { r: 255, g: 127.5, b: 0, a: 1 }],
    ["#ff8000", { r: 255, g: 128, b: 0, a: 1 }],
  ])("reads %s", (css, paint) => expect(parsePaint(css)).toEqual(paint));
  it.each(["oklch(0.5 0.1 20)", "color(display-p3 1 0 0)", "", "rgb(a, b, c)"])(
    "admits that it cannot read %s",
    (css) => expect(parsePaint(css)).toBeNull(),
  );
});

describe("marks on any ground", () => {
  it("have a line that is told from it, or the text's own colour", () => {
    for (const style of STYLES)
      for (let value = 0; value <= 255; value += 5) {
        const tone = toneOn(grey(value), style);
        if (tone !== "plain")
          expect(contrast(grey(value), parsePaint(style[tone])!)).toBeGreaterThanOrEqual(LEAST);
      }
  });

  it("use the light colours on white, the dark ones on black, none on what is not known", () => {
    for (const style of STYLES) {
      expect(toneOn(grey(255), style)).toBe("light");
      expect(toneOn(grey(18), style)).toBe("dark");
      expect(toneOn(null, style)).toBe("plain");
    }
  });

  it("leave black on white and white on black text readable under their tint", () => {
    for (const style of STYLES)
      for (const [tone, ground, text] of [
        ["light", 255, 89],
        ["dark", 18, 190],
      ] as const) {
        const tinted = blend({ ...parsePaint(style[tone])!, a: TINT[tone] }, grey(ground));
        expect(contrast(tinted, grey(text))).toBeGreaterThanOrEqual(4.5);
      }
  });
});

/** Every way of marking that there can be. */
const EVERY = (["quoted", "paraphrase", "contradicted"] as const).flatMap((kind) =>
  (kind === "contradicted" ? [null] : [null, 0, 1, 2, 3, 4, 5, 6, 7]).flatMap((slot) =>
    TONES.map((tone): Style => ({ name: highlightName(kind, slot, tone), kind, slot, tone })),
  ),
);

describe("the style sheet", () => {
  const look = { speakers: palette("standard"), contradicted: CONTRADICTED, tint: true };
  const css = stylesheet(look, ":root", EVERY);

  it("has a rule for what occurs and for nothing else", () => {
    const [one] = EVERY;
    const short = stylesheet(look, ":root", [one!]);
    expect(short).toContain(`::highlight(${one!.name}){text-decoration`);
    expect(short.match(/text-decoration:underline/g)).toHaveLength(1);
    for (const { name } of EVERY) expect(css).toContain(`::highlight(${name}){text-decoration`);
  });

  it("tells contradicted claims by their line, not by colour alone", () => {
    expect(css).toMatch(/contradicted-light\)\{[^}]*underline wavy/);
    expect(css.match(/underline wavy/g)).toHaveLength(3);
  });
  it("says what to do in forced colours and in print", () => {
    expect(css).toContain("@media (forced-colors:active)");
    expect(css).toContain("@media print");
  });
  it("leaves the ground be where the reader wants no tint", () => {
    const plain = stylesheet({ ...look, tint: false }, "", EVERY);
    expect(plain).not.toMatch(/quoted-\d-light\)\{[^}]*background/);
  });
});
