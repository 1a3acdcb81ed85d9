import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/pipeline";

/** The words of every statement of a text, and the names of its speakers. */
function read(text: string) {
  const { statements, speakers } = analyse(text);
  return {
    said: statements.map(({ content }) =>
      content.map(({ start, end }) => text.slice(start, end)).join(" … "),
    ),
    names: speakers.map(({ name }) => name),
    kinds: speakers.map(({ kind }) => kind),
  };
}

describe("the condition on which somebody speaks", () => {
  it.each([
    ["A nurse who asked not to be named said the ward had been shut since Easter.", "A nurse"],
    [
      "A woman who lives opposite and asked not to be identified said vans had come at night.",
      "A woman who lives opposite",
    ],
    [
      "“The depot was empty,” said a driver who works nights and asked not to be quoted.",
      "a driver who works nights",
    ],
    ["“It was over in a minute,” said a clerk who requested anonymity to keep her job.", "a clerk"],
  ])("is no statement and no part of the name: %s", (text, name) => {
    const { said, names, kinds } = read(text);
    expect(names).toEqual([name]);
    expect(kinds).toEqual(["anonymous"]);
    expect(said).toHaveLength(1);
    expect(said.join()).not.toMatch(/named|identified|job/);
  });
});
