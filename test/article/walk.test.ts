import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { openShadow } from "../../src/article/flat";
import { unstyled } from "../../src/article/layout";
import { walk } from "../../src/article/walk";

const SENTENCE = "The pier  held, she\u00ad said, \n and “nobody asked”. ";
const READ = "The pier held, she said, and “nobody asked”. ";
const MANY = 3_000;

/** Reads one text node of many sentences; counts how often the reading gave way. */
async function readLong(limit: number) {
  const { document } = parseHTML("<!doctype html><html><body><p></p></body></html>");
  const root = document.querySelector("p") as unknown as Element;
  root.append(SENTENCE.repeat(MANY));
  let rests = 0;
  const pace = {
    due: () => false,
    rest: async () => {
      rests++;
    },
  };
  return {
    ...(await walk(root, { has: () => true }, unstyled, openShadow, pace, limit)),
    rests: () => rests,
  };
}

describe("a text node of more than a hundred thousand characters", () => {
  it("is read in stretches, and as if it were read at once", async () => {
    const { text, segments, rests } = await readLong(1e6);
    expect(text).toBe(READ.repeat(MANY).trim());
    expect(rests()).toBeGreaterThan(5);
    for (const { node, start, end, offset } of segments)
      expect(node.data.slice(offset, offset + end - start).replace(/\s/g, " ")).toBe(text.slice(start, end));
  });

  it("is left where the limit is reached within it", async () => {
    const { text } = await readLong(30_000);
    expect(text.length).toBeGreaterThanOrEqual(30_000);
    expect(text.length).toBeLessThan(55_000);
    expect(READ.repeat(MANY).startsWith(text)).toBe(true);
  });
});
