import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { painted } from "../../scripts/browser/inspect";
import { noStatement } from "./corrected";
import { DENIED, marksOn, pageOf, paragraphs, STORY, STORY_PAGE, stage, stateOf, until } from "./story";

const here = stage();
let page: Page;
afterEach(async () => {
  await page.close();
  await here.browser.choose({
    on: true,
    when: "news",
    sitesOff: [],
    mark: "all",
    paraphrases: false,
    badge: true,
  });
});

const badge = async (): Promise<string> =>
  here.browser.control.evaluate(
    async (tabId) => chrome.action.getBadgeText({ tabId }),
    await here.browser.tabId(page),
  );

const marked = (holds: (count: number) => boolean): Promise<number> =>
  until(async () => (await painted(page)).length, holds);

describe("the reader's say", () => {
  it("turns the marks of a page off and on", async () => {
    page = await here.open(STORY_PAGE);
    const count = await marked((n) => n > 0);
    expect(await here.browser.ask(page, "toggle", { on: null })).toEqual({ ok: true, value: { on: false } });
    await marked((n) => n === 0);
    expect((await stateOf(here, page)).phase).toBe("off");
    await here.browser.ask(page, "toggle", { on: null });
    await marked((n) => n === count);
  });

  it("switches a site off at once and for the next visit, and everything off", async () => {
    page = await here.open(STORY_PAGE);
    const count = await marked((n) => n > 0);
    await here.browser.choose({ sitesOff: ["localhost"] });
    await marked((n) => n === 0);
    await page.reload();
    await page.waitForTimeout(1_000);
    expect((await here.browser.ask(page, "state", { looked: false })).ok).toBe(false);
    await here.browser.choose({ sitesOff: [] });
    await page.reload();
    await marked((n) => n === count);
    await here.browser.choose({ on: false });
    await marked((n) => n === 0);
  });

  it("reads nothing unasked when the reader wants to be asked", async () => {
    await here.browser.choose({ when: "click" });
    page = await here.browser.context.newPage();
    await page.goto(here.site.serve("/asked", STORY_PAGE));
    await page.waitForTimeout(1_000);
    expect((await here.browser.ask(page, "state", { looked: false })).ok).toBe(false);
    const tabId = await here.browser.tabId(page);
    expect(await here.browser.tell("annotate", { tabId })).toEqual({ ok: true, value: "annotated" });
    await marked((n) => n > 0);
    expect(await here.browser.tell("annotate", { tabId })).toEqual({ ok: true, value: "already" });
  });

  it("follows choices that are made in one breath", async () => {
    page = await here.open(STORY_PAGE);
    await marked((n) => n > 0);
    const answers = await Promise.all(Array.from({ length: 6 }, () => here.browser.tell("refresh", null)));
    expect(answers).toEqual(answers.map(() => ({ ok: true, value: { reading: true } })));
    const probes = await here.browser.control.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
    );
    expect(probes).toEqual(["probe"]);
  });

  it("shows paraphrases when asked to, under a line of their own", async () => {
    page = await here.open(STORY_PAGE);
    const plain = await marked((n) => n > 0);
    expect((await painted(page)).some(({ highlight }) => highlight.includes("paraphrase"))).toBe(false);
    await here.browser.choose({ paraphrases: true });
    await marked((n) => n > plain);
    expect((await painted(page)).some(({ highlight }) => highlight.includes("paraphrase"))).toBe(true);
    expect((await marksOn(here, page)).strays).toEqual([]);
  });

  it("marks contradicted claims alone when asked to", async () => {
    page = await here.open(STORY_PAGE);
    await marked((n) => n > 0);
    await here.browser.choose({ mark: "contradicted" });
    await until(
      async () => (await painted(page)).filter(({ highlight }) => !highlight.includes("contradicted")).length,
      (n) => n === 0,
    );
  });

  it("sees the number of contradicted claims on the button, if that is wanted", async () => {
    page = await here.open(pageOf(paragraphs(DENIED)));
    await until(badge, (text) => text === "1");
    await here.browser.choose({ badge: false });
    await until(badge, (text) => text === "");
  });

  it("corrects a finding, has it kept for the next visit, and takes it back", async () => {
    page = await here.open(STORY_PAGE);
    const before = await marksOn(here, page);
    const { report } = await stateOf(here, page);
    const first = report!.statements.find(({ kind }) => kind === "direct")!;
    const outcome = await here.browser.ask(page, "correct", {
      correction: noStatement(report!, first.id),
    });
    expect(outcome.ok && outcome.value.corrections).toHaveLength(1);
    expect((await marksOn(here, page)).words).toHaveLength(before.words.length - 1);
    await page.reload();
    const again = await until(
      async () => here.browser.ask(page, "state", { looked: false }),
      (answer) => answer.ok && answer.value.phase === "ready",
    );
    const [kept] = again.ok ? again.value.corrections : [];
    expect(kept).toBeDefined();
    await here.browser.ask(page, "undo", { id: kept!.id });
    await until(
      () => marksOn(here, page),
      ({ words }) => words.length === before.words.length,
    );
  });
});

describe("pages that look different", () => {
  const DARK = pageOf(paragraphs(STORY), { head: "<style>body{background:#121417;color:#e8e8e8}</style>" });
  const PICTURE = pageOf(paragraphs(STORY), {
    head: "<style>#story{background:linear-gradient(#fff,#000)}</style>",
  });

  it.each([
    ["light", STORY_PAGE],
    ["dark", DARK],
    ["plain", PICTURE],
  ])("get marks in %s tones", async (tone, html) => {
    page = await here.open(html);
    const names = (await painted(page)).map(({ highlight }) => highlight);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name.endsWith(`-${tone}`)).toBe(true);
  });

  it("keep lines in forced colours and in print", async () => {
    page = await here.open(STORY_PAGE);
    const [name] = (await painted(page)).map(({ highlight }) => highlight);
    const look = () =>
      page.evaluate((highlight) => {
        const style = getComputedStyle(document.querySelector("#story p")!, `::highlight(${highlight})`);
        return { line: style.textDecorationLine, ground: style.backgroundColor };
      }, name!);
    expect(await look()).toMatchObject({ line: "underline" });
    await page.emulateMedia({ forcedColors: "active" });
    expect((await look()).line).toBe("underline");
    await page.emulateMedia({ forcedColors: "none", media: "print" });
    expect(await look()).toEqual({ line: "underline", ground: "rgba(0, 0, 0, 0)" });
  });
});
