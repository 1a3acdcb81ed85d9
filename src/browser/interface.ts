import { browser } from "./extension";

/** The extension's local storage for its own pages. */
export const stored = {
  load: async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key],
  store: (key: string, value: unknown): Promise<void> => browser.storage.local.set({ [key]: value }),
};

/** The strings, language and direction of the interface. */
export const locale = {
  t: (key: string, ...substitutions: readonly string[]): string =>
    browser.i18n.getMessage(key, [...substitutions]) || key,
  tag: browser.i18n.getMessage("@@ui_locale").replace("_", "-") || "en",
  direction: browser.i18n.getMessage("@@bidi_dir") === "rtl" ? ("rtl" as const) : ("ltr" as const),
};
