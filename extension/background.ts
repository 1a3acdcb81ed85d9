import { browser, transport } from "../src/browser/extension";
import { openSidePanel } from "../src/browser/side-panel";
import { analyse } from "../src/engine/pipeline";
import { warmUp } from "../src/engine/warm";
import { listen, messenger, type Outcome } from "../src/messages";
import { SETTINGS_KEY } from "../src/settings";
import {
  annotate,
  annotateArticle,
  layMenu,
  probeOpenTabs,
  refreshProbe,
  type Scripts,
  showBadge,
  WHO,
} from "../src/worker";
import content from "./content.ts?iife";
import probe from "./probe.ts?iife";

// Every listener is registered in this first turn: a woken worker must be listening before its event is delivered.

const scripts: Scripts = { content, probe, begun: warmUp };
const messages = messenger(transport);

listen(transport, "background", {
  article: (_none, { tab, frameId, url = "" }) =>
    annotateArticle(scripts, tab, frameId ?? 0, tab?.url ?? url),
  analyse: ({ text, facts }) => analyse(text, facts),
  badge: ({ contradicted }, { tab }) => showBadge(tab?.id, contradicted),
  changed: async (_none, { tab }) => {
    if (tab?.id !== undefined) await messages.toPanel("updated", { tabId: tab.id });
    return null;
  },
  annotate: ({ tabId }) => annotateTab(tabId),
  refresh: () => refreshProbe(scripts),
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  void layMenu();
  void refreshProbe(scripts);
  if (reason === "install")
    void browser.tabs.create({ url: browser.runtime.getURL("extension/welcome.html") });
});

browser.permissions.onAdded.addListener(() => {
  void refreshProbe(scripts).then(({ reading }) => probeOpenTabs(scripts, reading ? () => true : isRead));
});
browser.permissions.onRemoved.addListener(() => void refreshProbe(scripts));

browser.storage.onChanged.addListener((changes, area) => {
  if (area === "local" && SETTINGS_KEY in changes) void refreshProbe(scripts);
});

browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
  if (menuItemId === WHO && tab?.id !== undefined)
    void withTab(tab.id, () => messages.toTab(tab.id!, "who", null), true);
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command === "panel" && tab?.windowId !== undefined) void openSidePanel({ windowId: tab.windowId });
  if (tab?.id === undefined) return;
  const { id } = tab;
  if (command === "toggle") void withTab(id, () => messages.toTab(id, "toggle", { on: null }));
  const by = command === "next" ? 1 : command === "previous" ? -1 : null;
  if (by !== null) void withTab(id, () => step(id, by), true);
});

/** Moves through the marks of a tab: of all, or of what an open panel lists of it. */
async function step(tabId: number, by: 1 | -1) {
  const listed = await messages.toPanel("listed", { tabId });
  return messages.toTab(tabId, "step", { by, among: listed.ok ? listed.value.among : null });
}

/** Who reads on a click alone means the pages that were clicked: their frames may be entered now. */
const isRead = async (tabId: number): Promise<boolean> =>
  (await messages.toTab(tabId, "state", { looked: false })).ok;

/** Injects the content script, unless the tab has one; either way its marks are on afterwards. */
async function annotateTab(tabId: number) {
  const there = await messages.toTab(tabId, "toggle", { on: true });
  if (there.ok) return "already" as const;
  const result = await annotate(scripts, tabId);
  if (result === "annotated") await messages.toTab(tabId, "toggle", { on: true });
  return result;
}

/** How often, and after how many milliseconds, a page is asked whether it has been read. */
const LOOKS = 100;
const PAUSE = 200;

/**
 * Asks a tab; one that is not annotated yet is annotated first, since the reader means this page.
 *
 * @param again whether the question stands once the page has been read
 */
async function withTab<T>(tabId: number, ask: () => Promise<Outcome<T>>, again = false): Promise<void> {
  const outcome = await ask();
  if (outcome.ok || outcome.reason !== "no-receiver") return;
  if ((await annotateTab(tabId)) !== "annotated" || !again) return;
  for (let look = 0; look < LOOKS; look++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const state = await messages.toTab(tabId, "state", { looked: false });
    if (!state.ok) return;
    if (state.value.phase !== "reading") return void (await ask());
  }
}
