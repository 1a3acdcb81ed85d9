import { describe, expect, it } from "vitest";
import { said } from "./said";

describe("speakers that the article keeps apart", () => {
  const article = said(
    [
      "The levee above Cairo must be raised before spring, [former President Bill Clinton] told farmers on Tuesday.",
      "[Hillary Clinton], who was travelling with him, said the money had been promised twice.",
      "[Mr. Clinton] added that he had seen the damage himself.",
      "“Nobody came,” [Mrs. Clinton] said.",
      "[Robert Kane, 71, the owner of the largest orchard in the valley], said he had lost two thirds of his trees.",
      "His son, Robert Kane Jr., runs the packing plant. [Kane Jr.] said eleven workers would be laid off.",
      "[The elder Kane] said he would not sell.",
      "[An official at the Corps of Engineers] said the survey would take a year.",
      "[Another official] said the survey had been finished in June.",
      "[A state official] said no one had asked the state.",
      "[The state official] said that this would change.",
    ].join("\n"),
  );

  it("shows seven speakers, each once", () => {
    expect(article.layer.speakers.map((s) => s.name)).toHaveLength(7);
  });
  it("keeps two of one surname apart by their titles", () => {
    expect(article.names.slice(0, 4)).toEqual([
      "Bill Clinton",
      "Hillary Clinton",
      "Bill Clinton",
      "Hillary Clinton",
    ]);
  });
  it("keeps father and son of one name apart", () => {
    expect(article.names.slice(4, 7)).toEqual(["Robert Kane", "Robert Kane Jr.", "Robert Kane"]);
  });
  it("keeps three unnamed officials apart, and knows the one it has met", () => {
    const officials = article.ids.slice(7);
    expect(new Set(officials).size).toBe(3);
    expect(officials[3]).toBe(officials[2]);
  });
  it("keeps what is said of each to each", () => {
    expect(article.speaker("Bill Clinton").positions[0]).toMatchObject({ role: "President", former: true });
    expect(article.speaker("Hillary Clinton").positions).toEqual([]);
  });
});
