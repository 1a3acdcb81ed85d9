import { describe, expect, it } from "vitest";
import { said } from "./said";

describe("which body a bare noun means", () => {
  it("is the body of that kind that was named last, whatever else was", () => {
    const text =
      "Marlow Foods will shut its cannery in Dayton. The Dayton Herald has seen the plan. [The company] denied it. " +
      "[The newspaper] stood by its report. [The Republicans] were silent. [The company] said so again.";
    expect(said(text).names).toEqual(["Marlow Foods", "Dayton Herald", "Republicans", "Marlow Foods"]);
  });
  it("is a body named long before, where none is near", () => {
    const filler = "It rained in the valley. The road was closed. ".repeat(8);
    expect(said(`Marlow Foods shut its plant. ${filler}[The company] said so.`).names).toEqual([
      "Marlow Foods",
    ]);
  });
  it("is no party and no country", () => {
    expect(said("The Republicans met in Denmark. [The company] said it would wait.").names[0]).not.toMatch(
      /Republicans|Denmark/,
    );
  });
  it("makes a body of a name that nothing else tells about", () => {
    const { speaker } = said("Marlow Foods is late. [The company] said so.");
    expect(speaker("Marlow Foods").kind).toBe("organization");
  });
});

describe("a name that ends like a firm's or a publication's", () => {
  it("is a body's, and no pronoun means it", () => {
    const text =
      "Harbour Institutional Equities sold. Tom Weil stayed. Lung Letters carried it. “I am late,” [he] told Lung Letters. " +
      "[Harbour Institutional Equities] said so. [Lung Letters] asked why.";
    const { names, speaker } = said(text);
    expect(names[0]).toBe("Tom Weil");
    expect(speaker("Harbour Institutional Equities").kind).toBe("organization");
    expect(speaker("Lung Letters").kind).toBe("organization");
  });
});

describe("a thing that nobody speaks through", () => {
  it.each([
    "[The scan] showed that the lung was clear.",
    "[A photo of the dinner] suggests that they knew each other.",
    "[Blood tests] revealed that he had been drinking.",
    "[An MRI of his knee] showed a tear.",
    "[An X-ray] showed that the bone was broken.",
  ])("is no speaker: %s", (text) => {
    expect(said(text).names).toEqual([null]);
  });
  it.each([
    ["[A redacted copy of the memo] said the files were lost.", "A redacted copy of the memo", "document"],
    ["[The study] said so.", "The study", "document"],
    ["[Article 7] says that no ship may land.", "Article 7", "document"],
    ["[Six in ten farmers] said the price was fair.", "Six in ten farmers", "group"],
    ["[Forty percent] said they would not vote.", "Forty percent", "group"],
    ["[The NeverHarmon faction] said it would walk out.", "The NeverHarmon faction", "group"],
    ["[One forum commenter] said it was a joke.", "One forum commenter", "anonymous"],
  ])("is not what is written or who is counted: %s", (text, name, kind) => {
    expect(said(text).layer.speakers).toMatchObject([{ name, kind }]);
  });
  it("is not the only body with an abbreviation, where it is owned", () => {
    const text = "The spot ran on KTV. The campaign cost $2 million, according to [the county’s website].";
    expect(said(text).names).toEqual(["county’s website"]);
  });
  it("is a place that was named", () => {
    expect(said("Flint lies on a river. [The city] said so.").names).toEqual(["Flint"]);
  });
});

describe("when somebody spoke", () => {
  it.each([
    ["[A harbour report on Wednesday] said the pier was rotten.", "A harbour report"],
    ["[The ferry poll late last week] found few friends.", "The ferry poll"],
    ["[A survey by the Larch Institute last year] said so.", "A survey by the Larch Institute"],
    ["[A retired pilot this week] said so.", "A retired pilot"],
    ["[Voters going to the polls on Super Tuesday] said so.", "Voters going to the polls on Super Tuesday"],
    ["[A poll conducted in March] said so.", "A poll conducted in March"],
    ["[The party of the year] said so.", "party of the year"],
  ])("is no part of the name: %s", (text, name) => {
    expect(said(text).names).toEqual([name]);
  });
  it("keeps no one apart who is described twice", () => {
    const text =
      "Karl Ostrom, the mayor of Dover, came late. [The mayor on Tuesday] said so. [The report] was new.";
    expect(said(text).names[0]).toBe("Karl Ostrom");
  });
});

describe("a common noun before a name", () => {
  it("is no part of it, where it begins the sentence", () => {
    const text =
      "Singer-guitarists Tom Aster and Pat Bell founded the band. [Aster] was glad. [Bell] was not.";
    expect(said(text).names).toEqual(["Tom Aster", "Pat Bell"]);
    expect(said("[Researchers Ann Lind and Max Huld] said so.").joint).toEqual([["Ann Lind", "Max Huld"]]);
    expect(said("[Queens Park Rangers] said so.").names).toEqual(["Queens Park Rangers"]);
  });
  it("leads to no name, where it is somebody for whom another speaks", () => {
    expect(said("[A lawyer for actor Tom Orr] said so.").names).toEqual(["A lawyer for actor Tom Orr"]);
    expect(said("[The mother of pilot Tom Orr] said so.").names).toEqual(["The mother of pilot Tom Orr"]);
  });
});

describe("names that read like other words", () => {
  it("takes a pronoun before a name for a surname, and no other", () => {
    const text =
      "President Duval waited. “No visit,” said [He Jianxiong, a former director]. [He Jianxiong] left. [He] said so.";
    expect(said(text).names).toEqual(["He Jianxiong", "He Jianxiong", "He Jianxiong"]);
  });
  it("knows a surname at the head of a sentence that is a verb elsewhere", () => {
    expect(said("Ada Cook spoke first. [Cook] said it was late. [Cook] told him to go.").names).toEqual([
      "Ada Cook",
      "Ada Cook",
    ]);
  });
  it("gives a relative clause to its subject, not to whom it is about", () => {
    const text =
      "Beck met Orlov, [who Beck] called a liar, and Adler, [whom she] praised. [Which the ministry] denied.";
    expect(said(text).names[0]).toBe("Beck");
    expect(said(text).names[1]).not.toBe("Adler");
  });
});

describe("unnamed people who are told apart by what they know", () => {
  it("keeps them apart, and finds no office in their description", () => {
    const { layer, ids } = said(
      "[People familiar with the talks] said so. [People familiar with the budget] did not. [People familiar with the talks] did.",
    );
    expect(new Set(ids).size).toBe(2);
    for (const { positions } of layer.speakers) expect(positions).toEqual([]);
  });

  it.each([
    ["[The city] said the bridge would stay closed.", "city", "organization"],
    ["[The prosecution] argued that he had fled.", "prosecution", "organization"],
    ["[The lender] said it had no choice.", "lender", "organization"],
    ["[The bus driver] said the lights were off.", "The bus driver", "anonymous"],
  ])("is not a body without a name: %s", (text, name, kind) => {
    expect(said(text).layer.speakers).toMatchObject([{ name, kind }]);
  });
  it("is the firm before it, where one was named", () => {
    expect(said("Northvale Foods closed two shops. [The retailer] said so.").names).toEqual([
      "Northvale Foods",
    ]);
  });
});
