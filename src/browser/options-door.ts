import { browser } from "./extension";
import { inTime } from "./patience";

/** Every site, as the reader is asked for it: once, and only by the choice "as I read". */
const EVERY_SITE = { origins: ["http://*/*", "https://*/*"] };

/** What the options and the first-run page ask of the browser. */
export const optionsDoor = {
  /** Must be called in the turn of a click. */
  askForEverySite: (): Promise<boolean> => browser.permissions.request(EVERY_SITE),
  giveUpEverySite: (): Promise<boolean> => browser.permissions.remove(EVERY_SITE),
  mayReadEverySite: (): Promise<boolean> => browser.permissions.contains(EVERY_SITE),
  commands: async (): Promise<readonly { name: string; shortcut: string }[]> =>
    (await browser.commands.getAll()).map(({ name, shortcut }) => ({
      name: name ?? "",
      shortcut: shortcut ?? "",
    })),
  /** Opens the browser's page for shortcuts. */
  openShortcuts: (): void => {
    if (FOR_FIREFOX) void openShortcutSettings();
    else void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
  },
  /** Names of everything in the extension's local storage. */
  storedKeys: async (): Promise<readonly string[]> =>
    Object.keys(await inTime(browser.storage.local.get(null))),
  clear: (): Promise<void> => inTime(browser.storage.local.clear()),
};

/** Since Firefox 137; unknown to the polyfill's types. */
const openShortcutSettings = (): Promise<void> =>
  (
    browser.commands as typeof browser.commands & { openShortcutSettings(): Promise<void> }
  ).openShortcutSettings();
