import { render } from "preact";
import { messenger, type Transport } from "../../messages";
import { readSettings, SETTINGS_KEY } from "../../settings";
import type { Locale } from "../locale";
import { speak } from "../locale";
import type { Stored } from "../session/host";
import type { PagesHost } from "./host";
import { OptionsPage } from "./OptionsPage";
import { WelcomePage } from "./WelcomePage";

/** What the pages need of the browser itself. */
export type PagesDoor = Omit<PagesHost, "settings" | "onSettings" | "saveSettings">;

/** The host of the options and the first-run page in a browser. */
export function pagesHost(door: PagesDoor, stored: Stored, transport: Transport): PagesHost {
  const tell = messenger(transport);
  return {
    ...door,
    settings: async () => readSettings(await stored.load(SETTINGS_KEY)),
    onSettings: (listener) =>
      stored.watch(SETTINGS_KEY, (kept) => {
        listener(readSettings(kept));
      }),
    saveSettings: async (settings) => {
      await stored.store(SETTINGS_KEY, settings);
      await tell.toBackground("refresh", null);
    },
    clear: async () => {
      await door.clear();
      await tell.toBackground("refresh", null);
    },
  };
}

/** Shows the options page in a document. */
export function mountOptions(document: Document, host: PagesHost, locale: Locale): void {
  const language = speak(document, locale);
  document.title = language.t("optionsTitle");
  render(<OptionsPage host={host} language={language} />, document.body);
}

/** Shows the first-run page in a document. */
export function mountWelcome(document: Document, host: PagesHost, locale: Locale): void {
  const language = speak(document, locale);
  document.title = language.t("name");
  render(<WelcomePage host={host} language={language} />, document.body);
}
