import { describe, expect, it } from "vitest";
import { attribute } from "../../src/engine/attribution/attribute";
import { readDocument } from "../../src/engine/document/read";
import { analyse } from "../../src/engine/pipeline";
import { findQuotations } from "../../src/engine/quotations/find";
import { hostileText, seeded } from "../engine/attribution/hostile";

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

  it("takes ten times the text in at most twelve times the time, up to 100,000 words", () => {
    const paragraph =
      "“The bridge is safe,” said Lena Okafor, an engineer for the town. The mayor rejected that. Police said the road would stay shut, according to the Herald, and that “nobody knows” when it opens.\n";
    const time = (words: number): number => {
      const text = paragraph.repeat(Math.ceil(words / 33));
      const doc = readDocument(text);
      const started = performance.now();
      attribute(doc, findQuotations(doc));
      return performance.now() - started;
    };
    time(10_000);
    const small = Math.min(time(10_000), time(10_000), time(10_000));
    const large = Math.min(time(100_000), time(100_000));
    expect(large / small).toBeLessThan(12);
  });
});
