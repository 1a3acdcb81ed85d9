import { describe, expect, it } from "vitest";
import { contradictionsIn, type Said } from "./feed";

interface Case {
  readonly what: string;
  readonly text: string;
  readonly said?: readonly Said[];
  readonly claim: string;
  readonly against: string;
  readonly by: readonly [string | null, string | null];
}

const SPELT: readonly Case[] = [
  {
    what: "facts that belie an assurance",
    text: "Rents in the old town rose by a fifth last year, belying the landlords’ assurances that they would hold steady.",
    claim: "they would hold steady",
    against: "Rents in the old town rose",
    by: [null, null],
  },
  {
    what: "facts that cut against a stock line",
    text: "The harbour’s own ledger cuts against another of the board’s lines: that the ferry never lost money.",
    claim: "the ferry never lost money",
    against: "The harbour’s own ledger",
    by: [null, null],
  },
  {
    what: "somebody who denies a claim that has an owner",
    text: "Ines Calder brushed aside a complaint by the growers that the levy had doubled. The growers will meet on Friday, Ines Calder said.",
    said: [["Ines Calder", "said", "The growers will meet on Friday"]],
    claim: "the levy had doubled",
    against: "Ines Calder brushed aside",
    by: [null, "Ines Calder"],
  },
  {
    what: "what is contrary to a claim",
    text: "Contrary to claims made by the operator, the turbines stood still for most of March.",
    claim: "claims made by the operator",
    against: "the turbines stood still",
    by: [null, null],
  },
  {
    what: "a claim that is called names",
    text: "Petra Holm mocked the suggestion that the tunnel could open by spring as “pure fantasy.”",
    claim: "the tunnel could open by spring",
    against: "pure fantasy",
    by: [null, null],
  },
  {
    what: "a myth",
    text: "It is a common misconception that cold weather causes colds.",
    claim: "cold weather causes colds",
    against: "It is a common misconception",
    by: [null, null],
  },
  {
    what: "a claim that is nothing but an excuse",
    text: "The council’s contention that the bridge closed for repairs is nothing but an excuse.",
    claim: "the bridge closed for repairs",
    against: "nothing but an excuse",
    by: [null, null],
  },
  {
    what: "the real figure in brackets",
    text: "Marek Dolan claims that the fair drew 90,000 visitors (the actual number is closer to 40,000).",
    said: [["Marek Dolan", "claims", "that the fair drew 90,000 visitors"]],
    claim: "the fair drew 90,000 visitors",
    against: "the actual number is closer to 40,000",
    by: ["Marek Dolan", null],
  },
  {
    what: "what is so in fact, in the same sentence",
    text: "Marek Dolan said the mill had closed for good, but in fact the mill reopened in June.",
    said: [["Marek Dolan", "said", "the mill had closed for good"]],
    claim: "the mill had closed for good",
    against: "the mill reopened in June",
    by: ["Marek Dolan", null],
  },
  {
    what: "what is untrue at once",
    text: "Marek Dolan said the mill had never been inspected, but three reports reveal that’s untrue.",
    said: [["Marek Dolan", "said", "the mill had never been inspected"]],
    claim: "the mill had never been inspected",
    against: "three reports reveal that’s untrue",
    by: ["Marek Dolan", null],
  },
  {
    what: "a claim that did not ring true",
    text: "The leaflet told villagers that the quarry would bring three hundred jobs, an argument that to most of them did not ring true.",
    claim: "the quarry would bring three hundred jobs",
    against: "did not ring true",
    by: [null, null],
  },
  {
    what: "a point that somebody disputes, by name",
    text: "Marek Dolan also said that the pier was sound when it was sold - a point that Ines Calder has always disputed. The pier is ours, Ines Calder said.",
    said: [
      ["Marek Dolan", "said", "that the pier was sound when it was sold"],
      ["Ines Calder", "said", "The pier is ours"],
    ],
    claim: "the pier was sound when it was sold",
    against: "a point that Ines Calder has always disputed",
    by: ["Marek Dolan", "Ines Calder"],
  },
  {
    what: "a fact that stands despite a claim",
    text: "The lake is empty, despite the ministry’s repeated assurances that it would be full by June.",
    claim: "it would be full by June",
    against: "The lake is empty",
    by: [null, null],
  },
  {
    what: "a claim whose owner a pronoun names",
    text: "Inspectors found no trace that Marek Dolan had paid, despite his claim in a letter that he had settled every bill. Nothing is owed, Marek Dolan said.",
    said: [["Marek Dolan", "said", "Nothing is owed"]],
    claim: "he had settled every bill",
    against: "Inspectors found no trace",
    by: ["Marek Dolan", null],
  },
  {
    what: "what is pretended when there is none",
    text: "The flyer suggests that a majority of the village backs the quarry when there is none.",
    claim: "a majority of the village backs the quarry",
    against: "when there is none",
    by: [null, null],
  },
  {
    what: "what somebody first said",
    text: "Marek Dolan first said he did not recall the meeting, but in a later interview said he had chaired it.",
    said: [["Marek Dolan", "said", "he did not recall the meeting"]],
    claim: "he did not recall the meeting",
    against: "in a later interview said he had chaired it",
    by: ["Marek Dolan", "Marek Dolan"],
  },
  {
    what: "a word and those who say it is not so",
    text: "The port says the dredger is fit to sail, but inspectors say it is not. The quay is quiet, the port said.",
    said: [
      ["the port", "says", "the dredger is fit to sail"],
      ["the port", "said", "The quay is quiet"],
    ],
    claim: "The port says the dredger is fit to sail",
    against: "inspectors say it is not",
    by: ["the port", null],
  },
  {
    what: "a fact that belies a claim of somebody else than the one named beside it",
    text: "The visit was in June. All this effort to end a friendship with Dolan contradicts his claim in an interview that the two were not close. It was kind, Dolan said.",
    said: [["Dolan", "said", "It was kind"]],
    claim: "the two were not close",
    against: "All this effort to end a friendship",
    by: [null, null],
  },
  {
    what: "a report and its denial",
    text: "The Harbour Post reported that the dredger had been sold abroad, but the port denied that any ship had left. The quay is quiet, the port said.",
    said: [
      ["The Harbour Post", "reported", "that the dredger had been sold abroad"],
      ["the port", "said", "The quay is quiet"],
    ],
    claim: "the dredger had been sold abroad",
    against: "the port denied that any ship had left",
    by: ["The Harbour Post", "the port"],
  },
  {
    what: "who answers those who say it",
    text: "At the gate Hana Brandt dismissed critics who said the dam was unsafe in a flood. The dam is old, Hana Brandt said.",
    said: [["Hana Brandt", "said", "The dam is old"]],
    claim: "critics who said the dam was unsafe",
    against: "Hana Brandt dismissed",
    by: [null, "Hana Brandt"],
  },
  {
    what: "what was denied, behind it",
    text: "Rumours that the striker is moving to Porto were dismissed by his agent on Friday.",
    claim: "the striker is moving to Porto",
    against: "were dismissed by his agent",
    by: [null, null],
  },
  {
    what: "what is called an invention",
    text: "Olaf Grind wrote that Hana Brandt had sold the sluice keys, an allegation she calls “a wicked invention”.",
    said: [["Olaf Grind", "wrote", "that Hana Brandt had sold the sluice keys"]],
    claim: "Hana Brandt had sold the sluice keys",
    against: "a wicked invention",
    by: ["Olaf Grind", null],
  },
  {
    what: "a claim that does not stand up",
    text: "The brewery’s claim to be free of waste does not stand up, according to an audit by the county.",
    claim: "claim to be free of waste",
    against: "does not stand up",
    by: [null, null],
  },
];

describe("claim and denial in one sentence", () => {
  it.each(SPELT)("$what", ({ text, said = [], claim, against, by }) => {
    const { found, name, words } = contradictionsIn(text, said);
    expect(found).toHaveLength(1);
    expect(words(found[0]!.claim)).toContain(claim);
    expect(words(found[0]!.against)).toContain(against);
    expect([name(found[0]!.claimSpeaker), name(found[0]!.againstSpeaker)]).toEqual(by);
  });

  it.each([
    ["an adjective, not a denial", "Hana Brandt repeated the disputed claim that the dam is safe."],
    ["a denial that might come", "Hana Brandt might reject the assertion that the dam is unsafe."],
    ["a denial that does not come", "Hana Brandt did not dispute the assertion that the dam is unsafe."],
    ["a relative clause", "The ministry gave a false account that nobody in the village would buy."],
    ["a reproach that says nothing", "Hana Brandt pushed back on criticism over her handling of the strike."],
    [
      "views that both hold",
      "The quarrel belies the similar views that Hana Brandt and Olaf Grind hold about the dam.",
    ],
    ["two things that somebody says", "Hana Brandt first said the dam was old, and then said it was safe."],
    ["a lane, as somebody says", "The path is a lane, not a highway for lorries, as Hana Brandt said."],
    [
      "one's own denial of something else",
      "Hana Brandt said that she had met the builders twice, but she denied having signed anything.",
    ],
    ["what ought to be", "Hana Brandt rejected the notion that the village should pay for the dam."],
    [
      "a concession, not a change of mind",
      "Although Hana Brandt said the dam was old, she said it had no cracks that anybody could see.",
    ],
    ["comments that discriminate", "Hana Brandt said that comments that belittle the deaf are wrong."],
  ])("nothing: %s", (_what, text) => {
    expect(contradictionsIn(text, []).found).toEqual([]);
  });
});
