import { describe, expect, it } from "vitest";
import { growthOfTenfold, LINEAR } from "../growth";
import { said } from "./said";

describe("who is meant", () => {
  it("resolves an acronym and a shortened name of a body", () => {
    const { ids } = said(
      [
        "[The International Harbour Agency (IHA)] published figures.",
        "[The IHA] said trade had fallen.",
        "[The agency] blamed the weather.",
      ].join("\n"),
    );
    expect(new Set(ids).size).toBe(1);
  });

  it("follows gender by the article's own pronouns and titles, not by first names", () => {
    const { names } = said(
      [
        "Robin Ashe met Mr. Dale Voss in Leeds. Ms. Ashe was late.",
        "[He] said the talks were short.",
        "[She] said they were long.",
      ].join("\n"),
    );
    expect(names).toEqual(["Dale Voss", "Robin Ashe"]);
  });

  it("gives a pronoun to the one whom the sentence before introduces, not to an earlier speaker", () => {
    const { names } = said(
      [
        "[Mr. Alan Frith, the harbour master,] said the quay was sound.",
        "The port’s new owner, Peter Lowe, came from Cork in May.",
        "“I came to build,” [he] told the crews.",
      ].join("\n"),
    );
    expect(names).toEqual(["Alan Frith", "Peter Lowe"]);
  });

  it.each([
    ["The union", "The firm"],
    ["The ministry", "The bank"],
    ["The council", "The company"],
  ])("takes no body without a name for another one: %s, %s", (one, other) => {
    const { ids } = said(`[${one}] said pay was low.\n[${other}] said it was high.`);
    expect(new Set(ids).size).toBe(2);
  });

  it("takes a body without a name for what its noun is a kind of", () => {
    const { ids } = said("[The airline] said pay was low.\n[The company] said it was high.");
    expect(new Set(ids).size).toBe(1);
  });

  it("gives a denial of what was just said to whom it was said of, not to who said it", () => {
    const { names } = said(
      "[Eric Moe] told police that Bo Hart had taken the fund.\n[He] has always denied the allegation.",
    );
    expect(names).toEqual(["Eric Moe", "Bo Hart"]);
  });

  it("leaves a denial of something else with who spoke", () => {
    const { names } = said(
      "[Eric Moe] told police that Bo Hart had taken the fund.\n[He] denied that he was drunk.",
    );
    expect(names).toEqual(["Eric Moe", "Eric Moe"]);
  });

  it("finds the name behind a title whose words a tagger takes for a verb", () => {
    const { names } = said(
      "[Study lead author Karen Voss] said the mice slept.\n[Voss] said the dose was small.",
    );
    expect(names).toEqual(["Karen Voss", "Karen Voss"]);
  });

  it.each([
    [
      "Karl Ostrom ran the ferry office in Dover. Mr. Ostrom had met the banker Paul Orr twice. He had sailed with him to " +
        "Leith. His wife had known him at school. When did he end his friendship with Orr? “I judged it so,” [he] told the host.",
      "Karl Ostrom",
    ],
    [
      "[Mr. Karl Ostrom] called the clinic in March. He left no name. He called again on Friday. His call went to the office " +
        "of Mr. Orr. During the call, [he] said that the roof would fall.",
      "Karl Ostrom",
    ],
  ])("keeps in mind whom pronouns speak of that say nothing: %s", (text, name) => {
    expect(said(text).names.at(-1)).toBe(name);
  });

  it("never takes who is told for who tells", () => {
    const { names } = said(
      [
        "[Mr. Alan Frith] said the quay was sound. Two divers had looked at it with Mr. Peter Lowe, the port’s owner.",
        "[He] told Lowe that the bill would follow.",
      ].join("\n"),
    );
    expect(names).toEqual(["Alan Frith", "Alan Frith"]);
  });

  it("takes a person close to something for a person without a name", () => {
    const { speaker } = said("[A person close to the museum] said the vault was empty.");
    expect(speaker("A person close to the museum").kind).toBe("anonymous");
  });

  it("takes an office and a body that speak as one for a body, and names no group's role twice", () => {
    const { speaker } = said(
      [
        "[The Commissioner of Ports and Department of Fisheries] said the quay was closed.",
        "[Analysts] said the price would fall.",
      ].join("\n"),
    );
    expect(speaker("The Commissioner of Ports and Department of Fisheries").kind).toBe("organization");
    expect(speaker("Analysts").positions).toEqual([]);
  });

  it("reads an office for human rights as one title", () => {
    const { names } = said(
      "[The UN High Commissioner for Human Rights, Volker Marsh,] said the jail was full.",
    );
    expect(names).toEqual(["Volker Marsh"]);
  });

  it("resolves an office to its holder", () => {
    const { names } = said(
      [
        "[Mayor Petra Lang] opened the bridge on Monday.",
        "Engineers had warned of rust.",
        "[The mayor] said the warnings were old.",
      ].join("\n"),
    );
    expect(names[1]).toBe("Petra Lang");
  });

  it("lets the author of a letter speak in it", () => {
    const { names } = said(
      "[Karin Hale] wrote in a letter that the school was cold.\n[The letter] said the roof leaked.\n[Her lawsuit] says so too.",
    );
    expect(names).toEqual(["Karin Hale", "Karin Hale", "Karin Hale"]);
  });

  it("names a group by its owner where the article says only whose it is", () => {
    const { names } = said("[Oscar Lind] smiled on Monday.\n[His lawyers] said nothing was settled.");
    expect(names[1]).toBe("Oscar Lind’s lawyers");
  });

  it("keeps the kinds apart", () => {
    const { layer } = said(
      [
        "[Carla Neri] said yes.",
        "[The Foreign Ministry] said no.",
        "[Two nurses] said maybe.",
        "[A nurse] said never.",
        "[A report by auditors] says once.",
      ].join("\n"),
    );
    expect(layer.speakers.map((s) => s.kind)).toEqual([
      "person",
      "organization",
      "group",
      "anonymous",
      "document",
    ]);
  });

  it("takes time in proportion to the text", () => {
    const paragraph =
      "[An official at the Ministry] said the port was open. [Ida Stone] said she doubted [it].\n";
    const reading = (times: number) => (): void => void said(paragraph.repeat(times));
    expect(growthOfTenfold(reading(100), reading(1000), 3)).toBeLessThan(LINEAR);
  });
});
