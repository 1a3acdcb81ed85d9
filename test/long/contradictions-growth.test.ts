import { expect, it } from "vitest";
import { findContradictions } from "../../src/engine/contradictions/find";
import { readDocument } from "../../src/engine/document/read";
import type { Speaker, Statement } from "../../src/engine/report";
import { growthOfTenfold, LINEAR } from "../engine/growth";

const PEOPLE = 40;

/** What a statement says and what stands behind it, by its number. */
type Kind = (i: number) => { readonly said: string; readonly next: string };

const PLAIN: Kind = (i) => ({
  said: `that the council had ${i % 3 ? "approved" : "not approved"} the harbour plan number ${i % 97} for district ${i % 53} in spring`,
  next: `${i % 7 ? "" : "The mayor denied the claims. "}The river rose slowly and the old market closed early while traders carried their goods across the bridge.`,
});
/** Every count stands against its neighbours. */
const FIGURES: Kind = (i) => ({
  said: `that ${10 + (i % 60)} people were killed in the flood near the harbour wall`,
  next: "",
});
/** Every other sentence denies. */
const DENIALS: Kind = (i) => ({
  said: `that the council had ${i % 2 ? "never " : ""}taken money from the harbour firm number ${i % 97}`,
  next: `Speaker${(i + 3) % PEOPLE} denied that the council had taken money from the harbour firm.`,
});

interface Article {
  readonly text: string;
  readonly statements: Statement[];
  readonly speakers: Speaker[];
}

/** An article of `size` statements. */
function article(kind: Kind, size: number): Article {
  let text = "";
  const statements: Statement[] = [];
  for (let i = 0; i < size; i++) {
    const { said, next } = kind(i);
    text += `Speaker${i % PEOPLE} said `;
    const content = [{ start: text.length, end: text.length + said.length }];
    text += `${said}. ${next}\n`;
    statements.push({
      id: `s${i}`,
      kind: "indirect",
      act: "speech",
      content,
      cue: [],
      source: [],
      confidence: 1,
      finder: "alone",
      why: "",
      speakers: [`p${i % PEOPLE}`],
      via: null,
    });
  }
  return { text, statements, speakers: Array.from({ length: PEOPLE }, (_, i) => speakerOf(text, i)) };
}

const speakerOf = (text: string, i: number): Speaker => ({
  id: `p${i}`,
  name: `Speaker${i}`,
  kind: "person",
  positions: [],
  mentions: [...text.matchAll(new RegExp(`Speaker${i}\\b`, "g"))].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  })),
  statements: [],
});

it.each<[string, Kind, number]>([
  ["3,000 statements in 100,000 words", PLAIN, 3_000],
  ["figures that all disagree", FIGURES, 3_000],
  ["a denial in every other sentence", DENIALS, 2_000],
])("takes about ten times as long for ten times the article: %s", (_what, kind, size) => {
  const finding = (count: number): (() => void) => {
    const { text, statements, speakers } = article(kind, count);
    const doc = readDocument(text);
    return () => void findContradictions({ doc, statements, speakers, sides: new Map(), silent: [] });
  };
  expect(growthOfTenfold(finding(size / 10), finding(size))).toBeLessThan(LINEAR);
});
