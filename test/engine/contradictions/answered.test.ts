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
  {
    what: "what a record tells differently",
    text: "Orla Finch said the deck of the ferry had been checked in March. The logbook tells a different story: nobody came until June.",
    said: [["Orla Finch", "said", "the deck of the ferry had been checked in March"]],
    claim: "checked in March",
    against: "tells a different story",
    by: ["Orla Finch", null],
  },
  {
    what: "what there is no evidence of",
    text: "Orla Finch wrote in May that smugglers had sunk the ferry. There is no evidence for that.",
    said: [["Orla Finch", "wrote", "that smugglers had sunk the ferry"]],
    claim: "smugglers had sunk the ferry",
    against: "There is no evidence for that",
    by: ["Orla Finch", null],
  },
  {
    what: "who is contradicted by others",
    text: "Orla Finch told the inquiry that she had steered alone. That was flatly contradicted by the mate, Ines Calder. The mate was awake, Ines Calder said.",
    said: [
      ["Orla Finch", "told", "that she had steered alone"],
      ["Ines Calder", "said", "The mate was awake"],
    ],
    claim: "she had steered alone",
    against: "was flatly contradicted by the mate",
    by: ["Orla Finch", "Ines Calder"],
  },
  {
    what: "what documents show without a turn, where one side is a negation",
    text: "Orla Finch said that no lifeboat had been sold. Leaked invoices show that two were sold in June.",
    said: [["Orla Finch", "said", "that no lifeboat had been sold"]],
    claim: "no lifeboat had been sold",
    against: "Leaked invoices show",
    by: ["Orla Finch", null],
  },
  {
    what: "what inspectors found was not so",
    text: "Orla Finch said the pumps were checked every week. Inspectors found that they had not been checked for a year.",
    said: [["Orla Finch", "said", "the pumps were checked every week"]],
    claim: "the pumps were checked every week",
    against: "Inspectors found that they had not been checked",
    by: ["Orla Finch", null],
  },
  {
    what: "the accused who insists",
    text: "Detectives allege that Ines Calder set the fire for the money. Ines Calder has always maintained that she was asleep upstairs. It was dark, Ines Calder said.",
    said: [
      ["Detectives", "allege", "that Ines Calder set the fire for the money"],
      ["Ines Calder", "said", "It was dark"],
    ],
    claim: "Ines Calder set the fire",
    against: "has always maintained that she was asleep",
    by: ["Detectives", "Ines Calder"],
  },
  {
    what: "the accused who blames another",
    text: "Officials accused the Islanders of shelling the quay. The Islanders blamed the navy for the attack. The quay is ours, the Islanders said.",
    said: [
      ["Officials", "accused", "the Islanders of shelling the quay"],
      ["the Islanders", "said", "The quay is ours"],
    ],
    claim: "shelling the quay",
    against: "blamed the navy for the attack",
    by: ["Officials", "the Islanders"],
  },
  {
    what: "the accused who denies the crime by its name",
    text: "Prosecutors said Ines Calder had stabbed the harbourmaster after a row. Ines Calder denies murder. It was dark, Ines Calder said.",
    said: [
      ["Prosecutors", "said", "Ines Calder had stabbed the harbourmaster after a row"],
      ["Ines Calder", "said", "It was dark"],
    ],
    claim: "stabbed the harbourmaster",
    against: "denies murder",
    by: ["Prosecutors", "Ines Calder"],
  },
  {
    what: "what is not so, say others, in three words",
    text: "Orla Finch said the night shelter on the quay was full. It was not, say the volunteers who run it.",
    said: [["Orla Finch", "said", "the night shelter on the quay was full"]],
    claim: "shelter on the quay was full",
    against: "It was not",
    by: ["Orla Finch", null],
  },
  {
    what: "what is so in truth, by another",
    text: "Orla Finch said that she had resigned from the ferry company. “In truth she was dismissed by the board,” Ines Calder said.",
    said: [
      ["Orla Finch", "said", "that she had resigned from the ferry company"],
      ["Ines Calder", "said", "“In truth she was dismissed by the board,”"],
    ],
    claim: "she had resigned from the ferry company",
    against: "In truth she was dismissed",
    by: ["Orla Finch", "Ines Calder"],
  },
  {
    what: "one's own first account",
    text: "The port is a quiet one. Orla Finch initially said the delay was caused by fog. She later conceded that the crew had not turned up.",
    said: [["Orla Finch", "said", "the delay was caused by fog"]],
    claim: "the delay was caused by fog",
    against: "later conceded",
    by: ["Orla Finch", "Orla Finch"],
  },
  {
    what: "who is said to deny it, by a pronoun",
    text: "The port is a quiet one. Orla Finch told the Post that Marek Dolan had sold the lifeboat. He denies it. I was asleep, Marek Dolan said.",
    said: [
      ["Orla Finch", "told", "that Marek Dolan had sold the lifeboat"],
      ["Marek Dolan", "said", "I was asleep"],
    ],
    claim: "Marek Dolan had sold the lifeboat",
    against: "He denies it",
    by: ["Orla Finch", "Marek Dolan"],
  },
  {
    what: "an accusation that is called baseless in reported words",
    text: "The port is a quiet one. Orla Finch accused Marek Dolan of selling the lifeboat. Marek Dolan said the accusation was baseless.",
    said: [
      ["Orla Finch", "accused", "Marek Dolan of selling the lifeboat"],
      ["Marek Dolan", "said", "the accusation was baseless"],
    ],
    claim: "selling the lifeboat",
    against: "the accusation was baseless",
    by: ["Orla Finch", "Marek Dolan"],
  },
  {
    what: "who did no such thing, with the name behind it",
    text: "The port is a quiet one. Orla Finch said that Marek Dolan had sold the lifeboat. “I did no such thing,” Marek Dolan said.",
    said: [
      ["Orla Finch", "said", "that Marek Dolan had sold the lifeboat"],
      ["Marek Dolan", "said", "“I did no such thing,”"],
    ],
    claim: "Marek Dolan had sold the lifeboat",
    against: "I did no such thing",
    by: ["Orla Finch", "Marek Dolan"],
  },
  {
    what: "who is said to have made it up",
    text: "The port is a quiet one. Orla Finch told the Post that Marek Dolan had sold the lifeboat. “She made it up,” Marek Dolan said.",
    said: [
      ["Orla Finch", "told", "that Marek Dolan had sold the lifeboat"],
      ["Marek Dolan", "said", "“She made it up,”"],
    ],
    claim: "Marek Dolan had sold the lifeboat",
    against: "She made it up",
    by: ["Orla Finch", "Marek Dolan"],
  },
  {
    what: "the same noun, which is said not to be",
    text: "The port is a quiet one. Orla Finch said the deal was signed in June. “There was no deal,” Marek Dolan said.",
    said: [
      ["Orla Finch", "said", "the deal was signed in June"],
      ["Marek Dolan", "said", "“There was no deal,”"],
    ],
    claim: "the deal was signed",
    against: "There was no deal",
    by: ["Orla Finch", "Marek Dolan"],
  },
  {
    what: "a verb that holds of nothing, told without a statement",
    text: "The port is a quiet one. Orla Finch said the relief cargo had landed. Dockers on the quay said nothing had landed.",
    said: [["Orla Finch", "said", "the relief cargo had landed"]],
    claim: "the relief cargo had landed",
    against: "nothing had landed",
    by: ["Orla Finch", null],
  },
  {
    what: "what was denied of whoever says it",
    text: "The port is a quiet one. Orla Finch said she had never met Marek Dolan. “We met four times,” Marek Dolan said.",
    said: [
      ["Orla Finch", "said", "she had never met Marek Dolan"],
      ["Marek Dolan", "said", "“We met four times,”"],
    ],
    claim: "she had never met Marek Dolan",
    against: "We met four times",
    by: ["Orla Finch", "Marek Dolan"],
  },
  {
    what: "who says he is innocent",
    text: "Prosecutors say Marek Dolan stole the harbour fund. Marek Dolan says he is innocent.",
    said: [
      ["Prosecutors", "say", "Marek Dolan stole the harbour fund"],
      ["Marek Dolan", "says", "he is innocent"],
    ],
    claim: "Marek Dolan stole the harbour fund",
    against: "says he is innocent",
    by: ["Prosecutors", "Marek Dolan"],
  },
  {
    what: "the same verb, negated by whom it is said of",
    text: "The club is old. Orla Finch said that Marek Dolan had resigned from the crew. “I have not resigned,” Marek Dolan said.",
    said: [
      ["Orla Finch", "said", "that Marek Dolan had resigned from the crew"],
      ["Marek Dolan", "said", "“I have not resigned,”"],
    ],
    claim: "Marek Dolan had resigned",
    against: "I have not resigned",
    by: ["Orla Finch", "Marek Dolan"],
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
