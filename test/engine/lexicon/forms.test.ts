import { describe, expect, it } from "vitest";
import { DENIAL_VERBS, SOFT_DENIAL_VERBS } from "../../../src/engine/lexicon/denial";
import { regularForms } from "../../../src/engine/lexicon/forms";

describe("the forms of a regular verb", () => {
  it.each([
    ["deny", "denies denied denying"],
    ["survey", "surveys surveyed surveying"],
    ["rebut", "rebuts rebutted rebutting"],
    ["dispute", "disputes disputed disputing"],
    ["belie", "belies belied belying"],
    ["dismiss", "dismisses dismissed dismissing"],
    ["blog", "blogs blogged blogging"],
    ["pen", "pens penned penning"],
    ["tweet", "tweets tweeted tweeting"],
    ["contest", "contests contested contesting"],
    ["disavow", "disavows disavowed disavowing"],
    ["counter", "counters countered countering"],
    ["vomit", "vomits vomited vomiting"],
    ["text", "texts texted texting"],
  ])("%s", (verb, others) => expect(regularForms(verb).slice(1).join(" ")).toBe(others));

  it("doubles a letter of one denying verb alone", () => {
    const doubled = [...DENIAL_VERBS, ...SOFT_DENIAL_VERBS].filter(
      (verb) => regularForms(verb)[2].length === verb.length + 3,
    );
    expect(doubled).toEqual(["rebut"]);
  });
});
