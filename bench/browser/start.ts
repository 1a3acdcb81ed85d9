import type { Browser } from "../../scripts/browser/chromium";
import { painted } from "../../scripts/browser/inspect";
import type { Site } from "../../scripts/browser/site";
import { ownPages } from "../../test/pages/expectation";
import { timingOf } from "../measure";
import { atMost, milliseconds, type Row, round, times } from "../row";

const ROUNDS = 7;

/** From the click to the marks, with the worker awake and asleep; and from the popup's opening to its list. */
export async function coldStartRows(browser: Browser, site: Site): Promise<Row[]> {
  const url = site.serve("/start", ownPages()[0]!.html);
  const [warm, cold, loads, popups]: [number[], number[], number[], number[]] = [[], [], [], []];
  await untilPainted(browser, url);
  for (let i = 0; i < ROUNDS; i++) {
    warm.push((await untilPainted(browser, url)).took);
    await sleepWorker(browser);
    cold.push((await untilPainted(browser, url)).took);
    loads.push(await engineLoad(browser));
    popups.push((await untilPainted(browser, url, true)).popup);
  }
  const [awake, asleep, load, popup] = [
    timingOf("awake", warm),
    timingOf("asleep", cold),
    timingOf("load", loads),
    timingOf("popup", popups),
  ];
  return [
    { what: "click to marks, worker awake", figure: milliseconds(awake) },
    {
      what: "click to marks, worker asleep",
      figure: milliseconds(asleep),
      beside: `${times(asleep.median, awake.median)} of awake; engine load ${round(load.median)} ms`,
      bar: atMost("≤ 2 × awake + engine load", asleep.median, 2 * awake.median + load.median),
    },
    { what: "popup opened to list shown", figure: milliseconds(popup) },
  ];
}

/** Opens the page, clicks, and waits for the first mark. */
async function untilPainted(browser: Browser, url: string, withPopup = false) {
  const page = await browser.context.newPage();
  await page.goto(url, { waitUntil: "load" });
  const tabId = await browser.tabId(page);
  const started = performance.now();
  await browser.tell("annotate", { tabId });
  while ((await painted(page)).length === 0) {
    if (performance.now() - started > 20_000) throw new Error("no marks in 20 seconds");
    await page.waitForTimeout(2);
  }
  const took = performance.now() - started;
  const popup = withPopup ? await popupShown(browser, tabId) : 0;
  await page.close();
  return { took, popup };
}

async function popupShown(browser: Browser, tabId: number): Promise<number> {
  const panel = await browser.context.newPage();
  const started = performance.now();
  await panel.goto(`chrome-extension://${browser.extensionId}/extension/popup.html?tab=${tabId}`, {
    waitUntil: "commit",
  });
  await panel.locator(".speaker").first().waitFor();
  const took = performance.now() - started;
  await panel.close();
  return took;
}

/** Stops the service worker, as the browser does after half a minute without work. */
async function sleepWorker(browser: Browser): Promise<void> {
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send("Target.getTargets");
  for (const { targetId, type } of targetInfos)
    if (type === "service_worker") await session.send("Target.closeTarget", { targetId });
  await session.detach();
}

/** How long a sleeping worker takes to answer about a line of text, less what it takes awake. ms */
async function engineLoad(browser: Browser): Promise<number> {
  const ask = async (): Promise<number> => {
    const started = performance.now();
    await browser.tell("analyse", { text: "“We go,” said Ann Bee.", facts: {} });
    return performance.now() - started;
  };
  await ask();
  const awake = await ask();
  await sleepWorker(browser);
  return (await ask()) - awake;
}
