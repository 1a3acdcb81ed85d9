import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/pipeline";
import { said } from "./said";

describe("whom a lead describes and the article names later", () => {
  it("is the only one who holds that office", () => {
    const text =
      "[A Leeds judge] refused to open the file. The paper had asked for it in May.\n" +
      "Judge Ellen Marr gave her reasons on Friday. [Marr] wrote that it was late.";
    expect(said(text).names).toEqual(["Ellen Marr", "Ellen Marr"]);
  });
  it("may be a body", () => {
    const text =
      "[A federal appeals court] ruled against the state on Friday.\n" +
      "Two of three judges on the Court of Appeals for the Ninth Circuit agreed. [The court] said so at length.";
    expect(new Set(said(text).names)).toEqual(new Set(["Court of Appeals for the Ninth Circuit"]));
  });
  it.each([
    ["two hold it", "[A judge] refused. Judge Ellen Marr smiled. Judge Otto Penn did not. [Marr] left."],
    ["it is elsewhere", "[A Danish minister] refused. Swedish Minister Ellen Marr smiled. [Marr] left."],
    ["many hold it", "[An official] refused. Ellen Marr, an official of the port, smiled. [Marr] left."],
    ["the name came first", "Judge Ellen Marr smiled. [A judge] refused. [Marr] left."],
    [
      "another is described",
      "[A judge] refused. [Another judge] agreed. Judge Ellen Marr smiled. [Marr] left.",
    ],
  ])("is nobody where %s", (_why, text) => {
    expect(said(text).names[0]).not.toBe("Ellen Marr");
  });
});

it("makes one speaker of a phrase that is the source of two statements", () => {
  const text =
    "A baker in Leeds has refused to pay, saying “the oven was never delivered”. She said it was late.";
  const { statements, speakers } = analyse(text);
  expect(statements.length).toBeGreaterThan(1);
  expect(speakers.map(({ name }) => name)).toEqual(["A baker in Leeds"]);
});
