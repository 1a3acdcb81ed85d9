import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/pipeline";

/** Of the only statement of a text: its speakers' names and the name of whom it came by. */
function read(text: string) {
  const { statements, speakers } = analyse(text);
  expect(statements).toHaveLength(1);
  const { speakers: ids, via } = statements[0]!;
  const nameOf = (id: string | null) => speakers.find((s) => s.id === id)?.name ?? null;
  return { by: ids.map(nameOf), via: nameOf(via) };
}

describe("one source inside another", () => {
  it.each([
    ["According to the Harbour Post, Ana Lindgren told police that the ferry was unsafe.", "Harbour Post"],
    ["The Harbour Post reported that Ana Lindgren said the ferry was unsafe.", "Harbour Post"],
    [
      "According to Meridian News, the mayor’s spokeswoman, Ana Lindgren, said the bridge would stay shut.",
      "Meridian News",
    ],
    ["A friend says Ana Lindgren told him that the captain had lied.", "A friend"],
  ])("gives the words to the outer one and names the inner: %s", (text, outer) => {
    expect(read(text)).toEqual({ by: [outer], via: "Ana Lindgren" });
  });

  it.each([
    "“It will hold,” Ana Lindgren told the Harbour Post.",
    "Ana Lindgren said that the ferry was unsafe.",
    "Ana Lindgren said she had said so before.",
  ])("names nobody between where there is one source: %s", (text) => {
    expect(read(text)).toEqual({ by: ["Ana Lindgren"], via: null });
  });

  it("keeps whom the words came by as a speaker with an entry of its own", () => {
    const { speakers, statements } = analyse(
      "The Harbour Post reported that Ana Lindgren, 44, said the ferry was unsafe.",
    );
    expect(speakers.map(({ name }) => name)).toEqual(["Harbour Post", "Ana Lindgren"]);
    expect(speakers.map((s) => s.statements)).toEqual([["s1"], []]);
    expect(statements[0]!.via).toBe("p2");
  });
});
