import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/pipeline";

/** The names of the speakers of each statement, in the order of the text. */
function speakersIn(text: string): string[] {
  const { statements, speakers } = analyse(text, { lang: "en" });
  return statements.map(({ speakers: ids }) =>
    ids.map((id) => speakers.find((s) => s.id === id)!.name).join(" and "),
  );
}

const QUESTIONS =
  "Q: Why are you leaving?\n\nA: I am tired, and the roof leaks. I said in May that I would go.\n\nQ: Will it close?\n\nA: It will not close. The council promised to pay.";

describe("an interview set as questions and answers", () => {
  it("gives the answers to the one person whom the opening names", () => {
    const found = speakersIn(
      `Jill Lane has run the shelter since 2009. We spoke to her on Friday.\n\n${QUESTIONS}`,
    );
    expect(found).toEqual(["", "Jill Lane", "", "Jill Lane"]);
  });

  it.each([
    ["names two", "Jill Lane and Omar Reyes have run the shelter since 2009."],
    [
      "names who asks more often",
      "Jill Lane runs the shelter. Omar Reyes went there. Omar Reyes asked her how it was.",
    ],
    ["names who writes alone", "By Omar Reyes\n\nThe head of the shelter is tired."],
  ])("gives them to nobody where the opening %s", (_what, opening) => {
    expect(speakersIn(`${opening}\n\n${QUESTIONS}`).slice(-4)).toEqual(["", "", "", ""]);
  });
});

describe("a word that names nobody", () => {
  it.each(["All", "Each", "None", "Some", "Another", "Others", "Many"])("%s", (word) => {
    expect(speakersIn(`The rain fell on the market.\n\n${word} said that the ship was late.`)).toEqual([""]);
  });

  it("leaves those who are described", () => {
    expect(speakersIn("The rain fell on the market.\n\nSome residents said that the ship was late.")).toEqual(
      ["Some residents"],
    );
  });
});
