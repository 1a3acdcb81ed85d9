import { describe, expect, it } from "vitest";
import { reportOfHtml } from "../../src/cli/reports";
import { type Complaints, compare } from "./compare";
import { ownPages } from "./expectation";

/** Rooms that stand, whose word is held to. */
const STANDING: readonly (keyof Complaints)[] = ["article"];

describe.each(ownPages())("$slug", ({ slug, html, expected }) => {
  it.each(STANDING)("is read without a complaint about %s", async (room) => {
    const report = await reportOfHtml(html, {}, slug);
    expect(compare(report, report.text ?? "", expected)[room]).toEqual([]);
  });
});
