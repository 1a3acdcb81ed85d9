import { describe, expect, it } from "vitest";
import { contradictionsIn, type Said } from "./feed";

interface Case {
  readonly what: string;
  readonly text: string;
  readonly said: readonly Said[];
  readonly claim: string;
  readonly against: string;
  readonly by: readonly [string | null, string | null];
}

const LEVY: Said = ["Marek Dolan", "argued", "that the levy had doubled in two years"];
const LEVY_TEXT = "In two letters Marek Dolan argued that the levy had doubled in two years.";

const ANSWERED: readonly Case[] = [
  {
    what: "who pushes back on those charges",
    text: `${LEVY_TEXT} Ines Calder has firmly pushed back on those charges and opened the books. The books are in order, Ines Calder said.`,
    said: [LEVY, ["Ines Calder", "said", "The books are in order"]],
    claim: "the levy had doubled",
    against: "pushed back on those charges",
    by: ["Marek Dolan", "Ines Calder"],
  },
  {
    what: "who denies that it is so, behind an apposition",
    text: `${LEVY_TEXT} Ines Calder, the treasurer, clerk and archivist, has denied that that was the case, and she offered coffee. The books are in order, Ines Calder said.`,
    said: [LEVY, ["Ines Calder", "said", "The books are in order"]],
    claim: "the levy had doubled",
    against: "denied that that was the case",
    by: ["Marek Dolan", "Ines Calder"],
  },
  {
    what: "who calls it names",
    text: `${LEVY_TEXT} Ines Calder called that “utter nonsense.” The books are in order, Ines Calder said.`,
    said: [LEVY, ["Ines Calder", "said", "The books are in order"]],
    claim: "the levy had doubled",
    against: "utter nonsense",
    by: ["Marek Dolan", "Ines Calder"],
  },
  {
    what: "what did not happen, in three words",
    text: "Orla Finch wrote in May that the ferry had sunk off the cape. It had not.",
    said: [["Orla Finch", "wrote", "that the ferry had sunk off the cape"]],
    claim: "the ferry had sunk",
    against: "It had not",
    by: ["Orla Finch", null],
  },
  {
    what: "what records show",
    text: "Orla Finch said the deck of the ferry had passed every inspection. But inspection records kept by the port show two failures in a row.",
    said: [["Orla Finch", "said", "the deck of the ferry had passed every inspection"]],
    claim: "the deck of the ferry had passed every inspection",
    against: "records kept by the port show two failures",
    by: ["Orla Finch", null],
  },
  {
    what: "what one takes back",
    text: "The port is a quiet one. In March Orla Finch said that the night ferry would stop for good. She later walked back the remark and blamed a misprint.",
    said: [["Orla Finch", "said", "that the night ferry would stop for good"]],
    claim: "the night ferry would stop for good",
    against: "later walked back the remark",
    by: ["Orla Finch", "Orla Finch"],
  },
];

describe("what a sentence answers of the one before", () => {
  it.each(ANSWERED)("$what", ({ text, said, claim, against, by }) => {
    const { found, name, words } = contradictionsIn(text, said);
    expect(found).toHaveLength(1);
    expect(words(found[0]!.claim)).toContain(claim);
    expect(words(found[0]!.against)).toContain(against);
    expect([name(found[0]!.claimSpeaker), name(found[0]!.againstSpeaker)]).toEqual(by);
  });

  it.each<[string, string, readonly Said[]]>([
    ["a denial that may come", `${LEVY_TEXT} The council may reject that claim.`, [LEVY]],
    ["what should not be done", `${LEVY_TEXT} It is wrong to shout at the clerk.`, [LEVY]],
    [
      "a bare no to a question",
      `Would the levy fall? ${LEVY_TEXT} “No,” said Ines Calder.`,
      [LEVY, ["Ines Calder", "said", "“No,”"]],
    ],
    [
      "what somebody else did not do",
      "Orla Finch said in May that she had apologised to the crew. Marek Dolan did not.",
      [["Orla Finch", "said", "that she had apologised to the crew"]],
    ],
    [
      "what nobody said had happened",
      "Orla Finch said in May that the ferry had not sunk. It had not.",
      [["Orla Finch", "said", "that the ferry had not sunk"]],
    ],
    [
      "two who deny the same",
      "Orla Finch denied that the deck had passed every inspection. The union disputed that the deck had passed every inspection.",
      [
        ["Orla Finch", "denied", "that the deck had passed every inspection"],
        ["The union", "disputed", "that the deck had passed every inspection"],
      ],
    ],
  ])("nothing: %s", (_what, text, said) => {
    const { found, words } = contradictionsIn(text, said);
    expect(found.map((c) => `${words(c.claim)} / ${words(c.against)}`)).toEqual([]);
  });

  it("says of somebody's hearsay that it is disputed, not that he disputes himself", () => {
    const said: readonly Said[] = [
      ["Jonas Reyl", "said", "“A suit has been filed in which neighbours assert claims about the noise.”"],
      ["Jonas Reyl", "added", "“We disagree strongly with those claims, which are baseless.”"],
    ];
    const { found, name } = contradictionsIn(
      "“A suit has been filed in which neighbours assert claims about the noise.” Jonas Reyl said. “We disagree strongly with those claims, which are baseless.” Jonas Reyl added.",
      said,
    );
    for (const c of found) expect([name(c.claimSpeaker), c.kind]).not.toEqual(["Jonas Reyl", "self"]);
  });
});
