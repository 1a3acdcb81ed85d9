import { describe, expect, it } from "vitest";
import { Places } from "../../../src/engine/contradictions/places";

describe("Places", () => {
  it("finds what a comparison with everything would find", () => {
    const spans = Array.from({ length: 300 }, (_, i) => ({
      start: (i * 7_919) % 20_000,
      end: ((i * 7_919) % 20_000) + 1 + ((i * 31) % 1_200),
    }));
    const places = new Places<{ start: number; end: number }>();
    for (const span of spans) places.add(span, span);
    for (let start = 0; start < 22_000; start += 97) {
      const asked = { start, end: start + 40 };
      const meets = (s: { start: number; end: number }) => s.start < asked.end && asked.start < s.end;
      expect(places.some([asked], meets)).toBe(spans.some(meets));
    }
  });

  it("looks at little of a long text", () => {
    const places = new Places<number>();
    for (let i = 0; i < 10_000; i++) places.add(i, { start: i * 200, end: i * 200 + 100 });
    let looked = 0;
    places.some([{ start: 1_000_000, end: 1_000_100 }], () => {
      looked++;
      return false;
    });
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThan(10);
  });
});
