import browser from "webextension-polyfill";
import type { RawListener, Transport } from "../messages/transport";

/** The WebExtension API for the service worker and the extension's own pages. No other file imports the polyfill. */
export { browser };

/** Messaging for the service worker and the extension's own pages. */
export const transport: Transport = {
  ownId: () => browser.runtime.id,
  ownOrigin: () => browser.runtime.getURL(""),
  sendToExtension: (message) => browser.runtime.sendMessage(message),
  sendToTab: (tabId, message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
  onMessage: (listener: RawListener) =>
    browser.runtime.onMessage.addListener(
      listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
    ),
};

/** Opens the side panel of a window. Must be called in the turn of the reader's own gesture. */
export function openSidePanel(windowId: number): Promise<void> {
  if (typeof chrome !== "undefined" && "sidePanel" in chrome) return chrome.sidePanel.open({ windowId });
  return browser.sidebarAction.open();
}
