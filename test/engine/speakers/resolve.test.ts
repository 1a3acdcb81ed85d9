import { describe, expect, it } from "vitest";
import type { Attribution } from "../../../src/engine/attribution/attribution";
import { readDocument } from "../../../src/engine/document/read";
import { resolveSpeakers } from "../../../src/engine/speakers/resolve";
import { said } from "./said";

describe("resolveSpeakers", () => {
  it("gives nothing for an empty text", () => {
    expect(resolveSpeakers(readDocument(""), [])).toEqual({
      speakers: [],
      speakersOf: new Map(),
      viaOf: new Map(),
      sides: new Map(),
      silent: [],
    });
  });

  it("joins full name, surname and pronoun over paragraphs into one speaker with role and body", () => {
    const { names, speaker } = said(
      [
        "The bridge is safe, [Deborah Quill, chief engineer at the Tamar Crossing Trust,] said{ on Monday.}",
        "Quill inspects it twice a year.",
        "Rust is no danger, [she] added.",
        "Nobody has asked [Quill] to close it, she said.",
      ].join("\n"),
    );
    expect(names).toEqual(["Deborah Quill", "Deborah Quill", "Deborah Quill"]);
    expect(speaker("Deborah Quill").positions[0]).toMatchObject({
      role: "chief engineer",
      affiliation: "Tamar Crossing Trust",
      former: false,
    });
  });

  it("shows joint speakers as two", () => {
    const { joint } = said("[Sens. Ada Moreno, R-Ohio, and Piet Zander, D-Vt.,] said the bill was dead.");
    expect(joint).toEqual([["Ada Moreno", "Piet Zander"]]);
  });

  it("tells the same official from another one", () => {
    const { ids } = said(
      [
        "[A harbour official] said the ferry was late.",
        "[The official] said fog was to blame.",
        "[Another official] said the captain was ill.",
      ].join("\n"),
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it("reads every source that an attribution may bring without throwing", () => {
    const odd = { start: 3, end: 3 };
    const attribution: Attribution = {
      id: "s1",
      kind: "indirect",
      act: "speech",
      content: [],
      cue: [],
      source: [odd],
      continues: "s9",
      nested: [odd],
      confidence: 1,
      finder: "alone",
      why: "",
    };
    expect(resolveSpeakers(readDocument("A b c."), [attribution]).speakers).toEqual([]);
  });
});
