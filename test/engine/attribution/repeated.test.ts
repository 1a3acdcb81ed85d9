import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/pipeline";

/** Who says each statement, by its words. */
const sayers = (text: string): [string, string][] => {
  const { statements, speakers } = analyse(text);
  return statements
    .filter(({ kind }) => kind === "direct")
    .map(({ content, speakers: ids }) => [
      content.map(({ start, end }) => text.slice(start, end)).join(" … "),
      speakers
        .filter(({ id }) => ids.includes(id))
        .map(({ name }) => name)
        .join(),
    ]);
};

const KILN = "“The kiln has been cold since Easter,” said Marta Quill, who fires it.";
const BOARD = "“Nobody in this town will miss the smoke,” said Owen Harte, the mayor, on Friday.";

describe("a pull quote", () => {
  it("belongs to whom the article gives the words, not to whom it stands behind", () => {
    const pull = "“Nobody in this town will miss the smoke”";
    expect(sayers(`${KILN}\n${pull}\n${BOARD}`)).toEqual([
      ["“The kiln has been cold since Easter,”", "Marta Quill"],
      [pull, "Owen Harte"],
      ["“Nobody in this town will miss the smoke,”", "Owen Harte"],
    ]);
    const [, repeated] = analyse(`${KILN}\n${pull}\n${BOARD}`).statements;
    expect(repeated).toMatchObject({ finder: "repeated" });
  });

  it("may be a part of what was said", () => {
    const long =
      "“We counted twice, and nobody in this town will miss the smoke,” said Owen Harte, the mayor.";
    expect(sayers(`${KILN}\n“Nobody in this town will miss the smoke.”\n${long}`)[1]![1]).toBe("Owen Harte");
  });

  it("of one word more or other words goes on with what stands before it, as ever", () => {
    const other = "“Nobody in this town will miss the soot and noise”";
    const [first] = sayers(`${KILN}\n${other}\n${BOARD}`);
    expect(first).toEqual([`“The kiln has been cold since Easter,” … ${other}`, "Marta Quill"]);
  });
});
