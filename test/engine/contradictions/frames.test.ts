import { describe, expect, it } from "vitest";
import { contradictionsIn, type Said } from "./feed";

interface Case {
  readonly what: string;
  readonly text: string;
  readonly said: readonly Said[];
  readonly claim: string;
  readonly against: string;
}

const CASES: readonly Case[] = [
  {
    what: "a charge that somebody denies, with more behind it",
    text: "The runner-up complained that the count had been rigged against her, a charge that the electoral office strongly denied, noting that observers had watched every box.",
    said: [["The runner-up", "complained", "that the count had been rigged against her"]],
    claim: "the count had been rigged",
    against: "strongly denied",
  },
  {
    what: "an accusation in a long sentence, and a relative clause",
    text: "The film looks at the coach's early years, including allegations that he locked two swimmers in a cellar, which he has denied and which a court threw out.",
    said: [],
    claim: "allegations that he locked two swimmers in a cellar",
    against: "which he has denied",
  },
  {
    what: "what others say and the verdict on it in one breath",
    text: "“They argue that wolves took the lambs from the lower pasture, and that is just not true,” said shepherd Elin Braathen.",
    said: [
      [
        "Elin Braathen",
        "said",
        "“They argue that wolves took the lambs from the lower pasture, and that is just not true,”",
      ],
    ],
    claim: "wolves took the lambs",
    against: "not true",
  },
  {
    what: "a false claim, spelt out",
    text: "The leaflet repeats the false claim that the vaccine turns milk sour.",
    said: [],
    claim: "the vaccine turns milk sour",
    against: "repeats the false",
  },
  {
    what: "who is wrong when he says so",
    text: "“I designed that bridge myself,” Anselm Roth told the paper. Roth exaggerates when he says that he designed the bridge himself.",
    said: [["Anselm Roth", "told", "“I designed that bridge myself,”"]],
    claim: "designed that bridge",
    against: "exaggerates",
  },
  {
    what: "an answer that begins with no",
    text: "“The ferry sailed without a permit,” said inspector Carla Nunes.\n“No, the ferry had a permit that day,” replied Captain Joost Baan.",
    said: [
      ["Carla Nunes", "said", "“The ferry sailed without a permit,”"],
      ["Joost Baan", "replied", "“No, the ferry had a permit that day,”"],
    ],
    claim: "sailed without a permit",
    against: "No, the ferry had a permit",
  },
];

describe("forms of denial", () => {
  it.each(CASES)("$what", ({ text, said, claim, against }) => {
    const { found, words } = contradictionsIn(text, said);
    expect(found.map((c) => [words(c.claim), words(c.against)])).toHaveLength(1);
    expect(words(found[0]!.claim)).toContain(claim);
    expect(words(found[0]!.against)).toContain(against);
  });
});

const NONE: readonly (readonly [what: string, text: string, said: readonly Said[]])[] = [
  [
    "a request that was not granted",
    "Residents said the quarry had promised them new windows. Two villages have been denied: their money went to the spa.",
    [["Residents", "said", "the quarry had promised them new windows"]],
  ],
  [
    "votes cast while questions are asked",
    "Hundreds cast their votes for other candidates as questions about the accounts nag the party. Denying claims of favouritism, the chair went on.",
    [],
  ],
  [
    "people who are discredited",
    "The book tells how stories about the clinic were gathered by two nurses. Its owner led the effort to discredit these women, the author said.",
    [["the author", "said", "Its owner led the effort to discredit these women"]],
  ],
  [
    "something that is not so cut and dried",
    "Judge Amara Osei said the lease ends in June. “The question of who pays is not so cut and dried,” said her colleague Piet Vos.",
    [
      ["Amara Osei", "said", "the lease ends in June"],
      ["Piet Vos", "said", "“The question of who pays is not so cut and dried,”"],
    ],
  ],
  [
    "a plan called absurd and inhumane",
    "Deputy Ivo Kral floated the idea of fencing in the camp. “The idea of fencing in the camp is absurd, inhumane and expensive,” said Lea Horn.",
    [["Lea Horn", "said", "“The idea of fencing in the camp is absurd, inhumane and expensive,”"]],
  ],
  [
    "a no that answers a question",
    "“They threw eggs at the windows all night,” said Ida Brun. Asked whether she would move away, her neighbour Kurt Lee shook his head. “No, not at all,” he said.",
    [
      ["Ida Brun", "said", "“They threw eggs at the windows all night,”"],
      ["Kurt Lee", "said", "“No, not at all,”"],
    ],
  ],
];

describe("what only looks like a denial", () => {
  it.each(NONE)("%s", (_, text, said) => {
    const { found, words } = contradictionsIn(text, said);
    expect(found.map((c) => `${words(c.claim)} ↔ ${words(c.against)}`)).toEqual([]);
  });
});
