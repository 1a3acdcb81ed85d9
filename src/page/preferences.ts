import {
  correctionsKey,
  DEFAULT_SETTINGS,
  readCorrections,
  readSettings,
  SETTINGS_KEY,
  type Settings,
  type StoredCorrection,
} from "../settings";
import type { Surroundings } from "./surroundings";

/** What the reader chose, and what the reader corrected in this article; kept in the extension's local storage. */
export class Preferences {
  settings: Settings = DEFAULT_SETTINGS;
  corrections: readonly StoredCorrection[] = [];
  readonly #storage: Surroundings["storage"];
  #url = "";

  constructor(storage: Surroundings["storage"], changed: () => void) {
    this.#storage = storage;
    storage.onChanged((key, value) => {
      if (key === SETTINGS_KEY) this.settings = readSettings(value);
      else if (key === correctionsKey(this.#url)) this.corrections = readCorrections(value);
      else return;
      changed();
    });
  }

  /** Reads what is kept; a storage that does not answer leaves the defaults. */
  async load(url: string): Promise<void> {
    this.#url = url;
    const [settings, corrections] = await Promise.allSettled([
      this.#storage.get(SETTINGS_KEY),
      this.#storage.get(correctionsKey(url)),
    ]);
    if (settings.status === "fulfilled") this.settings = readSettings(settings.value);
    this.corrections = corrections.status === "fulfilled" ? readCorrections(corrections.value) : [];
  }

  /** Adds a correction; the one it replaces goes. Rejects where the storage is full. */
  async add(correction: StoredCorrection): Promise<void> {
    await this.#keep([...this.corrections.filter(({ id }) => id !== correction.id), correction]);
  }

  async remove(id: string): Promise<void> {
    await this.#keep(this.corrections.filter((correction) => correction.id !== id));
  }

  async #keep(corrections: readonly StoredCorrection[]): Promise<void> {
    const key = correctionsKey(this.#url);
    if (corrections.length === 0) await this.#storage.remove(key);
    else await this.#storage.set(key, corrections);
    this.corrections = corrections;
  }
}
