import { describe, expect, it } from "vitest";
import { reportOfHtml } from "../../src/cli/reports";
import { type Complaints, compare } from "./compare";
import { ownPages } from "./expectation";

const ROOMS: readonly (keyof Complaints)[] = ["article", "statements", "speakers", "contradictions"];

describe.each(ownPages())("$slug", ({ slug, html, expected }) => {
  const complaints = reportOfHtml(html, {}, slug).then((report) =>
    compare(report, report.text ?? "", expected),
  );

  it.each(ROOMS)("is read without a complaint about %s", async (room) => {
    expect((await complaints)[room]).toEqual([]);
  });
});
