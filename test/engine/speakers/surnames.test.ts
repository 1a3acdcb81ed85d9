import { describe, expect, it } from "vitest";
import { said } from "./said";

/** A person given in full and then by the surname alone, in three places of a sentence. */
const story = (surname: string): string =>
  `[Ines ${surname}], the harbour master, said the pier would shut. [${surname}] said it was old. “It is not safe,” ` +
  `[${surname}] said. But [${surname}] told them the ferry would run.`;

describe("a surname that means something else too", () => {
  it.each([
    ["offices", ["King", "Bishop", "Dean", "Judge", "Pope", "Major", "Duke"]],
    ["common nouns", ["Love", "Day", "Park", "Bird", "Moon", "Fish"]],
    ["verbs, adverbs, adjectives", ["Read", "Long", "Stark", "Will"]],
    ["months", ["May", "March", "August"]],
  ])("is the one who was given in full: %s", (_kind, surnames) => {
    for (const surname of surnames) {
      const { names } = said(story(surname));
      expect(names, surname).toEqual([1, 2, 3, 4].map(() => `Ines ${surname}`));
    }
  });
  it("is so for a word of bodies where the article says that it names somebody", () => {
    const { names } = said("Actress [Ines Banks] said it was over. [Banks] said so twice.");
    expect(names).toEqual(["Ines Banks", "Ines Banks"]);
  });
  it("stays the office where somebody else bears it", () => {
    const { names } = said(
      "[Ines King] said the ending was wrong. [The King of Norway] said he liked it. [King] disagreed.",
    );
    expect(names[1]).toMatch(/King of Norway/);
    expect([names[0], names[2]]).toEqual(["Ines King", "Ines King"]);
  });
  it("stays the month where a day is told", () => {
    const { layer } = said(
      "[Ruth Lowe] said police met Ines May 5 at the station. In May [Lowe] said more. [She] left on 3 May.",
    );
    expect(layer.speakers.map((s) => s.name)).toEqual(["Ruth Lowe"]);
  });
  it("makes nobody of a body's last word or of a title in two words", () => {
    const { names } = said(
      "[Christ Church] said it would close. [The Church] said it had no money. [The Prime Minister] said no. [Church officials] left.",
    );
    expect(names).toEqual([
      "Christ Church",
      expect.stringMatching(/Church$/),
      "Prime Minister",
      "Church officials",
    ]);
  });
});
