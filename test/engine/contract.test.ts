import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportOfHtml } from "../../src/cli/reports";
import { analyse } from "../../src/engine/pipeline";
import { ownPages } from "../pages/expectation";
import { breaches, schemaErrors } from "./contract";
import { strangeText } from "./strange-text";

describe("the report", () => {
  it.each(ownPages())("keeps its contract for $slug", async ({ slug, html }) => {
    const report = await reportOfHtml(html, {}, slug);
    expect(breaches(report, report.text ?? "")).toEqual([]);
  });

  it("keeps its contract for strange text, and is the same twice", () => {
    fc.assert(
      fc.property(strangeText(60), (text) => {
        const report = analyse(text, { lang: "en" }, "x");
        expect(breaches(report, text)).toEqual([]);
        expect(JSON.stringify(analyse(text, { lang: "en" }, "x"))).toBe(JSON.stringify(report));
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe("the schema", () => {
  const report = analyse("“We shall not go home tonight,” said Ann Bee, a clerk.");

  it("takes a failure, and refuses what is neither", () => {
    expect(schemaErrors({ id: null, error: "not JSON" })).toEqual([]);
    expect(schemaErrors({ id: 7, error: "x" })).not.toEqual([]);
    expect(schemaErrors({ ...report, schemaVersion: 2 })).not.toEqual([]);
    expect(schemaErrors({ ...report, extra: true })).not.toEqual([]);
    expect(schemaErrors({ ...report, statements: [{ id: "s1" }] })).not.toEqual([]);
  });

  it("goes with rules that a schema cannot say", () => {
    const [first] = report.statements;
    expect(first).toBeDefined();
    const text = "x".repeat(100);
    expect(breaches({ ...report, statements: [{ ...first!, speakers: ["p99"] }] }, text).join()).toMatch(
      /unknown/,
    );
    expect(
      breaches({ ...report, statements: [{ ...first!, content: [{ start: 5, end: 900 }] }] }, text).join(),
    ).toMatch(/spans/);
  });
});
