import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, launch } from "../../scripts/browser/chromium";
import { settled } from "../../scripts/browser/reading";
import { openSite, type Site } from "../../scripts/browser/site";
import { shownCard } from "./shown-card";
import { DENIED, pageOf, paragraphs, until } from "./story";

/** Words that only the language's own messages have: the panel's count, the card, the reason. */
const LANGUAGES = [
  ["de", "Aussagen", "Dementiert von", "Gainsay kann sich hier irren", "Das trainierte Modell"],
  ["fr", "déclarations", "Démenti par", "Gainsay peut se tromper ici", "Le modèle entraîné"],
  ["es", "declaraciones", "Desmentido por", "Gainsay puede equivocarse aquí", "El modelo entrenado"],
] as const;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(LANGUAGES)("a browser that speaks %s", (lang, statements, denied, doubt, reader) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch({ language: lang });
    await browser.choose({ when: "news" });
    page = await browser.context.newPage();
    await page.goto(site.serve(`/story-${lang}`, pageOf(paragraphs(DENIED))));
    await settled(browser, page);
  }, 200_000);
  afterAll(() => browser?.close());

  it("gets the panel in it, and nothing is cut off", async () => {
    const panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 560, height: 600 });
    const tab = await browser.tabId(page);
    await panel.goto(`chrome-extension://${browser.extensionId}/extension/popup.html?tab=${tab}`);
    await panel.locator(".contradiction").first().waitFor();
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect(await panel.locator(".counts").textContent()).toContain(statements);
    const why = await panel.locator(".contradiction .why").textContent();
    expect(why).toContain(denied);
    expect(why).toContain(doubt);
    await panel.locator(".statement [aria-expanded]").first().click();
    const details = await panel.locator(".statement .details .why").first().textContent();
    const report = (await settled(browser, page))!.report!;
    expect(details).toContain(reader);
    for (const statement of report.statements) expect(details).not.toContain(statement.why);
    const parts = await panel
      .locator("body [lang]")
      .evaluateAll((all) => all.map((e) => e.getAttribute("lang")));
    expect(new Set(parts)).toEqual(new Set(["en"]));
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(560);
    const cut = await panel.evaluate(() =>
      [...document.querySelectorAll("button, label, h1, h2, h3, p")]
        .filter((e) => !e.closest(".unseen") && e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1)
        .map((e) => e.textContent),
    );
    expect(cut).toEqual([]);
    await panel.close();
  });

  it("gets the card in it", async () => {
    const state = await settled(browser, page);
    const [found] = state!.report!.contradictions;
    await browser.ask(page, "jump", { to: { contradiction: found!.id, side: "claim" } });
    await page.bringToFront();
    const card = await until(
      () => shownCard(page),
      (shown) => shown !== null,
    );
    expect(card!.text).toContain(denied);
    expect(card!.text).toContain(doubt);
    // the engine's own English is not shown
    expect(card!.text).not.toContain(found!.why);
  });
});
