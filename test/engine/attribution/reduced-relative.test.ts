import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/pipeline";

const saidIn = (text: string): string[] =>
  analyse(text, { lang: "en" }).statements.map(({ content }) =>
    text.slice(content[0]!.start, content.at(-1)!.end),
  );

describe("a participle that says which one is meant", () => {
  it.each([
    "The Crime Bureau cited in Lowe’s letter does not exist.",
    "The witness cited by the prosecutor was not in the town that day.",
    "The man accused in the indictment of theft said he was innocent.",
  ])("is no cue: %s", (text) => {
    expect(saidIn(text).filter((said) => /^(?:Lowe|the prosecutor|the indictment)/.test(said))).toEqual([]);
  });
  it("leaves a verb with a time behind it its content", () => {
    expect(saidIn("The mayor insisted in March the bridge would stay open.").join()).toMatch(
      /the bridge would stay open/,
    );
  });
});
