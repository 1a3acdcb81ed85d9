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

  it("tells whose figure it is in the article's words where the cast lacks him", () => {
    const text =
      "The square was full.\nThe league says that 30 people were hurt. Captain Lou Orr put the number at six.";
    const [pair] = numericIn(text, [["league", "says", "that 30 people were hurt"]]);
    expect(pair![2]).toContain("“six” (Captain Lou Orr)");
  });

  it("knows what a bare figure counts that the sentence before names", () => {
    const text =
      "The strike began at dawn.\nThe union says 4,000 workers walked out. Management put the figure at fewer than 900.";
    const [pair, ...more] = numericIn(text, [["union", "says", "4,000 workers walked out"]]);
    expect(more).toEqual([]);
    expect(pair!.slice(0, 2)).toEqual([
      "4,000 workers walked out",
      expect.stringContaining("fewer than 900"),
    ]);
  });

  it("does not take a bare figure that fits for another one", () => {
    const text =
      "The strike began at dawn.\nThe union says more than 800 workers walked out. Management put the figure at 850.";
    expect(numericIn(text, [["union", "says", "more than 800 workers walked out"]])).toEqual([]);
  });

  it("does not compare tractors with jobs", () => {
    const text =
      "The farmers came at dawn.\nThe union fears 900 jobs will go. Police put the number at 1,100 tractors.";
    expect(numericIn(text, [["union", "fears", "900 jobs will go"]])).toEqual([]);
  });

  it("reads a count whose verb is left out, but not of another year", () => {
    const text = (when: string): string =>
      `It was a loud night.\nThe union said 4,000 workers walked out. ${when}fewer than 900 did.`;
    const said: readonly Said[] = [["union", "said", "4,000 workers walked out"]];
    expect(numericIn(text("The firm says "), said)).toHaveLength(1);
    expect(numericIn(text("In 2009 "), said)).toEqual([]);
  });

  it("does not compare arrests with a crowd", () => {
    const text =
      "It was a loud night.\nPolice said 12 people were arrested. Organisers put the crowd at 4,000.";
    expect(numericIn(text, [["Police", "said", "12 people were arrested"]])).toEqual([]);
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
