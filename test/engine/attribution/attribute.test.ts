import { describe, expect, it } from "vitest";
import { attribute } from "../../../src/engine/attribution/attribute";
import type { Attribution } from "../../../src/engine/attribution/attribution";
import { readDocument } from "../../../src/engine/document/read";
import { findQuotations } from "../../../src/engine/quotations/find";

const read = (text: string): Attribution[] => {
  const doc = readDocument(text);
  return attribute(doc, findQuotations(doc));
};
/** Source, cue and content as words; several spans joined by " … ". */
const said = (text: string): [string, string, string][] => {
  const words = (spans: Attribution["content"]): string =>
    spans.map((s) => text.slice(s.start, s.end)).join(" … ");
  return read(text).map((a) => [words(a.source), words(a.cue), words(a.content)]);
};

describe("quotations beside a cue", () => {
  it.each<[string, string, [string, string, string]]>([
    [
      "source and cue behind",
      "“The bridge is safe,” the mayor said.",
      ["the mayor", "said", "“The bridge is safe,”"],
    ],
    [
      "cue and source behind",
      '"Our reef is dying," said Lena Okafor, a marine biologist at the institute.',
      ["Lena Okafor, a marine biologist at the institute", "said", '"Our reef is dying,"'],
    ],
    [
      "a long apposition before the cue",
      "“We had no warning,” Dana Whitlock, the head of the residents’ association in Fairview, said on Monday.",
      ["Dana Whitlock, the head of the residents’ association in Fairview", "said", "“We had no warning,”"],
    ],
    [
      "in front, with a colon",
      "Coach Ruiz told reporters: “They wanted it more.”",
      ["Coach Ruiz", "told", "“They wanted it more.”"],
    ],
    [
      "cut in two",
      "“It rained,” she said. “Then it stopped raining altogether.”",
      ["she", "said", "“It rained,” … “Then it stopped raining altogether.”"],
    ],
    [
      "British single marks",
      "‘The farmers’ patience is over,’ said Ms Orr.",
      ["Ms Orr", "said", "‘The farmers’ patience is over,’"],
    ],
    [
      "in front, over the end of a paragraph",
      "The union wrote in a letter to members:\n“There will be no more talks this year.”",
      ["The union", "wrote", "“There will be no more talks this year.”"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(said(text)).toEqual([expected]);
    expect(read(text)[0]!.kind).toBe("direct");
  });

  it("gives two quotations with two cues two statements", () => {
    expect(said("“No,” said Ann. “Perhaps we could,” said Bert.").map(([source]) => source)).toEqual([
      "Ann",
      "Bert",
    ]);
  });
});

describe("statements without quotation marks", () => {
  it.each<[string, string, [string, string, string]]>([
    ["that-clause", "Police said that the road was closed.", ["Police", "said", "that the road was closed"]],
    [
      "cue at the end",
      "The road will stay closed until Friday, police said.",
      ["police", "said", "The road will stay closed until Friday"],
    ],
    [
      "according to, behind",
      "Sales fell by a third, according to the company.",
      ["the company", "according to", "Sales fell by a third"],
    ],
    [
      "according to, in front",
      "According to the company, sales fell by a third.",
      ["the company", "According to", "sales fell by a third"],
    ],
    [
      "thought",
      "Ms. Larkin believes that the plan will fail.",
      ["Ms. Larkin", "believes", "that the plan will fail"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(said(text)).toEqual([expected]);
    expect(read(text)[0]!.kind).toBe("indirect");
  });

  it("reads two cues that share their subject", () => {
    expect(said("The minister said that taxes would rise, and added that pensions were safe.")).toEqual([
      ["The minister", "said", "that taxes would rise"],
      ["The minister", "added", "that pensions were safe"],
    ]);
  });

  it("finds nothing where nobody says anything", () => {
    expect(read("The train left at nine. It rained all day in the valley.")).toEqual([]);
  });
});

describe("what has no cue of its own", () => {
  it("goes on with the quotation of the paragraph before", () => {
    const text = "“We won the cup,” said Ann Lowe.\n\n“Nobody expected it of us this year.”";
    expect(said(text)).toEqual([
      ["Ann Lowe", "said", "“We won the cup,” … “Nobody expected it of us this year.”"],
    ]);
  });

  it("names the statement that a quotation behind a paraphrase goes on with", () => {
    const [first, second] = read(
      "The mayor said that the bridge was safe.\n“We have checked it twice this year.”",
    );
    expect(second).toMatchObject({ continues: first!.id, source: [], cue: [] });
  });

  it("joins a speech over paragraphs into one statement", () => {
    const text = "“We built it in a year.\n“Nobody in town helped us.\n“Now they all want it,” she said.";
    expect(said(text).map(([source]) => source)).toContain("she");
  });

  it("leaves a film title alone", () => {
    expect(read("She appeared in the film “The Long Road Back Home” in May.")).toEqual([]);
  });
});

describe("kind, act and reason", () => {
  it.each([
    ["mixed", "speech", "He said the plan was “a disgrace to the whole town” on Friday."],
    ["indirect", "thought", "She fears that the harbour will close."],
    ["direct", "writing", "“I am leaving the team today,” he wrote."],
  ])("%s %s", (kind, act, text) => {
    expect(read(text)[0]).toMatchObject({ kind, act });
  });

  it("says why, in the article's words", () => {
    expect(read("“The bridge is safe,” the mayor said.")[0]!.why).toBe(
      "The trained reader takes “said” as giving these words to “the mayor”.",
    );
  });
});
