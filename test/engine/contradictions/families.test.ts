import { describe, expect, it } from "vitest";
import { contradictionsIn, type Said } from "./feed";

interface Case {
  readonly what: string;
  readonly text: string;
  readonly said: readonly Said[];
  readonly sides: Readonly<Record<string, string>>;
  readonly claim: string;
  readonly against: string;
  readonly kind: string;
  readonly by: readonly [string | null, string | null];
}

const CASES: readonly Case[] = [
  {
    what: "a report that the body denies in the next sentence",
    text: "The orchestra will leave its hall in May, two violinists said. Ulla Berg, the director, denied the report.",
    said: [["two violinists", "said", "The orchestra will leave its hall in May"]],
    sides: {},
    claim: "leave its hall",
    against: "denied the report",
    kind: "denial",
    by: ["two violinists", null],
  },
  {
    what: "a claim that its report cuts in two",
    text: "“The glacier,” Simon Aas said, “is growing at both ends.” “The glacier is not growing at all,” said Berit Moe.",
    said: [
      ["Simon Aas", "said", "“The glacier,” | “is growing at both ends.”"],
      ["Berit Moe", "said", "“The glacier is not growing at all,”"],
    ],
    sides: {},
    claim: "is growing at both ends",
    against: "not growing",
    kind: "dispute",
    by: ["Simon Aas", "Berit Moe"],
  },
  {
    what: "the article that says what is so",
    text: "Jonas Falk said the museum had lost half of its visitors. In fact, the museum counted more visitors than ever.",
    said: [["Jonas Falk", "said", "the museum had lost half of its visitors"]],
    sides: {},
    claim: "lost half of its visitors",
    against: "the museum counted more visitors",
    kind: "fact-check",
    by: ["Jonas Falk", null],
  },

  {
    what: "a denied charge, in another sentence",
    text: "Two suppliers accused Vera Lindqvist of forging delivery notes. Lindqvist denied the charge.",
    said: [
      ["Two suppliers", "accused", "forging delivery notes"],
      ["Vera Lindqvist", "denied", "the charge"],
    ],
    sides: {},
    claim: "forging delivery notes",
    against: "Lindqvist denied",
    kind: "denial",
    by: ["Two suppliers", "Vera Lindqvist"],
  },
  {
    what: "deixis in a reply",
    text: "“The mayor sold the meadow to his cousin,” said Iris Bonnet.\n“That is simply not true,” Mayor Paul Hasek said.",
    said: [
      ["Iris Bonnet", "said", "“The mayor sold the meadow to his cousin,”"],
      ["Paul Hasek", "said", "“That is simply not true,”"],
    ],
    sides: {},
    claim: "sold the meadow",
    against: "not true",
    kind: "dispute",
    by: ["Iris Bonnet", "Paul Hasek"],
  },
  {
    what: "a side named by its land",
    text:
      "Norway's fisheries minister, Sunniva Dahl, said trawlers had crossed the line twice.\n" +
      "Captain Oleg Baranov rejected the Norwegian claims.",
    said: [
      ["Sunniva Dahl", "said", "trawlers had crossed the line twice"],
      ["Oleg Baranov", "rejected", "the Norwegian claims"],
    ],
    sides: { "Sunniva Dahl": "Norway" },
    claim: "crossed the line",
    against: "rejected the Norwegian claims",
    kind: "denial",
    by: ["Sunniva Dahl", "Oleg Baranov"],
  },
  {
    what: "the article's own voice",
    text: "Developer Rolf Amsel falsely claimed that the site had never been a cemetery.",
    said: [["Rolf Amsel", "claimed", "that the site had never been a cemetery"]],
    sides: {},
    claim: "never been a cemetery",
    against: "falsely",
    kind: "fact-check",
    by: ["Rolf Amsel", null],
  },
  {
    what: "a plea",
    text: "Prosecutors accused nurse Dana Whitlow of stealing morphine from the ward. Whitlow pleaded not guilty.",
    said: [["Prosecutors", "accused", "stealing morphine from the ward"]],
    sides: {},
    claim: "stealing morphine",
    against: "pleaded not guilty",
    kind: "denial",
    by: ["Prosecutors", null],
  },
];

describe("who answers whom", () => {
  it.each(CASES)("$what", ({ text, said, sides, claim, against, kind, by }) => {
    const { found, words, name } = contradictionsIn(text, said, sides);
    expect(found).toHaveLength(1);
    const [c] = found;
    expect(words(c!.claim)).toContain(claim);
    expect(words(c!.against)).toContain(against);
    expect(c!.kind).toBe(kind);
    expect(name(c!.claimSpeaker)).toBe(by[0]);
    if (by[1] !== null) expect(name(c!.againstSpeaker)).toBe(by[1]);
    expect(c!.why).toMatch(/^\p{Lu}.+\.$/u);
  });
});

describe("the words a finding rests on", () => {
  it("are whole words, however long the sentence", () => {
    const text =
      "“The reservoir lost its water to the brewery upstream,” said Petra Lang.\n“Whoever has ever walked the embankment in a dry September knows perfectly well that this is not true,” Uwe Sand said.";
    const { found } = contradictionsIn(text, [
      ["Petra Lang", "said", "“The reservoir lost its water to the brewery upstream,”"],
      [
        "Uwe Sand",
        "said",
        "“Whoever has ever walked the embankment in a dry September knows perfectly well that this is not true,”",
      ],
    ]);
    const words = found[0]!.reason.words[0]!.replace(/ …$/, "");
    expect(` ${text.replace(/[“”",.\n]/g, " ")} `).toContain(` ${words} `);
  });
});
