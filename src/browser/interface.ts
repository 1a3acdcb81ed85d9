import { directionOf } from "../wording";
import { browser } from "./extension";
import { inTime } from "./patience";

/** The extension's local storage for its own pages. What is asked of it rejects where it gives no answer. */
export const stored = {
  load: async (key: string): Promise<unknown> => (await inTime(browser.storage.local.get(key)))[key],
  store: (key: string, value: unknown): Promise<void> => inTime(browser.storage.local.set({ [key]: value })),
  watch: (key: string, listener: (value: unknown) => void): void =>
    browser.storage.onChanged.addListener((changes, area) => {
      const change = area === "local" ? changes[key] : undefined;
      if (change) listener(change.newValue);
    }),
};

/**
 * The language that the strings are in, which is not the browser's own where that is not translated; with the
 * browser's region, so that dates look as the reader knows them.
 */
function tagOf(): string {
  const spoken = browser.i18n.getMessage("languageTag") || "en";
  const own = browser.i18n.getUILanguage();
  return own.split("-")[0] === spoken ? own : spoken;
}

/** The strings, language and direction of the interface. */
export const locale = {
  t: (key: string, ...substitutions: readonly string[]): string =>
    browser.i18n.getMessage(key, [...substitutions]) || key,
  tag: tagOf(),
  direction: directionOf(tagOf()),
};
