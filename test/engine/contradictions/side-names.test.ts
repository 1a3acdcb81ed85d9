import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/pipeline";

/** "CLAIMANT < DENIER" for each contradiction; "-" for nobody. */
function sides(text: string): string[] {
  const { contradictions, speakers } = analyse(text, { lang: "en" });
  const name = (id: string | null): string => speakers.find((s) => s.id === id)?.name ?? "-";
  return contradictions.map((c) => `${name(c.claimSpeaker)} < ${name(c.againstSpeaker)}`);
}

describe("who takes a side without being heard", () => {
  it.each([
    [
      "the subject of a denying verb",
      "The dam is safe for another decade, although Kivela disputes this.",
      "- < Kivela",
    ],
    [
      "the owner of a claim, and a denier with an apposition",
      "The treasurer, Nils Aho, dismissed Petra Wren’s assertion that the harbour had lost nine ships.",
      "Petra Wren < Nils Aho",
    ],
    [
      "an owner whom a document answers, which takes no side itself",
      "The ledger appears to contradict assurances from the builder Magda Lowe that the tower was insured.",
      "Magda Lowe < -",
    ],
    [
      "the owner without the words before",
      "Contrary to Sorensen’s claims, the ferry never stopped in Lund.",
      "Sorensen < -",
    ],
    [
      "a body with its article",
      "The board’s claim that the pool was closed has been denied by the caretaker, Una Pell.",
      "board < Una Pell",
    ],
    [
      "those who deny a point, not those who make it",
      "Residents say the old kiln leaks, a point that fire officials have disputed.",
      "Residents < fire officials",
    ],
    [
      "somebody's lawyers",
      "Critics say the mill poisoned the river, a claim that mill owner Jan Dorn’s lawyers have always rejected.",
      "Critics < mill owner Jan Dorn’s lawyers",
    ],
    [
      "some of many",
      "Some of the older residents took issue with the claim that the well was dry.",
      "- < Some of the older residents",
    ],
    [
      "nobody where a thing stands",
      "The mayor’s support pushes back on the notion that the council is divided.",
      "- < -",
    ],
  ])("names %s", (_what, text, expected) => {
    expect(sides(text)).toEqual([expected]);
  });

  it("lists them among the speakers in the order of the text, without statements", () => {
    const { speakers, statements } = analyse(
      "The treasurer, Nils Aho, dismissed Petra Wren’s assertion that the harbour had lost nine ships. “The fleet is whole,” said the harbour master, Ida Moe.",
    );
    expect(speakers.map(({ id, name }) => `${id} ${name}`)).toEqual([
      "p1 Nils Aho",
      "p2 Petra Wren",
      "p3 Ida Moe",
    ]);
    expect(speakers.find(({ name }) => name === "Petra Wren")?.statements).toEqual([]);
    expect(statements.flatMap((s) => s.speakers)).not.toContain("p2");
  });

  it("lists nobody who is only named", () => {
    const { speakers } = analyse("“The fleet is whole,” said Ida Moe. Nils Aho drove Petra Wren to Lund.");
    expect(speakers.map(({ name }) => name)).toEqual(["Ida Moe"]);
  });

  it("does not take the states for one that was named", () => {
    expect(
      sides(
        "Ohio held a hearing. Nora Vane disputed the states’ claim that the law was needed to stop fraud.",
      ),
    ).toEqual([expect.not.stringContaining("Ohio")]);
  });
});
