import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/engine/report";
import { positionWords, statementWords } from "../../src/export/words";

const position = (role: string | null, affiliation: string | null, former = false) => ({
  role,
  affiliation,
  former,
  evidence: [],
});

describe("positionWords", () => {
  it.each([
    [position("spokeswoman", "Harbour Board"), "spokeswoman, Harbour Board"],
    [position(null, "Harbour Board"), "Harbour Board"],
    [position("mayor", null, true), "former mayor"],
    [position("former mayor", "Upton", true), "former mayor, Upton"],
    [position(null, null, true), ""],
    [undefined, ""],
  ])("%o is %s", (given, words) => expect(positionWords(given)).toBe(words));
});

describe("statementWords", () => {
  const text = "Moe denied that the cells were thrown out. “None was,” she said.";
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const made = (kind: Statement["kind"], cue: string, content: string): Statement => ({
    id: "s1",
    kind,
    act: "speech",
    content: [span(content)],
    cue: [span(cue)],
    source: [],
    confidence: 1,
    finder: "alone",
    why: "",
    speakers: [],
    via: null,
  });

  it("keeps the verb of a paraphrase, which may turn it around", () =>
    expect(statementWords(text, made("indirect", "denied", "that the cells were thrown out"))).toBe(
      "(denied) that the cells were thrown out",
    ));

  it("gives what is quoted as it stands", () =>
    expect(statementWords(text, made("direct", "said", "“None was,”"))).toBe("“None was,”"));
});
