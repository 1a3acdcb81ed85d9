import { describe, expect, it } from "vitest";
import { contradictionsIn, type Said } from "./feed";

const numericIn = (text: string, said: readonly Said[]) => {
  const { found, words } = contradictionsIn(text, said);
  return found.filter((c) => c.kind === "numeric").map((c) => [words(c.claim), words(c.against), c.why]);
};

describe("figures that disagree", () => {
  it("sets two tolls of one disaster against each other", () => {
    const text =
      "A ferry went down off the northern cape before dawn.\n" +
      "Twelve people were killed, the fishermen's cooperative said.\n" +
      "Officials in the port put the death toll at nine.";
    const [pair, ...more] = numericIn(text, [
      ["fishermen's cooperative", "said", "Twelve people were killed"],
      ["Officials", "put", "the death toll at nine"],
    ]);
    expect(more).toEqual([]);
    expect(pair![0]).toContain("Twelve");
    expect(pair![1]).toContain("nine");
    expect(pair![2]).toContain("Two figures for the dead");
  });

  it("sets the organisers' crowd against that of the police", () => {
    const text =
      "Organisers said 40,000 marchers gathered on the quay for the rally.\nPolice, however, said the crowd at the rally was about 15,000.";
    expect(
      numericIn(text, [
        ["Organisers", "said", "40,000 marchers gathered on the quay for the rally"],
        ["Police", "said", "the crowd at the rally was about 15,000"],
      ]),
    ).toHaveLength(1);
  });

  it.each([
    [
      "one speaker counts",
      [
        ["Mayor Ruiz", "said", "Six people were injured"],
        ["Mayor Ruiz", "said", "eleven people were injured"],
      ],
    ],
    [
      "bounds that agree",
      [
        ["Mayor Ruiz", "said", "at least six people were injured"],
        ["Doctor Amari", "said", "eleven people were injured"],
      ],
    ],
    [
      "rough figures that agree",
      [
        ["Mayor Ruiz", "said", "about 1,000 people attended"],
        ["Doctor Amari", "said", "1,080 people attended"],
      ],
    ],
    [
      "different things counted",
      [
        ["Mayor Ruiz", "said", "six people were injured"],
        ["Doctor Amari", "said", "nine people were killed"],
      ],
    ],
    [
      "different times",
      [
        ["Mayor Ruiz", "said", "six people were injured this winter"],
        ["Doctor Amari", "said", "nine people were injured last year"],
      ],
    ],
    [
      "parts of a whole",
      [
        ["Mayor Ruiz", "said", "nine people were injured"],
        ["Doctor Amari", "said", "nineteen people were injured, including six children"],
      ],
    ],
  ] as const)("says nothing of %s", (_, said) => {
    const text = said.map(([who, cue, what]) => `${who} ${cue} ${what}.`).join("\n");
    expect(numericIn(text, said)).toEqual([]);
  });
});
