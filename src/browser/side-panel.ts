import { browser } from "./extension";

/**
 * Opens the side panel, in Firefox the sidebar of the window in front. Both open only within the turn of the reader's
 * own gesture, so nothing may be awaited before.
 *
 * @param where the tab or window whose panel Chrome opens
 */
export function openSidePanel(
  where: { readonly tabId: number } | { readonly windowId: number },
): Promise<void> {
  return FOR_FIREFOX ? browser.sidebarAction.open() : chrome.sidePanel.open(where);
}
