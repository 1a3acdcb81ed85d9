import { describe, expect, it } from "vitest";
import { reportOfHtml } from "../../src/cli/reports";
import type { Report, Span } from "../../src/engine/report";
import { type Complaints, compare } from "../pages/compare";
import { musts, renamed, seed } from "./seed";

const page = seed();
const report = await reportOfHtml(page.html, {}, "seed");
const text = report.text ?? "";

/** What was found, in words instead of offsets. */
function structure(given: Report) {
  const words = (spans: readonly Span[]): string[] =>
    spans.map(({ start, end }) => (given.text ?? "").slice(start, end));
  return {
    statements: given.statements.map(({ content, cue, source, speakers, kind, act, via }) => ({
      content: words(content),
      cue: words(cue),
      source: words(source),
      speakers,
      kind,
      act,
      via,
    })),
    speakers: given.speakers.map(({ id, name, kind, positions }) => ({
      id,
      name,
      kind,
      positions: positions.map(({ role, affiliation, former }) => ({ role, affiliation, former })),
    })),
    contradictions: given.contradictions.map(({ claim, against, claimSpeaker, againstSpeaker, kind }) => ({
      sides: words([claim, against]),
      claimSpeaker,
      againstSpeaker,
      kind,
    })),
  };
}

describe("the article that the project started from", () => {
  it.each<keyof Complaints>(["article", "statements", "speakers", "contradictions"])(
    "is read without a complaint about %s",
    (room) => expect(compare(report, text, musts(page.expected))[room]).toEqual([]),
  );

  it("is read alike when its people have other names", async () => {
    const { html, rename } = renamed(page);
    const other = await reportOfHtml(html, {}, "seed");
    expect(html).not.toBe(page.html);
    expect(structure(other)).toEqual(JSON.parse(rename(JSON.stringify(structure(report)))));
  });

  it("shows how much of all that a careful reader finds is found", () => {
    const complaints = Object.values(compare(report, text, page.expected)).flat();
    console.log([`${complaints.length} complaints against the whole of it:`, ...complaints].join("\n  "));
    expect(complaints.length).toBeLessThan(40);
  });
});
