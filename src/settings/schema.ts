import type { PaletteName } from "./palette";

/** Raised by one whenever a field changes its meaning; see migrate.ts. */
export const SETTINGS_VERSION = 1;

/** Where the settings lie in the extension's local storage. */
export const SETTINGS_KEY = "settings";

/** Everything a reader can choose. Kept on this machine alone. */
export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** False: Gainsay marks nothing anywhere. */
  readonly on: boolean;
  /** `news`: annotate news pages as they are read (needs the optional host permission); `click`: only when asked. */
  readonly when: "news" | "click";
  /** Hosts, without "www.", on which nothing is marked; their subdomains are meant too. */
  readonly sitesOff: readonly string[];
  /** `all`: every quoted statement; `contradicted`: only claims that somebody in the article contradicts. */
  readonly mark: "all" | "contradicted";
  /** Whether statements in other words than the speaker's are marked too. */
  readonly paraphrases: boolean;
  readonly palette: PaletteName;
  /** Whether statements get a faint ground beside their line. */
  readonly tint: boolean;
  /** Whether pointing at a statement opens its card; a click and the keyboard always do. */
  readonly hover: boolean;
  /** Whether the toolbar button shows the number of contradicted claims. */
  readonly badge: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  on: true,
  when: "click",
  sitesOff: [],
  mark: "all",
  paraphrases: false,
  palette: "standard",
  tint: true,
  hover: true,
  badge: true,
};
