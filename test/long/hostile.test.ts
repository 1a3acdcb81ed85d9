import { describe, expect, it } from "vitest";
import { attribute } from "../../src/engine/attribution/attribute";
import { readDocument } from "../../src/engine/document/read";
import { analyse } from "../../src/engine/pipeline";
import { findQuotations } from "../../src/engine/quotations/find";
import {
  BIDI,
  hostileText,
  LONE_SURROGATES,
  LONGEST,
  MARKS,
  seeded,
  ZERO_WIDTH,
} from "../engine/attribution/hostile";
import { breaches } from "../engine/contract";
import { growthOfTenfold, LINEAR } from "../engine/growth";

const CASES = 20_000;
const SEED = 1;
/** A lone surrogate: a high one without a low one behind it, or a low one without a high one before it. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Processor time of a piece of work, in seconds: what else runs on the machine is not counted. */
function seconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The stages of the reader on a whole text, however long; `analyse` reads its first two million characters. */
function readAll(text: string): unknown {
  const doc = readDocument(text);
  return attribute(doc, findQuotations(doc));
}

describe("hostile text, at length", () => {
  it(`keeps the report's contract in ${CASES.toLocaleString("en")} seeded cases`, () => {
    const random = seeded(SEED);
    for (let i = 0; i < CASES; i++) {
      const text = hostileText(random);
      const found = breaches(analyse(text, { lang: "en" }), text);
      if (found.length > 0) expect.fail(`case ${i}, ${JSON.stringify(text)}: ${found.join("; ")}`);
    }
  });

  it("has in these cases all that is to be feared, often", () => {
    const random = seeded(SEED);
    const texts = Array.from({ length: CASES }, () => hostileText(random));
    const holding = (part: string | RegExp): number =>
      texts.filter((text) => (typeof part === "string" ? text.includes(part) : part.test(text))).length;
    for (const part of [...MARKS, ...BIDI, ...ZERO_WIDTH, ...LONE_SURROGATES])
      expect(holding(part), JSON.stringify(part)).toBeGreaterThan(100);
    expect(holding(LONE)).toBeGreaterThan(1_000);
    expect(new Set(texts).size).toBeGreaterThan(0.8 * CASES);
    expect(Math.max(...texts.map(({ length }) => length))).toBe(LONGEST);
  });

  it.each([..."\"“”'«„", "''", "``", MARKS.join(""), "“ ", "”\n"])(
    "reads 5 MB of %j, in time that grows with the text",
    (piece) => {
      const text = (size: number): string => piece.repeat(Math.ceil(size / piece.length));
      expect(breaches(analyse(text(5_000_000), { lang: "en" }), text(5_000_000))).toEqual([]);
      const [small, large] = [text(100_000), text(1_000_000)];
      const growth = growthOfTenfold(
        () => void readAll(small),
        () => void readAll(large),
        1,
      );
      expect(growth).toBeLessThan(LINEAR);
    },
  );

  it.each(['"a ', "“a.” ", '"A," said B. '])("reads 200 KB of %j in bounded time", (piece) => {
    const text = piece.repeat(Math.floor(200_000 / piece.length));
    expect(seconds(() => analyse(text, { lang: "en" }))).toBeLessThan(120);
  });

  it("takes about ten times as long for ten times the text, 30,000 words beside 3,000", () => {
    const paragraph =
      "“The bridge is safe,” said Lena Okafor, an engineer for the town. The mayor rejected that. Police said the road would stay shut, according to the Herald, and that “nobody knows” when it opens.\n";
    const reading = (words: number): (() => void) => {
      const text = paragraph.repeat(Math.ceil(words / 33));
      return () => void readAll(text);
    };
    expect(growthOfTenfold(reading(3_000), reading(30_000), 3)).toBeLessThan(LINEAR);
  });

  it("takes about ten times as long for ten times the text, 100,000 words beside 10,000", () => {
    const sentence = (i: number): string =>
      `“Pier ${i} is safe,” said Lena Okafor, engineer ${i} of the town. Police said that road ${i} would stay shut.\n`;
    const reading = (words: number): (() => void) => {
      const text = Array.from({ length: words / 20 }, (_, i) => sentence(i)).join("");
      return () => void readAll(text);
    };
    expect(growthOfTenfold(reading(10_000), reading(100_000), 1)).toBeLessThan(LINEAR);
  });
});
