import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/cli/lines";

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(written: string, size: number, limit = 1000): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of linesOf(inPieces(Buffer.from(written), size), limit))
    lines.push(line && Buffer.from(line).toString());
  return lines;
}

describe("linesOf", () => {
  it("gives the same lines however the stream is cut", async () => {
    const line = fc.string({ unit: fc.constantFrom("a", "é", "😀", "\r", " ") });
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        expect(await read(lines.map((l) => `${l}\n`).join(""), size)).toEqual(lines);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it("needs no newline at the end", async () => expect(await read("a\nb", 2)).toEqual(["a", "b"]));

  it("passes over a line above the limit and reads on", async () => {
    for (const size of [1, 3, 50])
      expect(await read("ab\nabcdefgh\nabc\n", size, 4)).toEqual(["ab", null, "abc"]);
  });
});
