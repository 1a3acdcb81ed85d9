import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/pipeline";

/** How many contradictions are shown where Ida Moe, the mayor, says one thing and Ivo Orr, an engineer, another. */
const shown = (claim: string, answer: string): number =>
  analyse(
    `The quay was quiet on Monday.\nThe mayor, Ida Moe, told the meeting that ${claim}. Ivo Orr, an engineer, said that ${answer}.`,
    { lang: "en" },
  ).contradictions.length;

describe("two voices, of whom one says the opposite without negating a word of the other's", () => {
  it.each([
    ["Orr never apologized to the tenants", "he did, in writing"],
    ["she had been told to hide the invoice", "nobody had told her to hide it"],
    ["the crane had been bought without an inspection", "there had been an inspection"],
    ["the law had no exception for ferries", "there was an exception for ferries"],
  ])("%s / %s", (claim, answer) => {
    expect(shown(claim, answer)).toBe(1);
  });

  it("takes the article's “In fact” for an answer", () => {
    const [found, ...more] = analyse(
      "The quay was quiet on Monday.\nThe mayor, Ida Moe, said that thefts in the port had doubled. In fact they fell by a fifth, police figures show.",
      { lang: "en" },
    ).contradictions;
    expect(more).toEqual([]);
    expect(found).toMatchObject({ againstSpeaker: null, claimSpeaker: "p1" });
  });
});

describe("two voices, of whom the other speaks of something else", () => {
  it.each([
    ["she had never been to the island", "he had"],
    ["the alarm has never worked", "it has, he thinks, been replaced"],
    ["the ferry does not stop in Lund", "it does, on Sundays, stop in Moss"],
    ["she had been told to hide the invoice", "nobody had told her to hide it the year before"],
    ["the crane had been bought without an inspection", "there had been an inspection of the quay"],
    ["the town had no doctor", "there had been a doctor until 2012"],
    ["rents had risen in the north", "rents had fallen in the south"],
    ["prices would not rise", "prices would not fall"],
    ["the bridge had opened", "it had closed"],
    ["sales had increased", "sales of tea had fallen"],
  ])("%s / %s", (claim, answer) => {
    expect(shown(claim, answer)).toBe(0);
  });
});
