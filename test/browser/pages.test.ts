import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, launch } from "../../scripts/browser/chromium";
import { attribute } from "../../scripts/browser/compare";
import { observed, painted } from "../../scripts/browser/inspect";
import { openSite, type Site } from "../../scripts/browser/site";
import { reportOfHtml } from "../../src/cli/reports";
import { compare } from "../pages/compare";
import { ownPages } from "../pages/expectation";
import { type Opened, openAnnotated } from "./opened";

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = [await launch(), await openSite()];
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.each(ownPages())("$slug in Chromium", ({ slug, html, expected }) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openAnnotated(browser, site, slug, html);
  });
  afterAll(() => opened?.page.close());

  it("is marked at exactly the words of its statements, and nowhere else", async () => {
    const ranges = await painted(opened.page);
    expect(ranges.filter(({ outside }) => outside)).toEqual([]);
    const { painted: marks, missing } = attribute(opened.report, ranges);
    expect(missing).toEqual([]);
    expect(marks.filter(({ statement }) => statement === undefined)).toEqual([]);
    expect(marks.length).toBeGreaterThan(3);
    expect(opened.state.notLocated).toEqual([]);
  });

  it("keeps its DOM", async () => {
    const { changes } = await observed(opened.page);
    expect(changes.filter((change) => !/gainsay/.test(change))).toEqual([]);
  });

  it("is read as in Node, but for what layout alone tells", async () => {
    const text = opened.report.text ?? "";
    expect(compare(opened.report, text, expected).article).toEqual([]);
    const inNode = await reportOfHtml(html, {}, slug);
    const said = (report: typeof inNode): string[] =>
      report.statements.map((s) =>
        s.content.map(({ start, end }) => (report.text ?? "").slice(start, end)).join("|"),
      );
    expect(said(opened.report)).toEqual(said(inNode));
  });
});
