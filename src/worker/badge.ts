import { browser } from "../browser/extension";

const COLOUR = "#a8201a";

/** Shows the number of contradicted claims on the toolbar button of a tab; nothing for none. */
export async function showBadge(tabId: number | undefined, contradicted: number | null): Promise<null> {
  if (tabId === undefined) return null;
  const text = contradicted ? (contradicted > 99 ? "99+" : String(contradicted)) : "";
  // the tab may be gone by now
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setBadgeText({ tabId, text }),
  ]);
  return null;
}
