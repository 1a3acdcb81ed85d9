import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { wordsUnder } from "../../src/wording";
import { ARTICLE, panelStage } from "./panel-stage";

const here = panelStage();
let page: Page;
let panel: Page;
afterEach(async () => {
  await panel?.close();
  await page?.close();
});

async function overArticle(): Promise<void> {
  page = await here.visit(ARTICLE);
  panel = await here.panelOver(page);
}

/** The names of the speakers as they are listed. */
const speakers = (): Promise<string[]> => panel.locator(".speaker h3").allInnerTexts();

const statement = (words: string) => panel.locator(".statement", { hasText: words });

describe("the popup", () => {
  it("reads the page because it was opened, and lists every speaker with their statements and a verdict", async () => {
    await overArticle();
    const { report } = await here.state(page);
    expect(report?.statements.length).toBeGreaterThanOrEqual(4);
    expect(await panel.locator("h1").textContent()).toBe("Council votes to dredge <b>the channel</b>");
    const listed = await speakers();
    for (const { name, statements } of report?.speakers ?? [])
      expect(listed.includes(name), name).toBe(statements.length > 0);
    expect(listed).toEqual(
      expect.arrayContaining(["Ingrid Aasland", "Tobias Ferreira", "Priya Raghunathan"]),
    );
    for (const { id, content } of report?.statements ?? []) {
      const line = panel.locator(`[data-statement="${id}"]`).first();
      expect(await line.locator("button.words bdi").textContent()).toBe(
        wordsUnder(report?.text ?? "", content),
      );
      expect(await line.textContent()).toMatch(
        /No contradiction found in this article|Denied by|Disputed by|The article says otherwise/,
      );
    }
    expect(await panel.locator(".contradiction").count()).toBe(report?.contradictions.length);
  });

  it("shows role, affiliation, and the words that state them", async () => {
    await overArticle();
    const survey = panel.locator(".speaker", { hasText: "Priya Raghunathan" });
    expect(await survey.locator(".position").first().textContent()).toMatch(
      /former director, .*Coastal Survey/i,
    );
    expect(await survey.locator(".evidence q").first().textContent()).toContain(
      "director of the Coastal Survey",
    );
  });

  it("shows a denial with both passages, who stands against whom, and why", async () => {
    await overArticle();
    const { report } = await here.state(page);
    expect(report?.contradictions.length).toBeGreaterThan(0);
    const card = panel.locator(".contradiction").first();
    expect(await card.locator(".side b").allInnerTexts()).toEqual(["Ingrid Aasland", "Tobias Ferreira"]);
    expect(await card.locator(".between").textContent()).toBe("denied by");
    expect(await card.locator(".words").first().textContent()).toContain("lose its mooring");
    expect(await card.locator(".why").textContent()).toContain(report?.contradictions[0]?.why);
    await card.locator("button.words").nth(1).click();
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
  });

  it("a click on a statement scrolls the page to its words", async () => {
    await overArticle();
    const line = statement("nobody has asked us why");
    const id = await line.getAttribute("data-statement");
    await line.locator("button.words").click();
    await page.bringToFront();
    const inView = () =>
      page.evaluate(() => {
        const box = document.querySelectorAll("article p")[28]?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
      });
    await expect.poll(inView).toBe(true);
    expect((await here.state(page)).current).toBe(id);
  });

  it("text of the page is only ever text", async () => {
    await overArticle();
    expect(await statement("onerror=alert").locator("bdi").first().textContent()).toContain(
      "<img src=x onerror=alert(1)>",
    );
    expect(await panel.locator("img, iframe, b b, h1 b").count()).toBe(0);
  });

  it("filters, searches and sorts", async () => {
    await overArticle();
    const all = await speakers();
    await panel.getByRole("searchbox").fill("coastal");
    expect(await speakers()).toEqual(["Priya Raghunathan"]);
    await panel.getByRole("searchbox").fill("nothing like it");
    expect(await panel.locator(".nothing").textContent()).toContain("Nothing here matches");
    await panel.getByRole("searchbox").fill("");
    await panel.getByRole("combobox").selectOption("name");
    expect(await speakers()).toEqual([...all].sort((a, b) => a.localeCompare(b)));
    await panel.getByText("Contradicted", { exact: false }).first().click();
    expect(await panel.locator(".statement").count()).toBe(
      await panel.locator(".statement:has(.verdict)").count(),
    );
  });

  it.each([
    ["Markdown", "md", /^# /],
    ["CSV", "csv", /^\ufeffrow,id,/],
    ["JSON", "json", /^\{\n/],
    ["Web Annotations (JSON-LD)", "jsonld", /"@context"/],
  ])("saves all of it as %s, under the article's name", async (label, ending, begin) => {
    await overArticle();
    await panel.getByText("Export", { exact: true }).click();
    const saved = panel.waitForEvent("download");
    await panel.getByRole("button", { name: label, exact: true }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^gainsay-[a-z0-9-]+\\.${ending}$`));
    const content = readFileSync(await file.path(), "utf8");
    expect(content).toMatch(begin);
    expect(content).toContain("larger ships by next autumn");
  });

  it("steps through the marks on the page", async () => {
    await overArticle();
    await panel.getByRole("button", { name: "Next mark on the page" }).click();
    await panel.locator("[aria-current=true]").waitFor();
    const first = await panel.locator(".is-current").getAttribute("data-statement");
    await panel.getByRole("button", { name: "Next mark on the page" }).click();
    await expect
      .poll(() => panel.locator(".is-current").first().getAttribute("data-statement"))
      .not.toBe(first);
  });

  it("copies a quote with its citation and a link to the words", async () => {
    await overArticle();
    await here.browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await panel.bringToFront();
    await statement("larger ships").getByRole("button", { name: "Copy with citation" }).click();
    await panel.getByText("Copied with its citation.").waitFor();
    const copied = await panel.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("The channel will be ready for larger ships by next autumn");
    expect(copied).toContain("Ingrid Aasland");
    expect(copied).toMatch(/http:\/\/localhost:\d+\/article-\d+#:~:text=/);
  });

  it("exports what it shows in four formats", async () => {
    await overArticle();
    const { report } = await here.state(page);
    await panel.getByText("Export").click();
    const take = async (label: string): Promise<{ name: string; content: string }> => {
      const [file] = await Promise.all([
        panel.waitForEvent("download"),
        panel.getByRole("button", { name: label, exact: true }).click(),
      ]);
      return { name: file.suggestedFilename(), content: readFileSync(await file.path(), "utf8") };
    };
    const json = await take("JSON");
    expect(json.name).toBe("gainsay-council-votes-to-dredge-b-the-channel-b.json");
    expect(JSON.parse(json.content)).toEqual(report);
    expect((await take("Markdown")).content).toContain("Ingrid Aasland");
    expect((await take("CSV")).content.split("\r\n").length).toBeGreaterThan(4);
    const annotations = JSON.parse((await take("Web Annotations (JSON-LD)")).content);
    expect(annotations["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
  });

  it("says plainly when there is nothing to list", async () => {
    page = await here.visit("<!doctype html><title>Shop</title><h1>Shoes</h1><p>Buy two, pay one.</p>");
    panel = await here.panelOver(page);
    expect(await panel.locator(".screen h2").textContent()).toMatch(
      /No article on this page|Nobody is quoted here/,
    );
    await panel.close();
    panel = await here.panelOver(here.browser.control);
    expect(await panel.locator(".screen h2").textContent()).toBe("This page cannot be read");
  });

  it("fits a popup and keeps nothing", async () => {
    await overArticle();
    const size = await panel.evaluate(() => {
      const { width, height } = document.body.getBoundingClientRect();
      return { width, height, kept: localStorage.length + sessionStorage.length };
    });
    expect(size.width).toBeLessThanOrEqual(800);
    expect(size.kept).toBe(0);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(560);
  });

  it("shows the same after the worker was killed", async () => {
    await overArticle();
    const before = await speakers();
    await panel.close();
    const session = await here.browser.context.browser()?.newBrowserCDPSession();
    const { targetInfos } = (await session?.send("Target.getTargets")) ?? { targetInfos: [] };
    const workers = targetInfos.filter(({ type }) => type === "service_worker");
    expect(workers.length).toBeGreaterThan(0);
    for (const { targetId } of workers) await session?.send("Target.closeTarget", { targetId });
    panel = await here.panelOver(page);
    expect(await speakers()).toEqual(before);
  });
});
