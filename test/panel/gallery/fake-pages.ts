import type { PagesHost } from "../../../src/panel/pages/host";
import { DEFAULT_SETTINGS } from "../../../src/settings";

/** The options' host without a browser. @param unread its storage does not answer */
export function fakePages(unread = false): PagesHost {
  let settings = { ...DEFAULT_SETTINGS, sitesOff: ["example.org", "weather.example"] };
  return {
    settings: async () => {
      if (unread) throw new Error("The storage does not answer.");
      return settings;
    },
    onSettings: () => undefined,
    saveSettings: async (next) => {
      settings = { ...next, sitesOff: [...next.sitesOff] };
    },
    askForEverySite: async () => true,
    giveUpEverySite: async () => true,
    mayReadEverySite: async () => false,
    commands: async () => [
      { name: "_execute_action", shortcut: "Alt+Shift+G" },
      { name: "next", shortcut: "Alt+Shift+J" },
      { name: "previous", shortcut: "Alt+Shift+K" },
      { name: "toggle", shortcut: "" },
      { name: "panel", shortcut: "" },
    ],
    openShortcuts: () => undefined,
    storedKeys: async () => ["settings", "corrections:https://courier.example/1"],
    clear: async () => undefined,
  };
}
