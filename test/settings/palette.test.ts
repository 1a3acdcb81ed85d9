import { describe, expect, it } from "vitest";
import { SLOTS } from "../../src/messages";
import { CONTRADICTED, palette } from "../../src/settings";
import { contrast, distance, VISIONS } from "./colour-vision";

const GROUNDS = { light: "#ffffff", dark: "#17191d" } as const;
const NAMES = ["standard", "contrast", "single"] as const;

describe.each(NAMES)("palette %s", (name) => {
  const styles = palette(name);

  it("has one style for every slot", () => {
    expect(styles).toHaveLength(SLOTS);
  });

  it.each(["light", "dark"] as const)("is readable on %s grounds (AA)", (ground) => {
    for (const style of styles) expect(contrast(style[ground], GROUNDS[ground])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(CONTRADICTED[ground], GROUNDS[ground])).toBeGreaterThanOrEqual(4.5);
  });
});

describe("colour blindness", () => {
  const cases = (["standard", "contrast"] as const).flatMap((name) =>
    (["light", "dark"] as const).flatMap((ground) =>
      [...VISIONS.keys()].map((vision) => ({ name, ground, vision })),
    ),
  );

  it.each(cases)("$name on $ground to $vision: colour and line together tell any two speakers", (c) => {
    const styles = palette(c.name);
    for (const [i, a] of styles.entries())
      for (const b of styles.slice(i + 1))
        if (a.line === b.line) expect(distance(a[c.ground], b[c.ground], c.vision)).toBeGreaterThan(0.09);
  });
});

describe("contrast palette", () => {
  it.each(["light", "dark"] as const)("reaches AAA on %s grounds", (ground) => {
    for (const style of palette("contrast"))
      expect(contrast(style[ground], GROUNDS[ground])).toBeGreaterThanOrEqual(7);
  });
});
