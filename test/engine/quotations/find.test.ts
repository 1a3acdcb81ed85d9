import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/engine/document/read";
import { findQuotations } from "../../../src/engine/quotations/find";
import type { Quotation } from "../../../src/engine/quotations/quotation";
import { processorTime } from "../growth";

const find = (text: string): Quotation[] => findQuotations(readDocument(text));
const inner = (text: string): string[] => find(text).map((q) => text.slice(q.inner.start, q.inner.end));

describe("findQuotations: pairs", () => {
  it.each([
    ["straight marks", 'He said "we lost" and "I left".', ["we lost", "I left"]],
    ["typographic marks", "“Two things,” she said. “First, rain.”", ["Two things,", "First, rain."]],
    ["doubled marks", "``It is cold,'' he said. ''Very cold.''", ["It is cold,", "Very cold."]],
    ["British single marks", "‘It’s the farmers’ choice,’ said Ms Orr.", ["It’s the farmers’ choice,"]],
    ["straight single marks", "'We don't know yet,' the boys' coach said.", ["We don't know yet,"]],
    ["guillemets", "Le maire a dit «c'est fini» hier.", ["c'est fini"]],
    ["low opening marks", "Der Rat sagte „nein“ und ging.", ["nein"]],
    [
      "a mark before a dash",
      '"I was going to—" she began. "Never mind."',
      ["I was going to—", "Never mind."],
    ],
    ["a number at the end", 'She called it "the best year since 2016" again.', ["the best year since 2016"]],
    ["an ellipsis at the start", 'The plan, he wrote, "...would cost jobs."', ["...would cost jobs."]],
  ])("%s", (_name, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it.each([
    ["apostrophes", "The dogs' owner's '90s car isn't rock 'n' roll; the workers’ rights aren’t either."],
    ["heights", "The guard, 6'2\", and the 5'11\" forward played."],
    ["empty marks", 'Nothing "" here “ ” at all.'],
  ])("finds none in %s", (_name, text) => {
    expect(inner(text)).toEqual([]);
  });

  it("includes the marks in the span", () => {
    const text = "“Yes,” he said.";
    expect(find(text)[0]).toMatchObject({ start: 0, end: 6, inner: { start: 1, end: 5 }, closed: true });
  });
});

describe("findQuotations: quotations within quotations", () => {
  it.each([
    ["“She told me, ‘Go home,’ and I went,” he said."],
    ["'She told me, \"Go home,\" and I went,' he said."],
    ["\"She told me, 'Go home,' and I went,\" he said."],
  ])("%s", (text) => {
    expect(find(text).map((q) => q.depth)).toEqual([0, 1]);
    expect(inner(text)[1]).toBe("Go home,");
  });
});

describe("findQuotations: lost marks", () => {
  it("starts afresh in every paragraph", () => {
    expect(inner('"We open at nine, he said.\nThen came "the storm" and "the flood".')).toEqual([
      "We open at nine, he said.",
      "the storm",
      "the flood",
    ]);
  });

  it("ends an unclosed quotation with its sentence where another one follows", () => {
    const text = "“It rained, she said. They left. “It always rains,” he said.";
    expect(inner(text)).toEqual(["It rained, she said.", "It always rains,"]);
    expect(find(text).map((q) => q.closed)).toEqual([false, true]);
  });

  it("reads marks with lost spaces by turns", () => {
    expect(inner('He said," We are done" and left.')).toEqual([" We are done"]);
  });

  it("leaves a stray closing mark alone", () => {
    expect(inner("We are done,” he said. “Goodbye.”")).toEqual(["Goodbye."]);
  });
});

describe("findQuotations: over paragraphs", () => {
  const speech =
    "“We built it in a year.\n\n“Nobody helped us.\n\n“Now they want it,” she said.\n\n“No,” he said.";

  it("chains a speech that opens every paragraph and closes the last", () => {
    expect(find(speech).map((q) => [q.closed, q.continues])).toEqual([
      [false, null],
      [false, 0],
      [true, 1],
      [true, null],
    ]);
  });

  it("fills paragraphs without marks inside a speech", () => {
    const text = "The letter reads: “Dear all,\nwe are closing.\nThank you.” Nobody answered.";
    expect(inner(text)).toEqual(["Dear all,", "we are closing.", "Thank you."]);
    expect(find(text).map((q) => q.continues)).toEqual([null, 0, 1]);
  });

  it("does not join a new quotation behind a paragraph without marks", () => {
    const text = "“We built it in a year.\nThe council disagreed.\n“No,” he said.";
    expect(find(text).map((q) => q.continues)).toEqual([null, null]);
  });

  it("chains British single marks", () => {
    const text = "‘We built it in a year.\n‘Now they want it,’ she said.";
    expect(find(text).map((q) => [q.closed, q.continues])).toEqual([
      [false, null],
      [true, 0],
    ]);
  });
});

describe("findQuotations: nature", () => {
  it.each([
    ["speech", "“We will appeal the ruling next week,” she said."],
    ["speech", "He called the deal “a disgrace” on Tuesday."],
    ["title", "She starred in the film “Winter Harbour” last year."],
    ["title", 'He spoke on the network\'s "Morning Desk" on Sunday.'],
    ["name", "Earl “Tubby” Waters retired."],
    ["name", "a device known as “the widget” was found."],
    ["scare", "The firm offered a “free” service to all."],
  ])("%s: %s", (nature, text) => {
    expect(find(text)[0]!.nature).toBe(nature);
  });
});

describe("findQuotations: size", () => {
  it.each(['"', "“", "”", "'", "‘", '"a', "“a ", "'a "])(
    "reads 200,000 characters of %j in bounded time",
    (piece) => {
      const text = piece.repeat(Math.floor(200_000 / piece.length));
      const doc = { text, tokens: [], sentences: [], paragraphs: [paragraphOf(text.length)] };
      // a tenth of a second on an idle machine; quadratic work takes minutes
      expect(processorTime(() => findQuotations(doc))).toBeLessThan(20_000);
    },
  );
});

const paragraphOf = (end: number) => ({
  index: 0,
  start: 0,
  end,
  firstToken: 0,
  endToken: 0,
  firstSentence: 0,
  endSentence: 0,
});
