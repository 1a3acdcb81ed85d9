import { describe, expect, it } from "vitest";
import { contradictionsIn, type Said } from "./feed";

type Case = readonly [
  what: string,
  text: string,
  said: readonly Said[],
  affiliations?: Readonly<Record<string, string>>,
];

const cases: readonly Case[] = [
  [
    "differing opinions",
    "Critic Lena Voss called the opera a triumph. “I found it rather long,” said Omar Deane, who reviews for a rival paper.",
    [
      ["Lena Voss", "called", "the opera a triumph"],
      ["Omar Deane", "said", "“I found it rather long,”"],
    ],
  ],
  [
    "criticism that leaves the claim alone",
    "The minister, Paula Grieg, said the tunnel would open in spring. Residents criticised the noise.",
    [["Paula Grieg", "said", "the tunnel would open in spring"]],
  ],
  [
    "a refusal to comment",
    "Former staff accused the brewery of underpaying apprentices. A spokesman for the brewery, Jan Olt, declined to comment.",
    [["Former staff", "accused", "underpaying apprentices"]],
  ],
  [
    "mere contrast",
    "Tomas Brandt said the harvest had been good. But the autumn was wet, and the village held its fair indoors.",
    [["Tomas Brandt", "said", "the harvest had been good"]],
  ],
  [
    "things said of different times",
    "In 2009 the club, Celia Moore said, had no debts. It now owes the bank a fortune, she said.",
    [
      ["Celia Moore", "said", "had no debts"],
      ["Celia Moore", "said", "It now owes the bank a fortune"],
    ],
  ],
  [
    "a conditional",
    "Goran Petric said the dam is safe. If the dam were unsafe, engineers would have evacuated the valley, said Mira Toth.",
    [
      ["Goran Petric", "said", "the dam is safe"],
      ["Mira Toth", "said", "If the dam were unsafe, engineers would have evacuated the valley"],
    ],
  ],
  [
    "a question",
    "Nadia Flint said she had paid for the flights herself. “Is that really true?” asked Councillor Reed.",
    [
      ["Nadia Flint", "said", "she had paid for the flights herself"],
      ["Councillor Reed", "asked", "“Is that really true?”"],
    ],
  ],
  [
    "a denial that is itself denied",
    "Ari Lund said the vote was fair. His rival Esther Quist did not dispute that.",
    [["Ari Lund", "said", "the vote was fair"]],
  ],
  [
    "something refused rather than denied",
    "Hugo Santangelo said the airline treated him well. Four passengers were denied boarding.",
    [["Hugo Santangelo", "said", "the airline treated him well"]],
  ],
  [
    "the wrong way and a false start",
    "Runner Amina Keto said the course was well marked. Two athletes took a wrong turn after a false start.",
    [["Amina Keto", "said", "the course was well marked"]],
  ],
  [
    "an article that nobody is quoted in",
    "The river rose by a metre overnight. The lower meadows flooded. By noon the water had gone.",
    [],
  ],
  [
    "something that was not granted",
    "The board of the college said that Ines Falk had met every condition. Falk was denied a grant twice.",
    [["The board", "said", "that Ines Falk had met every condition"]],
  ],
  [
    "a judgement of a deed",
    "Harald Ness said the council would close the ferry. “It is wrong to close it,” said Greta Lie.",
    [
      ["Harald Ness", "said", "the council would close the ferry"],
      ["Greta Lie", "said", "“It is wrong to close it,”"],
    ],
  ],
  [
    "a turn of phrase",
    "Oskar Blom said the new pool was too small. “Don't get me wrong, I swim there,” said Ruth Adler.",
    [
      ["Oskar Blom", "said", "the new pool was too small"],
      ["Ruth Adler", "said", "“Don't get me wrong, I swim there,”"],
    ],
  ],
  [
    "a reservation that is itself denied",
    "Lotte Arndt claimed the well had run dry. Her fear was not completely unfounded, and the village bought a pump.",
    [["Lotte Arndt", "claimed", "the well had run dry"]],
  ],
  [
    "what nobody disputes",
    "Pavel Horak said the bells were cast in 1610. No one has disputed the date.",
    [["Pavel Horak", "said", "the bells were cast in 1610"]],
  ],
  [
    "somebody who is not wanted",
    "Mona Reuss said the choir needed a new leader. The singers rejected Ivo Lenz as a conductor.",
    [["Mona Reuss", "said", "the choir needed a new leader"]],
  ],
  [
    "a share in a table of ratings",
    "Olaf Grind said the checkers were fair. They listed 32 percent of his claims as false, compared to 11 percent of hers.",
    [["Olaf Grind", "said", "the checkers were fair"]],
  ],
  [
    "two who speak for one body",
    "Nordfisk said the catch reports from the harbour were complete. “Those reports are wrong,” said Eva Holm, a spokeswoman for Nordfisk.",
    [
      ["Nordfisk", "said", "the catch reports from the harbour were complete"],
      ["Eva Holm", "said", "“Those reports are wrong,”"],
    ],
    { "Eva Holm": "Nordfisk" },
  ],
  [
    "somebody who does not know",
    "Vera Simic said the archive would move to the mill. “I do not know where the archive would move,” said Anton Kral.",
    [
      ["Vera Simic", "said", "the archive would move to the mill"],
      ["Anton Kral", "said", "“I do not know where the archive would move,”"],
    ],
  ],
];

describe("what is no contradiction", () => {
  const each = cases.map(([what, text, said, sides]) => ({ what, text, said, sides: sides ?? {} }));
  it.each(each)("$what", ({ text, said, sides }) => {
    const { found, words } = contradictionsIn(text, said, sides);
    expect(found.map((c) => `${words(c.claim)} / ${words(c.against)}`)).toEqual([]);
  });
});
