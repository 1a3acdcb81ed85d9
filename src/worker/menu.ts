import { browser } from "../browser/extension";

/** The entry of the page's context menu: shown on selected text. */
export const WHO = "who";

/** Menus outlive the worker; they are laid anew when the extension is installed or updated. */
export async function layMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: WHO,
    title: browser.i18n.getMessage("menuWho"),
    contexts: ["selection"],
  });
}
