import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/pipeline";

function whoseWords(text: string): (string | undefined)[] {
  const { statements, speakers } = analyse(text);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return statements.filter(({ kind }) => kind !== "indirect").map((s) => names.get(s.speakers[0] ?? ""));
}

describe("quoted words that a statement or a newspaper passes on", () => {
  it.each([
    "“The roof will fall,” Karl Dahl said, according to a statement.",
    "“We are glad to be here today,” said Karl Dahl, according to the Dover Herald.",
    "Karl Dahl spoke to settlers. “It was late and very cold,” he told them, according to a statement.",
  ])("are those of the one who said them: %s", (text) => {
    expect(whoseWords(text)).toEqual(["Karl Dahl"]);
  });

  it("are its own where nobody else is said to have spoken", () => {
    expect(whoseWords("“We are glad to be here,” according to a statement.")).toEqual(["a statement"]);
  });
});
