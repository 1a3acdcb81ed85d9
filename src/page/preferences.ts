import type { StoredCorrection } from "../messages";
import {
  correctionsKey,
  DEFAULT_SETTINGS,
  readCorrections,
  readSettings,
  SETTINGS_KEY,
  type Settings,
} from "../settings";
import type { Surroundings } from "./surroundings";

/** What the reader chose, and what the reader corrected in this article; kept in the extension's local storage. */
export class Preferences {
  settings: Settings = DEFAULT_SETTINGS;
  /** By the address under which they are kept; an endless page goes through several. */
  readonly #kept = new Map<string, readonly StoredCorrection[]>();
  readonly #storage: Surroundings["storage"];
  #url = "";

  constructor(storage: Surroundings["storage"], changed: () => void) {
    this.#storage = storage;
    storage.onChanged((key, value) => {
      if (key === SETTINGS_KEY) this.settings = readSettings(value);
      else {
        const url = [...this.#kept.keys()].find((address) => key === correctionsKey(address));
        if (url === undefined) return;
        this.#kept.set(url, readCorrections(value));
      }
      changed();
    });
  }

  /** All corrections for what is on the page. */
  get corrections(): readonly StoredCorrection[] {
    return [...this.#kept.values()].flat();
  }

  /**
   * Reads what is kept for an address; a storage that does not answer leaves the defaults. What was kept under earlier
   * addresses of this page holds on: an endless page changes its address and keeps its articles, and a correction is
   * known by the words that it is about.
   */
  async load(url: string): Promise<void> {
    this.#url = url;
    const [settings, corrections] = await Promise.allSettled([
      this.#storage.get(SETTINGS_KEY),
      this.#storage.get(correctionsKey(url)),
    ]);
    if (settings.status === "fulfilled") this.settings = readSettings(settings.value);
    this.#kept.set(url, corrections.status === "fulfilled" ? readCorrections(corrections.value) : []);
  }

  /**
   * Adds a correction; the one it replaces goes. Rejects where the storage is full or does not answer: what it holds is
   * read again, since nothing may be written over that this page has not seen.
   */
  async add(correction: StoredCorrection): Promise<void> {
    const url = this.#url;
    const before = readCorrections(await this.#storage.get(correctionsKey(url)));
    await this.#keep(url, [...before.filter(({ id }) => id !== correction.id), correction]);
  }

  /** Forgets a correction by its id, on whichever article it was made. */
  async remove(id: string): Promise<void> {
    for (const [url, list] of [...this.#kept])
      if (list.some((correction) => correction.id === id))
        await this.#keep(
          url,
          list.filter((correction) => correction.id !== id),
        );
  }

  async #keep(url: string, corrections: readonly StoredCorrection[]): Promise<void> {
    const key = correctionsKey(url);
    if (corrections.length === 0) await this.#storage.remove(key);
    else await this.#storage.set(key, corrections);
    this.#kept.set(url, corrections);
  }
}
