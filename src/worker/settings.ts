import { browser } from "../browser/extension";
import { readSettings, SETTINGS_KEY, type Settings } from "../settings";

/** The reader's settings as they are now. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return readSettings(stored[SETTINGS_KEY]);
}
