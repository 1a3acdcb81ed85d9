import { browser } from "./extension";
import { openSidePanel } from "./side-panel";

/**
 * What the popup and the side panel ask of the browser.
 *
 * @param beside whether this is the side panel, which outlives a change of tab
 */
export function panelDoor(beside: boolean) {
  return {
    tab: activeTab,
    onTabChange: (listener: () => void): void => {
      if (!beside) return;
      browser.tabs.onActivated.addListener(listener);
      browser.tabs.onUpdated.addListener((_id, changed, tab) => {
        if (tab.active && (changed.url !== undefined || changed.status === "complete")) listener();
      });
    },
    askForSite: (url: string): Promise<boolean> =>
      browser.permissions.request({ origins: [`${new URL(url).origin}/*`] }),
    mayRead: (url: string): Promise<boolean> =>
      browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] }),
    openTab: (url: string): void => {
      void browser.tabs.create({ url });
    },
    reload: (tabId: number): Promise<void> => browser.tabs.reload(tabId),
    copy,
    download,
    openOptions: (): void => {
      void browser.runtime.openOptionsPage();
      if (!beside) window.close();
    },
    openSidePanel: beside ? null : openBeside,
  };
}

/** The active tab of the panel's window. A test names another one in the address: it opens the panel in a tab. */
async function activeTab(): Promise<{ id: number; url: string | null } | null> {
  const named = Number(new URLSearchParams(location.search).get("tab"));
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function download(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Changes the popup for the side panel. */
function openBeside(tabId: number): void {
  void openSidePanel({ tabId });
  window.close();
}
