import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, launch } from "../../scripts/browser/chromium";
import { openSite, type Site } from "../../scripts/browser/site";
import { reportOfHtml } from "../../src/cli/reports";
import { compare } from "../pages/compare";
import { ownPages } from "../pages/expectation";
import { listed, missingIn } from "./expected-panel";
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

  it("is shown in the panel as a careful reader would list it", async () => {
    const panel = await openPanel(browser, opened.tabId);
    expect(missingIn(await viewOf(panel), expected)).toEqual([]);
    await panel.close();
  });

  it("is shown in the panel with every finding of the report and no other", async () => {
    const panel = await openPanel(browser, opened.tabId);
    const view = await viewOf(panel);
    const { speakers, contradictions } = listed(opened.report);
    expect(view.contradictions).toBe(contradictions);
    for (const { name, positions, statements } of speakers) {
      const shown = view.speakers.find((speaker) => speaker.name === name);
      expect(shown?.statements.map(({ id, words }) => ({ id, words }))).toEqual(
        statements.map(({ id, words }) => ({ id, words })),
      );
      for (const [i, { verdicts }] of statements.entries())
        expect(shown?.statements[i]?.verdicts.length).toBe(verdicts.length);
      for (const [i, position] of positions.entries())
        expect(shown?.positions[i]?.toLowerCase()).toContain(position.toLowerCase());
    }
    await panel.close();
  });
});
