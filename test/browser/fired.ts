import type { Page } from "playwright-core";
import type { Browser } from "../../scripts/browser/chromium";

/** The reader picks an entry of the menu, or presses a key that the browser itself takes. */
export type Fired = { readonly menu: string } | { readonly command: string };

/** Does what the browser does then. */
export async function fire(browser: Browser, page: Page, what: Fired): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    async ([event, id]) => {
      const tab = await chrome.tabs.get(id);
      type Dispatcher = { dispatch: (...args: unknown[]) => void };
      const dispatcher = (emitter: unknown): Dispatcher => emitter as Dispatcher;
      if ("menu" in event)
        dispatcher(chrome.contextMenus.onClicked).dispatch({ menuItemId: event.menu, editable: false }, tab);
      else dispatcher(chrome.commands.onCommand).dispatch(event.command, tab);
    },
    [what, await browser.tabId(page)] as const,
  );
}
