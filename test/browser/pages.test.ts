import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, launch } from "../../scripts/browser/chromium";
import { openSite, type Site } from "../../scripts/browser/site";
import { reportOfHtml } from "../../src/cli/reports";
import { compare } from "../pages/compare";
import { ownPages } from "../pages/expectation";
import { PENDING } from "../pages/pending";
import { missingIn } from "./expected-panel";
import { type Opened, openAnnotated } from "./opened";
import { openPanel, viewOf } from "./panel-view";

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

  it.skipIf(slug in PENDING)("is shown in the panel as a careful reader would list it", async () => {
    const panel = await openPanel(browser, opened.tabId);
    expect(missingIn(await viewOf(panel), expected)).toEqual([]);
    await panel.close();
  });
});
