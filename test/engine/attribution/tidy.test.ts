import { describe, expect, it } from "vitest";
import { findCues } from "../../../src/engine/attribution/cues";
import { withQuotations } from "../../../src/engine/attribution/quoted";
import { tidied } from "../../../src/engine/attribution/tidy";
import { readDocument } from "../../../src/engine/document/read";

/**
 * Tidies a candidate whose cue is the verb group up to `verb`, whose source is `source` and whose content is the rest,
 * up to and with `last` where one is given.
 */
function tidy(text: string, verb: string, source: readonly string[], last?: string) {
  const doc = withQuotations(readDocument(text), []);
  const at = doc.tokens.findIndex((t) => t.lower === verb);
  const cue = findCues(doc).find((c) => c.at === at)!;
  const sourceTokens = doc.tokens.filter((t) => source.includes(t.lower)).map((t) => t.index);
  const end = last ? doc.tokens.findIndex((t) => t.lower === last) + 1 : -1;
  const contentTokens = doc.tokens.slice(last ? at + 1 : at + 2, end).map((t) => t.index);
  const { start } = doc.tokens[cue.span.first]!;
  const parts = tidied(
    doc,
    {
      cue: { start, end: doc.tokens[at]!.end },
      source: [],
      content: [],
      cueTokens: [cue.span.first, at + 1],
      sourceTokens,
      contentTokens,
      score: 1,
      confidence: 1,
    },
    cue,
  );
  const read = (spans: readonly { start: number; end: number }[]) =>
    spans.map((s) => text.slice(s.start, s.end));
  return { source: read(parts.source), content: read(parts.content) };
}

describe("a candidate of the network, tidied", () => {
  it("leaves the article's word on what is said out of it", () => {
    const text = "Benton said, without evidence, that the vote had been rigged.";
    expect(tidy(text, "said", ["benton"]).content).toEqual(["that the vote had been rigged"]);
  });

  it("gives a passive accusation to its agent, not to the accused", () => {
    const text = "Benton was accused by the unions of hiding the figures.";
    const expected = { source: ["the unions"], content: ["Benton", "of hiding the figures"] };
    expect(tidy(text, "accused", ["benton"])).toEqual(expected);
  });

  it("gives it to its agent where the candidate has no source", () => {
    expect(tidy("Benton was accused by the unions of hiding the figures.", "accused", []).source).toEqual([
      "the unions",
    ]);
  });

  it("leaves the words to whoever was quoted", () => {
    const text = "Benton was quoted by the paper as saying no.";
    expect(tidy(text, "quoted", ["benton"]).source).not.toContain("the paper");
  });

  it("reads a source that was cut before its noun to the end of the phrase", () => {
    const text = "Benton was accused by the Varga camp of hiding the figures.";
    const { source, content } = tidy(text, "accused", ["the"]);
    expect(source).toEqual(["the Varga camp"]);
    expect(content.join(" ")).not.toContain("camp");
  });

  it("gives a second participle to the clause that has its auxiliary", () => {
    const text = "Moss said lorries had come and gone at night for weeks, and left.";
    expect(tidy(text, "said", ["moss"], "come").content).toEqual([
      "lorries had come and gone at night for weeks",
    ]);
    const past = "Moss said lorries had come and left.";
    expect(tidy(past, "said", ["moss"], "come").content).toEqual(["lorries had come"]);
  });

  it.each([
    ["Orr told the town clerk to leave by noon.", "told", "orr", "to leave by noon"],
    ["Orr told the two clerks he would leave by noon.", "told", "orr", "he would leave by noon"],
    ["Orr asked Benton whether the bridge would hold.", "asked", "orr", "whether the bridge would hold"],
  ])("leaves out whom the cue tells: %s", (text, verb, source, content) => {
    expect(tidy(text, verb, [source], content.split(" ").at(-1)!).content).toEqual([content]);
  });

  it("keeps who is asked to do something", () => {
    const text = "Orr asked the court to stop the sale.";
    expect(tidy(text, "asked", ["orr"], "sale").content).toEqual(["the court to stop the sale"]);
  });
});
