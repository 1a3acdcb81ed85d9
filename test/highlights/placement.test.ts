import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, place } from "../../src/highlights/card/placement";

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 360, height: 200 };
const line = (top: number, left = 100, right = 700): Box => ({ left, top, right, bottom: top + 20 });

describe("place", () => {
  it("goes under the statement, above it at the foot of the view, beside it where it is tall", () => {
    expect(place([line(100)], line(100), CARD, VIEW)).toMatchObject({ top: 128, left: 100 });
    expect(place([line(700)], line(700), CARD, VIEW).top).toBe(700 - 8 - 200);
    const tall = [line(60, 100, 500), line(760, 100, 500)];
    expect(place(tall, tall[0]!, CARD, VIEW).left).toBe(508);
  });

  it("shrinks to the larger side where it fits on none", () => {
    const wide = [line(200, 0, 1000), line(640, 0, 1000)];
    expect(place(wide, wide[0]!, { width: 360, height: 500 }, VIEW)).toMatchObject({
      top: 8,
      maxHeight: 184,
    });
  });

  it("covers no line of the statement and stays in the view", () => {
    const tops = fc.tuple(fc.integer({ min: 0, max: 380 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(
        tops,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 60, max: 700 }),
        ([top, extent], left, height) => {
          const lines = [line(top, left, left + 300), line(top + extent, left, left + 300)];
          const at = place(lines, lines[0]!, { width: 360, height }, VIEW);
          const bottom = at.top + Math.min(height, at.maxHeight);
          expect(at.left).toBeGreaterThanOrEqual(0);
          expect(at.left + 360).toBeLessThanOrEqual(VIEW.width);
          expect(at.top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(VIEW.height);
          for (const box of lines) {
            const apart =
              bottom <= box.top || at.top >= box.bottom || at.left >= box.right || at.left + 360 <= box.left;
            expect(apart).toBe(true);
          }
        },
      ),
    );
  });
});
