import { describe, expect, it } from "vitest";
import { predicationsIn } from "../../../src/engine/contradictions/predication";
import { readDocument } from "../../../src/engine/document/read";
import { contradictionsIn, type Said } from "./feed";

/** The predications of a sentence as "subject | verb | complement", with a mark where they are negated or not told as facts. */
const predications = (text: string): string[] =>
  predicationsIn(readDocument(text), { start: 0, end: text.length }).map((p) => {
    const words = (tokens: readonly { text: string }[]): string => tokens.map((t) => t.text).join(" ");
    const marks = `${p.negated ? "not " : ""}${p.real ? "" : "unreal "}`;
    return `${marks}${words(p.subject)} | ${p.verb?.text ?? ""} | ${words(p.complement)}`;
  });

describe("what a clause says of what", () => {
  it.each([
    ["the firm is not for sale", ["not the firm | sale | "]],
    ["No alarm was ever switched off", ["not No alarm | switched | off"]],
    ["Poole never apologized to him", ["not Poole | apologized | to him"]],
    ["it owed him nothing", ["not it | owed | him nothing"]],
    ["they had kept nothing in the shed", ["not they | kept | nothing in the shed"]],
    ["the roof leaked if it rains", ["the roof | leaked | ", "unreal it | rains | "]],
    ["he would have left the town", ["unreal he | left | the town"]],
    ["the bridge was safe, but nobody crossed it", ["the bridge | safe | ", "not nobody | crossed | it"]],
  ])("%s", (text, expected) => {
    expect(predications(text)).toEqual(expected);
  });
});

const ORR = "Mara Orr";
const DAHL = "Theo Dahl";
/** Whose claim is contradicted by whom in an article with two statements. */
const contradicted = (claim: string, answer: string): (string | null)[][] => {
  const text = `The quay was quiet on Monday.\nMara Orr told the meeting ${claim}. Theo Dahl said ${answer}.`;
  const said: Said[] = [
    [ORR, "told", claim],
    [DAHL, "said", answer],
  ];
  const { found, name } = contradictionsIn(text, said);
  return found.map((c) => [name(c.claimSpeaker), name(c.againstSpeaker)]);
};

describe("two voices, of whom one negates what the other says", () => {
  it.each([
    ["that the ferries had been sold", "no ferry had been sold"],
    ["that the harbour had lost its last pilot", "the harbour had not lost a single pilot"],
    ["that Dahl had forged the minutes", "he had forged nothing"],
  ])("%s / %s", (claim, answer) => {
    expect(contradicted(claim, answer)).toEqual([[ORR, DAHL]]);
  });

  it.each([
    ["another object", "that the harbour had signed three pilots", "the harbour had not signed a sponsor"],
    ["what would be", "that the ferries would be sold", "the ferries should not be sold in winter"],
    ["an opinion", "that Dahl liked the ferries", "he did not think the ferries were pretty"],
    ["an idiom", "that the ferries were late", "he had no problem with the ferries"],
  ])("not %s", (_name, claim, answer) => {
    expect(contradicted(claim, answer)).toEqual([]);
  });

  it("answers what the article passes on, and rests on the whole negation", () => {
    const { found } = contradictionsIn(
      "The quay was quiet on Monday.\nSailors had reportedly been charged twice. Theo Dahl said nobody had been charged twice.",
      [[DAHL, "said", "nobody had been charged twice"]],
    );
    expect(found.map((c) => c.why)).toEqual([
      "Theo Dahl contradicts what is reported: “nobody had been charged twice”.",
    ]);
  });
});
