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
];

describe("positions", () => {
  it.each(CASES)("reads %s", (text, { name, role, affiliation, former = false }) => {
    const { speaker, text: plain } = said(text);
    const [position] = speaker(name).positions;
    expect(position).toMatchObject({ role, affiliation, former });
    const words = position!.evidence.map((e) => plain.slice(e.start, e.end)).join(" ");
    for (const part of [role, affiliation]) if (part) expect(words).toContain(part);
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
