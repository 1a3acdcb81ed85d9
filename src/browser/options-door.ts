import { browser } from "./extension";

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
  /** Opens the browser's page for shortcuts; null where an extension cannot. */
  openShortcuts: (globalThis as { chrome?: typeof chrome }).chrome?.sidePanel
    ? (): void => void browser.tabs.create({ url: "chrome://extensions/shortcuts" })
    : null,
  /** Names of everything in the extension's local storage. */
  storedKeys: async (): Promise<readonly string[]> => Object.keys(await browser.storage.local.get(null)),
  clear: (): Promise<void> => browser.storage.local.clear(),
};
