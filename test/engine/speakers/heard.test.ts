import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/pipeline";

const namesIn = (text: string): string[] => analyse(text).speakers.map(({ name }) => name);
const saidIn = (text: string): string[] =>
  analyse(text).statements.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(" … "),
  );

describe("who is shown as a speaker", () => {
  it.each([
    "The agreement allows the harbour to stay open in winter.",
    "The museum decided to move the exhibition from Leeds to Hull.",
    "The new figures show that fewer people take the bus.",
    "Both towns face questions about their water.",
  ])("holds back what thinks, wants or shows rather than says: %s", (text) => {
    expect(namesIn(text)).toEqual([]);
    expect(saidIn(text)).toEqual([]);
  });

  it.each([
    ["Miriam Stokes said the bridge would open in May.", "Miriam Stokes"],
    ["Fishermen insisted the quota was too low.", "Fishermen"],
    ["The treasurer was accused by two former aides of hiding a second account.", "two former aides"],
    ["“We were never asked,” the ferry company said.", "ferry company"],
  ])("shows who plainly says something: %s", (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it("keeps what a speaker thinks beside what the speaker says, and numbers all anew", () => {
    const text =
      "The agreement allows the harbour to stay open in winter.\n" +
      "Miriam Stokes said the bridge would open in May. “It is late,” Stokes said. She hopes that it will hold.";
    const { statements, speakers } = analyse(text);
    expect(speakers).toMatchObject([{ id: "p1", name: "Miriam Stokes" }]);
    expect(statements.map(({ id }) => id)).toEqual(statements.map((_, i) => `s${i + 1}`));
    expect(speakers[0]!.statements).toEqual(statements.map(({ id }) => id));
    expect(statements.every(({ speakers: ids }) => ids.length === 1 && ids[0] === "p1")).toBe(true);
  });

  it("shows no fragments", () => {
    const text =
      "“It was bad,” Ruth Adler said. Adler hoped for it. She threatened them with lawsuits. She apologized for it.";
    for (const words of saidIn(text)) expect(words).not.toMatch(/^(?:it|for it|for|them with lawsuits)$/);
  });
});
