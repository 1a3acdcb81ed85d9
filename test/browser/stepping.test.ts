import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { fire } from "./fired";
import { ARTICLE, panelStage } from "./panel-stage";
import { shownCard } from "./shown-card";
import { pageOf, paragraphs } from "./story";

const here = panelStage();
let page: Page;
let panel: Page | null = null;
afterEach(async () => {
  await panel?.close();
  panel = null;
  await page.close();
  await here.browser.choose({ mark: "all", paraphrases: false });
});

async function overArticle(html = ARTICLE): Promise<void> {
  page = await here.visit(html);
  await here.browser.tell("annotate", { tabId: await here.browser.tabId(page) });
  await expect.poll(async () => (await here.state(page)).phase).toBe("ready");
}

/** The words of a statement by its id; what changed the page since has given ids anew. */
async function wordsOf(id: string | null): Promise<string> {
  const { text = "", statements = [] } = (await here.state(page)).report ?? {};
  const [first] = statements.find((statement) => statement.id === id)?.content ?? [];
  return first ? text.slice(first.start, first.end) : "";
}

const QUOTED = ["ready for larger ships", "Forty-one of us", "nobody has asked us why"];
const CONTRADICTED = "no household would lose its mooring";

/** Where so many steps lead, each to another statement than the one before; told by words that are known. */
async function steps(count: number, make: () => Promise<unknown>): Promise<string[]> {
  const told: string[] = [];
  let before: string | null = (await here.state(page)).current;
  for (let i = 0; i < count; i++) {
    await make();
    await expect.poll(async () => (await here.state(page)).current).not.toBe(before);
    before = (await here.state(page)).current;
    const words = await wordsOf(before);
    told.push([...QUOTED, CONTRADICTED].find((known) => words.includes(known)) ?? words);
  }
  return told;
}

const ask = (by: 1 | -1) => () => here.browser.ask(page, "step", { by, among: null });
const press = (name: string) => () => panel!.getByRole("button", { name }).click();
const key = (command: string) => () => fire(here.browser, page, { command });
const choose = (filter: string) => panel!.locator(".segment", { hasText: filter }).click();

describe("next and previous", () => {
  it("visit each marked statement in the order of the page, and come round", async () => {
    await overArticle();
    const [first, ...rest] = [QUOTED[0]!, CONTRADICTED, QUOTED[1]!, QUOTED[2]!];
    expect(await steps(5, ask(1))).toEqual([first, ...rest, first]);
    expect(await steps(2, ask(-1))).toEqual([QUOTED[2], QUOTED[1]]);
    expect((await here.state(page)).marked).toHaveLength(4);
  });

  it("visit contradicted claims alone where the reader has nothing else marked", async () => {
    await overArticle();
    await here.browser.choose({ mark: "contradicted" });
    await expect.poll(async () => (await here.state(page)).marked.length).toBe(1);
    expect(await steps(1, key("next"))).toEqual([CONTRADICTED]);
    const stay = await here.browser.ask(page, "step", { by: 1, among: null });
    expect(await wordsOf(stay.ok ? stay.value.at : null)).toContain(CONTRADICTED);
  });

  it("pass over words that the page has just lost", async () => {
    await overArticle();
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll("p")].find(({ textContent }) =>
        textContent.includes("larger ships"),
      );
      paragraph!.firstChild!.nodeValue = "This paragraph has been withdrawn.";
    });
    const step = await here.browser.ask(page, "step", { by: 1, among: null });
    expect(step.ok && step.value.at).toBeTruthy();
    await expect.poll(async () => wordsOf((await here.state(page)).current)).toContain(CONTRADICTED);
  });
});

describe("next and previous at a claim that is nobody's statement", () => {
  const MUSEUM = pageOf(
    paragraphs([
      "The trustees of the Halden Museum met on Monday in the long gallery, and the public benches were full before the doors were opened to the rest of the town.",
      "The keeper, Ansgar Rohde, was accused in March of selling two of the drawings. Rohde denied selling the drawings. “I have never sold so much as a frame,” he said.",
      "“The inventory is complete,” said Greta Lomm, who chairs the trustees.",
    ]),
  );
  const ORDER = ["accused in March", "so much as a frame", "inventory is complete"];
  const stepped = async (among: readonly string[] | null = null): Promise<string | undefined> => {
    const step = await here.browser.ask(page, "step", { by: 1, among });
    const { text = "", statements, contradictions } = (await here.state(page)).report!;
    const at = step.ok ? step.value.at : null;
    const [span] = [
      ...statements.flatMap(({ id, content }) => (id === at ? content : [])),
      ...contradictions.flatMap(({ id, claim }) => (id === at ? claim : [])),
    ];
    return ORDER.find((words) => span && text.slice(span.start, span.end).includes(words));
  };

  it("come to it and go on from it, also once the page was read anew", async () => {
    await overArticle(MUSEUM);
    const { report, marked } = await here.state(page);
    expect(report!.contradictions).toMatchObject([{ claimStatement: null }]);
    expect(marked).toHaveLength(3);
    expect([await stepped(), await stepped(), await stepped(), await stepped()]).toEqual([
      ...ORDER,
      ORDER[0],
    ]);
    await expect
      .poll(async () => (await shownCard(page))?.text ?? "", { timeout: 8_000 })
      .toContain("Denied by Ansgar Rohde");
    await page.evaluate(() =>
      document
        .querySelector("article p")!
        .insertAdjacentHTML("afterend", "<p>“Nobody has told us,” said Ivo Brandt, a guard.</p>"),
    );
    await expect.poll(async () => (await here.state(page)).marked.length, { timeout: 20_000 }).toBe(4);
    expect(await stepped()).toBe(ORDER[1]);
  });

  it("come to it where the panel lists what is contradicted", async () => {
    await overArticle(MUSEUM);
    panel = await here.panelOver(page, "sidepanel");
    await choose("Contradicted");
    expect(await panel.locator(".segment", { hasText: "Contradicted" }).textContent()).toMatch(/\b1$/);
    expect(await panel.locator(".contradiction").count()).toBe(1);
    expect(await panel.locator(".nothing").count()).toBe(0);
    const next = panel.getByRole("button", { name: "Next mark on the page" });
    expect(await next.isDisabled()).toBe(false);
    await next.click();
    const [found] = (await here.state(page)).report!.contradictions;
    await expect.poll(async () => (await here.state(page)).current).toBe(found!.id);
  });
});

describe("next and previous with the panel open", () => {
  it("visit what its filter leaves, by its buttons and by key", async () => {
    await overArticle();
    panel = await here.panelOver(page, "sidepanel");
    await choose("Contradicted");
    expect(await steps(1, press("Next mark on the page"))).toEqual([CONTRADICTED]);
    await choose("All");
    expect(await steps(1, key("next"))).toEqual([QUOTED[1]]);
    await choose("Contradicted");
    expect(await steps(1, key("next"))).toEqual([CONTRADICTED]);
    await choose("Quoted");
    expect(await steps(3, key("previous"))).toEqual([QUOTED[0], QUOTED[2], QUOTED[1]]);
  });

  it("visit what its search leaves, and all again once it is closed", async () => {
    await overArticle();
    panel = await here.panelOver(page, "sidepanel");
    await panel.getByRole("searchbox").fill("Priya");
    expect(await steps(1, key("next"))).toEqual([QUOTED[2]]);
    // the list follows
    await panel.locator(".statement.is-current", { hasText: QUOTED[2]! }).waitFor();
    await panel.close();
    panel = null;
    expect(await steps(1, key("next"))).toEqual([QUOTED[0]]);
  });

  it("lead nowhere where nothing that is listed is marked", async () => {
    await overArticle();
    panel = await here.panelOver(page, "sidepanel");
    const next = panel.getByRole("button", { name: "Next mark on the page" });
    expect(await next.isDisabled()).toBe(false);
    await panel.getByRole("searchbox").fill("no such words");
    expect(await next.isDisabled()).toBe(true);
    await panel.getByRole("searchbox").fill("");
    await here.browser.choose({ mark: "contradicted" });
    await choose("Quoted");
    await expect.poll(() => next.isDisabled()).toBe(true);
  });
});
