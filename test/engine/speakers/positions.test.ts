import { describe, expect, it } from "vitest";
import { said } from "./said";

/** A sentence with its source in brackets, and what it says of the first speaker. */
const CASES: readonly [
  string,
  { name: string; role: string | null; affiliation: string | null; former?: boolean },
][] = [
  [
    "[Norwegian Deputy Fisheries Minister Aase Lund] said the quota would fall.",
    { name: "Aase Lund", role: "Deputy Fisheries Minister", affiliation: "Norwegian" },
  ],
  [
    "[Former MI6 Acting Director Colin Farrow] said so.",
    { name: "Colin Farrow", role: "Acting Director", affiliation: "MI6", former: true },
  ],
  [
    "“No,” said [Ines Bauer, a senior fellow at the Larch Institute for Public Health].",
    { name: "Ines Bauer", role: "senior fellow", affiliation: "Larch Institute for Public Health" },
  ],
  ["[Rep. Dale Whitcomb (R-Ill.)] voted no.", { name: "Dale Whitcomb", role: "Rep.", affiliation: "R-Ill." }],
  [
    "[A lawyer for the fishermen, Tom Okafor,] said they would appeal.",
    { name: "Tom Okafor", role: "lawyer", affiliation: "fishermen" },
  ],
  [
    "[Marta Ruiz, who heads the Port Authority,] said the cranes were safe.",
    { name: "Marta Ruiz", role: "head", affiliation: "Port Authority" },
  ],
  [
    "[Calder Motors’ chief executive, Wen Li,] said sales had doubled.",
    { name: "Wen Li", role: "chief executive", affiliation: "Calder Motors" },
  ],
  [
    "[Paul Adeyemi, president and chief operating officer of Brightwater,] said it would fly.",
    { name: "Paul Adeyemi", role: "president and chief operating officer", affiliation: "Brightwater" },
  ],
  [
    "[Harmon campaign manager Lia Pratt] said the poll was wrong.",
    { name: "Lia Pratt", role: "campaign manager", affiliation: "Harmon campaign" },
  ],
  [
    "[Nina Holt, the mother of the boy,] said he was well.",
    { name: "Nina Holt", role: "mother", affiliation: null },
  ],
  [
    "[Priya Rao, Director, Harbour Securities,] said markets run ahead.",
    { name: "Priya Rao", role: "Director", affiliation: "Harbour Securities" },
  ],
  [
    "[Tom Weil, chief economist, Norden Bank,] said the hope was gone.",
    { name: "Tom Weil", role: "chief economist", affiliation: "Norden Bank" },
  ],
  [
    "[Norden Marsh analyst Jon Peck] said the shares were too dear.",
    { name: "Jon Peck", role: "analyst", affiliation: "Norden Marsh" },
  ],
  ["[Middle East analyst Sara Lind] said so.", { name: "Sara Lind", role: "analyst", affiliation: null }],
  [
    "[Jake Orr, then deputy chief of staff to Senator Amis,] said it was late.",
    { name: "Jake Orr", role: "deputy chief of staff", affiliation: "Senator Amis", former: true },
  ],
  [
    "[Jane Holm, a former secretary of state,] said she agreed.",
    { name: "Jane Holm", role: "secretary of state", affiliation: null, former: true },
  ],
  [
    "[Ruth Adler, a fellow at the Center on Trade and Policy Priorities,] said it was too little.",
    { name: "Ruth Adler", role: "fellow", affiliation: "Center on Trade and Policy Priorities" },
  ],
  [
    "[Max Huld, a director of the Office of Ports and Harbours,] said it was too much.",
    { name: "Max Huld", role: "director", affiliation: "Office of Ports and Harbours" },
  ],
  [
    "[Dahl’s neighbor, Lena Hoff,] said he was quiet.",
    { name: "Lena Hoff", role: "neighbor", affiliation: null },
  ],
  ["[Dahl’s doctor, Lena Hoff,] said he was well.", { name: "Lena Hoff", role: "doctor", affiliation: null }],
  [
    "[The Oakwell Clinic’s doctor, Lena Hoff,] said he was well.",
    { name: "Lena Hoff", role: "doctor", affiliation: "Oakwell Clinic" },
  ],
  [
    "[Former secretary of state Jane Holm] said the talks failed.",
    { name: "Jane Holm", role: "secretary of state", affiliation: null, former: true },
  ],
  [
    "[Former director of national intelligence Karl Dahl] said the cable was real.",
    { name: "Karl Dahl", role: "director of national intelligence", affiliation: null, former: true },
  ],
  [
    "[Norden vice president of marketing Lena Moss] said sales rose.",
    { name: "Lena Moss", role: "vice president of marketing", affiliation: "Norden" },
  ],
  [
    "[Oakwell chief of police Tom Berg] said he was late.",
    { name: "Tom Berg", role: "chief of police", affiliation: "Oakwell" },
  ],
  [
    "[Norden Lines Chief Executive Karl Dahl] said it was sad.",
    { name: "Karl Dahl", role: "Chief Executive", affiliation: "Norden Lines" },
  ],
  [
    "[Chief Executive Karl Dahl] said it was sad.",
    { name: "Karl Dahl", role: "Chief Executive", affiliation: null },
  ],
];

describe("positions", () => {
  it.each(CASES)("reads %s", (text, { name, role, affiliation, former = false }) => {
    const { speaker, text: plain } = said(text);
    const [position] = speaker(name).positions;
    expect(position).toMatchObject({ role, affiliation, former });
    const words = position!.evidence.map((e) => plain.slice(e.start, e.end)).join(" ");
    for (const part of [role, affiliation]) if (part) expect(words).toContain(part);
  });

  it("gives nobody the office of several", () => {
    const text = "The voters, [Karl Ostrom] said, were tired. His Senate colleagues, [Ostrom] said, knew.";
    expect(said(text).speaker("Karl Ostrom").positions).toEqual([]);
  });

  it("gives a description without a name no affiliation to whom it only lives beside or cares for", () => {
    const { layer } = said(
      "Karl Ostrom fell ill. [His doctor] said so. [His mother] agreed. [His spokesman] did not.",
    );
    expect(layer.speakers.map(({ positions: [p] }) => p?.affiliation)).toEqual([null, null, "Karl Ostrom"]);
  });

  it("gives none to a second person", () => {
    const { layer } = said("It was sold, [a second person briefed on the call] said.");
    expect(layer.speakers[0]).toMatchObject({ kind: "anonymous", positions: [] });
  });

  it("gives none where the article tells none", () => {
    expect(said("[Greta Moss] said she had seen nothing.").speaker("Greta Moss").positions).toEqual([]);
  });

  it("finds the office in another sentence than the one that names the speaker", () => {
    const { speaker, names } = said(
      [
        "[A spokesman for the Ministry of Ports] said on Friday that the strike was over.",
        "“The cranes will turn tomorrow,” [Jonas Feld] told reporters.",
      ].join("\n"),
    );
    expect(names).toEqual(["Jonas Feld", "Jonas Feld"]);
    expect(speaker("Jonas Feld").positions[0]).toMatchObject({
      role: "spokesman",
      affiliation: "Ministry of Ports",
    });
  });

  it("puts an office told in full before a bare title", () => {
    const { speaker } = said(
      "[Sen. Ada Moreno] spoke first.\n[Moreno, chairwoman of the Senate Grain Committee,] said prices would hold.",
    );
    expect(speaker("Ada Moreno").positions.map((p) => p.role)).toEqual(["chairwoman", "Sen."]);
  });

  it("takes no role from what stands in the way of names that are keys of every object", () => {
    expect(() =>
      said("[constructor __proto__, the toString of hasOwnProperty,] said nothing."),
    ).not.toThrow();
  });
});
