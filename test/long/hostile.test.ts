import { describe, expect, it } from "vitest";
import { attribute } from "../../src/engine/attribution/attribute";
import { readDocument } from "../../src/engine/document/read";
import { analyse } from "../../src/engine/pipeline";
import { findQuotations } from "../../src/engine/quotations/find";
import { hostileText, seeded } from "../engine/attribution/hostile";
import { growthOfTenfold, LINEAR } from "../engine/growth";

describe("hostile text, at length", () => {
  it("makes nothing throw in 20,000 seeded cases", () => {
    const random = seeded(1);
    for (let i = 0; i < 20_000; i++) {
      const text = hostileText(random);
      for (const { content } of analyse(text, { lang: "en" }).statements)
        for (const { start, end } of content) expect(start < end && end <= text.length, text).toBe(true);
    }
  });

  it.each(['"', "“", "”", "'", "''", "«"])("reads 5 MB of %j in bounded time", (piece) => {
    const text = piece.repeat(Math.floor(5_000_000 / piece.length));
    const started = performance.now();
    analyse(text, { lang: "en" });
    expect(performance.now() - started).toBeLessThan(120_000);
  });

  it.each(['"a ', "“a.” ", '"A," said B. '])("reads 200 KB of %j in bounded time", (piece) => {
    const text = piece.repeat(Math.floor(200_000 / piece.length));
    const started = performance.now();
    analyse(text, { lang: "en" });
    expect(performance.now() - started).toBeLessThan(240_000);
  });

  it("takes about ten times as long for ten times the text, 30,000 words beside 3,000", () => {
    const paragraph =
      "“The bridge is safe,” said Lena Okafor, an engineer for the town. The mayor rejected that. Police said the road would stay shut, according to the Herald, and that “nobody knows” when it opens.\n";
    const reading = (words: number): (() => void) => {
      const doc = readDocument(paragraph.repeat(Math.ceil(words / 33)));
      return () => void attribute(doc, findQuotations(doc));
    };
    expect(growthOfTenfold(reading(3_000), reading(30_000), 3)).toBeLessThan(LINEAR);
  });
});
