import { describe, expect, it } from "vitest";
import { withoutConflicts } from "../../../../src/engine/attribution/network/conflicts";
import { Network } from "../../../../src/engine/attribution/network/network";
import { plainKernel } from "../../../../src/engine/attribution/network/plain-kernel";
import {
  type NetworkAttribution,
  readAttributions,
  shippedDecision,
} from "../../../../src/engine/attribution/network/read-attributions";
import { readWeights, type WeightsFile } from "../../../../src/engine/attribution/network/weights";
import { readDocument } from "../../../../src/engine/document/read";
import type { Span } from "../../../../src/engine/document/span";
import readerFile from "../../../../src/engine/model/reader.json";
import { findQuotations } from "../../../../src/engine/quotations/find";

const ARTICLE = [
  "“The tram line will open before the winter,” Mayor Edda Holm told reporters on Friday.",
  "Opponents said the budget did not cover the new depot. According to the auditor, the cost had doubled.",
  'The coach was blunt. "We lost because we did not run," he said, "and that is on me."',
].join("\n\n");

function read(text: string, network?: Network): NetworkAttribution[] {
  const doc = readDocument(text);
  return withoutConflicts(readAttributions(doc, findQuotations(doc), network), shippedDecision().threshold);
}
const words = (text: string, spans: readonly Span[]): string =>
  spans.map((s) => text.slice(s.start, s.end)).join(" … ");

describe("the trained reader", () => {
  const statements = read(ARTICLE);

  it("finds who said what", () => {
    const first = statements[0]!;
    expect(words(ARTICLE, [first.cue])).toBe("told");
    expect(words(ARTICLE, first.source)).toContain("Edda Holm");
    expect(words(ARTICLE, first.content)).toContain("The tram line will open before the winter");
    const opponents = statements.find((s) => words(ARTICLE, s.source) === "Opponents");
    expect(words(ARTICLE, opponents?.content ?? [])).toContain("the budget did not cover the new depot");
  });

  it("joins the halves of an interrupted quotation", () => {
    const coach = statements.find((s) => words(ARTICLE, s.content).includes("We lost"));
    expect(words(ARTICLE, coach!.source)).toBe("he");
    expect(words(ARTICLE, coach!.content)).toContain("that is on me");
  });

  it("says the same at every run, and without WebAssembly", () => {
    const spans = (list: readonly NetworkAttribution[]): unknown =>
      list.map(({ cue, source, content }) => ({ cue, source, content }));
    expect(read(ARTICLE)).toEqual(statements);
    const plain = new Network(readWeights(readerFile as unknown as WeightsFile), plainKernel(3_400_000));
    const again = read(ARTICLE, plain);
    expect(spans(again)).toEqual(spans(statements));
    again.forEach((s, i) => {
      expect(s.confidence).toBe(statements[i]!.confidence);
    });
  });

  it("does not depend on what it has read before", () => {
    read("A wholly different text. “No,” said the clerk, and the door closed.");
    expect(read(ARTICLE)).toEqual(statements);
  });

  it("finds nothing where nobody says anything, and in no text at all", () => {
    expect(read("The river is forty metres wide here.")).toEqual([]);
    expect(read("")).toEqual([]);
  });
});
