import { describe, expect, it } from "vitest";
import { contradictionsIn, type Said } from "./feed";

interface Case {
  readonly what: string;
  readonly text: string;
  readonly said: readonly Said[];
  readonly claim: string;
  readonly against: string;
  readonly by: readonly [string, string];
}

const LEVY: Said = ["Marek Dolan", "argued", "that the levy had doubled in two years"];
const LEVY_TEXT = "In two letters Marek Dolan argued that the levy had doubled in two years.";

const CASES: readonly Case[] = [
  {
    what: "nothing of the kind, behind an apposition",
    text: `The quay was quiet. ${LEVY_TEXT} Ines Calder, the treasurer, insists the books show nothing of the kind.`,
    said: [LEVY, ["Ines Calder", "insists", "the books show nothing of the kind"]],
    claim: "the levy had doubled",
    against: "nothing of the kind",
    by: ["Marek Dolan", "Ines Calder"],
  },
  {
    what: "who never were",
    text: "The quay was quiet. Orla Finch wrote that the crews were warned in May. Harbour master Theo Dahl said they never were.",
    said: [
      ["Orla Finch", "wrote", "that the crews were warned in May"],
      ["Theo Dahl", "said", "they never were"],
    ],
    claim: "the crews were warned",
    against: "they never were",
    by: ["Orla Finch", "Theo Dahl"],
  },
  {
    what: "who does not believe it",
    text: `The quay was quiet. ${LEVY_TEXT} Ines Calder does not believe that. The books are in order, Ines Calder said.`,
    said: [LEVY, ["Ines Calder", "said", "The books are in order"]],
    claim: "the levy had doubled",
    against: "does not believe that",
    by: ["Marek Dolan", "Ines Calder"],
  },
  {
    what: "what one is described as",
    text: "Orla Finch has described Theo Dahl as a heavy drinker. Theo Dahl says that he does not drink.",
    said: [
      ["Orla Finch", "described", "Theo Dahl as a heavy drinker"],
      ["Theo Dahl", "says", "that he does not drink"],
    ],
    claim: "a heavy drinker",
    against: "he does not drink",
    by: ["Orla Finch", "Theo Dahl"],
  },
];

describe("short answers to what another said right before", () => {
  it.each(CASES)("$what", ({ text, said, claim, against, by }) => {
    const { found, name, words } = contradictionsIn(text, said);
    expect(found).toHaveLength(1);
    expect(words(found[0]!.claim)).toContain(claim);
    expect(words(found[0]!.against)).toContain(against);
    expect([name(found[0]!.claimSpeaker), name(found[0]!.againstSpeaker)]).toEqual(by);
  });
});
