import browser from "webextension-polyfill";
import type { RawListener, Transport } from "../messages/transport";

/** The WebExtension API for the service worker and the extension's own pages. No other file imports the polyfill. */
export { browser };

/** Messaging for the service worker and the extension's own pages. */
export const transport: Transport = {
  ownId: () => browser.runtime.id,
  ownOrigin: () => browser.runtime.getURL(""),
  sendToExtension: (message) => browser.runtime.sendMessage(message),
  sendToTab: async (tabId, message) =>
    browser.tabs.sendMessage(tabId, message, { frameId: await articleFrame(tabId) }),
  onMessage: (listener: RawListener) =>
    browser.runtime.onMessage.addListener(
      listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
    ),
};

/** How long the frames of a tab may take to say whether they hold an article. ms */
const PATIENCE = 400;

/**
 * The frame of a tab that holds the article: nearly always the page itself, which wins unless a frame that Gainsay was
 * let into holds twice as much. The page itself, too, where nobody answers.
 */
async function articleFrame(tabId: number): Promise<number> {
  const asked = browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, injectImmediately: true, func: weightHere })
    .catch(() => []);
  const late = new Promise<never[]>((resolve) => setTimeout(resolve, PATIENCE, []));
  let [best, most] = [0, 0];
  for (const { frameId, result } of await Promise.race([asked, late])) {
    const weight = (typeof result === "number" ? result : 0) * (frameId === 0 ? 2 : 1);
    if (weight > most || (weight === most && frameId === 0)) [best, most] = [frameId, weight];
  }
  return most === 0 ? 0 : best;
}

/** Runs in each frame, in the world of its content script, and so can use nothing around it. */
function weightHere(): number {
  return (globalThis as { gainsay?: { weight?: () => number } }).gainsay?.weight?.() ?? 0;
}
