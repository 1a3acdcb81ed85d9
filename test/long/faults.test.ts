import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { painted } from "../../scripts/browser/inspect";
import { noStatement } from "../browser/corrected";
import { marksOn, pageOf, paragraphs, STORY, STORY_PAGE, stage, stateOf, until } from "../browser/story";
import { inOurWorld } from "./isolated";
import { thrown } from "./thrown";

const here = stage();
beforeAll(async () => {
  await thrown(here.browser);
});
/** A story that takes the engine a while. */
const LONG = pageOf(paragraphs(Array.from({ length: 400 }, (_, i) => `${STORY[i % 5]} (${i})`)));

let page: Page;
let errors: string[] = [];
beforeEach(async () => {
  errors = [];
  page = await here.browser.context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.location().url.includes(here.browser.extensionId)) errors.push(message.text());
  });
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
  expect(await thrown(here.browser)).toEqual([]);
});

it("what is thrown anywhere in the extension would be seen", async () => {
  await go(STORY_PAGE);
  await comesToRest();
  const { extensionId, control } = here.browser;
  const planted = (where: string): string =>
    `setTimeout(() => { throw new Error("planted in the ${where}"); });
    //# sourceURL=chrome-extension://${extensionId}/planted.js`;
  await (await here.browser.worker()).evaluate(planted("worker"));
  await inOurWorld(page, extensionId, planted("page"));
  await control.evaluate(planted("panel"));
  await page.waitForTimeout(500);
  const seen = (await thrown(here.browser)).join(" ");
  for (const where of ["worker", "page", "panel"]) expect(seen).toContain(`planted in the ${where}`);
  errors = [];
});

async function killWorker(): Promise<void> {
  const session = await here.browser.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send("Target.getTargets");
  for (const { targetId } of targetInfos.filter(
    ({ type, url }) => type === "service_worker" && url.includes(here.browser.extensionId),
  ))
    await session.send("Target.closeTarget", { targetId });
  await session.detach();
}

let served = 0;
const go = (html: string): Promise<unknown> =>
  page.goto(here.site.serve(`/fault-${++served}`, html), { waitUntil: "domcontentloaded" });

/** A clear state, and no mark on words that are no statement's. */
async function comesToRest(): Promise<void> {
  const state = await until(
    async () => {
      const outcome = await here.browser.ask(page, "state", { looked: false });
      return outcome.ok ? outcome.value : null;
    },
    (now) => now !== null && now.phase !== "reading",
    60_000,
  );
  expect(state).toMatchObject({ phase: "ready", error: null });
  await page.waitForTimeout(300);
  expect((await marksOn(here, page)).strays).toEqual([]);
}

/** The next use works: a fresh page is read and marked. */
async function nextUseWorks(): Promise<void> {
  const next = await here.open(STORY_PAGE);
  expect((await marksOn(here, next)).words.length).toBeGreaterThan(2);
  await next.close();
}

describe("the worker is killed", () => {
  it.each([0, 20, 60, 120, 250, 500, 1_000])("%i ms after a long article began to load", async (ms) => {
    await go(LONG);
    await page.waitForTimeout(ms);
    await killWorker();
    // a page whose probe was not answered is annotated by hand, as a reader would
    const outcome = await here.browser.ask(page, "state", { looked: false });
    if (!outcome.ok) await here.browser.tell("annotate", { tabId: await here.browser.tabId(page) });
    await comesToRest();
    await nextUseWorks();
  });

  it("while statements are shown, and everything goes on", async () => {
    await go(STORY_PAGE);
    await comesToRest();
    const before = await marksOn(here, page);
    await killWorker();
    expect(await here.browser.ask(page, "step", { by: 1, among: null })).toMatchObject({ ok: true });
    expect(await marksOn(here, page)).toEqual(before);
    await page.evaluate(() => {
      const paragraph = document.createElement("p");
      paragraph.textContent = "“It was ever so,” said Tamsin Roe, who chairs the committee.";
      document.querySelector("#story")!.append(paragraph);
    });
    await until(
      async () => (await marksOn(here, page)).words,
      (words) => words.some((said) => said.includes("ever so")),
    );
  });
});

describe("the reader is quicker than the reading", () => {
  it("leaves the page in the middle of it", async () => {
    for (const ms of [0, 30, 100, 300]) {
      await go(LONG);
      await page.waitForTimeout(ms);
      await go(STORY_PAGE);
      await comesToRest();
      expect((await stateOf(here, page)).report!.text!.length).toBeLessThan(3_000);
    }
  });

  it("closes the tab in the middle of it", async () => {
    for (const ms of [0, 50, 200, 600]) {
      const tab = await here.browser.context.newPage();
      await tab.goto(here.site.serve("/closing", LONG), { waitUntil: "domcontentloaded" });
      await tab.waitForTimeout(ms);
      await tab.close();
    }
    await nextUseWorks();
  });

  it("switches marks off and on in the middle of it", async () => {
    await go(LONG);
    await until(
      () => here.browser.ask(page, "toggle", { on: false }),
      ({ ok }) => ok,
    );
    await until(
      async () => (await painted(page)).length,
      (count) => count === 0,
    );
    await here.browser.ask(page, "toggle", { on: true });
    await comesToRest();
    expect((await marksOn(here, page)).words.length).toBeGreaterThan(100);
  });

  it("opens 30 tabs at once", async () => {
    const tabs = await Promise.all(Array.from({ length: 30 }, () => here.browser.context.newPage()));
    await Promise.all(
      tabs.map((tab, i) =>
        tab.goto(here.site.serve(`/many-${i}`, STORY_PAGE), { waitUntil: "domcontentloaded" }),
      ),
    );
    for (const tab of tabs) {
      await tab.bringToFront();
      const marks = await until(
        () => marksOn(here, tab).catch(() => null),
        (now) => now !== null && now.words.length > 2,
        60_000,
      );
      expect(marks!.strays).toEqual([]);
    }
    await Promise.all(tabs.map((tab) => tab.close()));
    await go(STORY_PAGE);
    await comesToRest();
  });
});

describe("messages go astray", () => {
  it.each<[string, unknown]>([
    ["of no shape", { to: "tab", name: "jump", request: {} }],
    ["for nobody", { to: "nobody", name: "state", request: null }],
    ["with a name of Object.prototype", { to: "tab", name: "__proto__", request: null }],
    ["that are none", "hello"],
    ["for the worker, malformed", { to: "background", name: "analyse", request: { text: 7 } }],
    ["with a target that is not there", { to: "tab", name: "jump", request: { to: { statement: "s999" } } }],
  ])("%s", async (_what, message) => {
    await go(STORY_PAGE);
    await comesToRest();
    const before = await marksOn(here, page);
    const tabId = await here.browser.tabId(page);
    await here.browser.control.evaluate(
      async ({ to, sent }) => {
        await chrome.tabs.sendMessage(to, sent).catch(() => undefined);
        await chrome.runtime.sendMessage(sent).catch(() => undefined);
      },
      { to: tabId, sent: message },
    );
    expect(await marksOn(here, page)).toEqual(before);
    await nextUseWorks();
  });
});

describe("the storage is full", () => {
  it("tells the reader that a correction could not be kept, and shows the page as before", async () => {
    await go(STORY_PAGE);
    await comesToRest();
    const fill = (): Promise<number> =>
      here.browser.control.evaluate(async () => {
        const chunk = "x".repeat(1_000_000);
        for (let size = chunk.length, i = 0; size >= 1 && i < 400; i++)
          await chrome.storage.local.set({ [`fill-${i}`]: chunk.slice(0, size) }).catch(() => {
            size = Math.floor(size / 2);
          });
        return chrome.storage.local.getBytesInUse();
      });
    expect(await fill()).toBeGreaterThan(5_000_000);
    const before = await marksOn(here, page);
    const { report } = await stateOf(here, page);
    const outcome = await here.browser.ask(page, "correct", {
      correction: noStatement(report!, report!.statements[0]!.id),
    });
    expect(outcome).toMatchObject({ ok: false, reason: "failed" });
    expect(await marksOn(here, page)).toEqual(before);
    // the options say that a choice was not kept, and show what is
    const options = await here.browser.context.newPage();
    await options.goto(`chrome-extension://${here.browser.extensionId}/extension/options.html`);
    const on = options.getByRole("switch").first();
    const chosen = await on.getAttribute("aria-checked");
    await options.locator("label.switch").first().click();
    await options.getByText("could not be kept").waitFor();
    expect(await on.getAttribute("aria-checked")).toBe(chosen);
    await options.close();
    await here.browser.control.evaluate(async () => {
      const all = Object.keys(await chrome.storage.local.get(null));
      await chrome.storage.local.remove(all.filter((key) => key.startsWith("fill-")));
    });
    await nextUseWorks();
  });
});

describe("the extension is reloaded under open tabs", () => {
  // last: the control page of the harness goes with the old version
  it("leaves a clean page, and a newly opened one is read", async () => {
    await go(STORY_PAGE);
    await comesToRest();
    expect((await painted(page)).length).toBeGreaterThan(0);
    await here.browser.control.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await page.bringToFront();
    const left = await until(
      async () => (await painted(page)).length,
      (count) => count === 0,
      15_000,
    );
    expect(left).toBe(0);
    // words may change now, and nobody is there to be wrong about them
    await page.evaluate(() => document.querySelector("#story")!.append("“Who is there?” said nobody."));
    await page.waitForTimeout(800);
    expect(await painted(page)).toEqual([]);
    await until(
      async () => {
        await go(STORY_PAGE);
        await page.waitForTimeout(1_500);
        return (await painted(page)).length;
      },
      (count) => count > 2,
      40_000,
    );
  });
});
