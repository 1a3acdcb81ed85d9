import type { Settings } from "../../settings";

/** What the options and the first-run page need; extension/ puts it together. */
export interface PagesHost {
  readonly settings: () => Promise<Settings>;
  /** Calls back when the settings are others, wherever that was chosen. */
  readonly onSettings: (listener: (settings: Settings) => void) => void;
  /** Stores the settings and lets the worker follow them. */
  readonly saveSettings: (settings: Settings) => Promise<void>;
  /** Asks for every site. Must be called in the turn of a click. */
  readonly askForEverySite: () => Promise<boolean>;
  readonly giveUpEverySite: () => Promise<boolean>;
  readonly mayReadEverySite: () => Promise<boolean>;
  readonly commands: () => Promise<readonly { readonly name: string; readonly shortcut: string }[]>;
  /** null where an extension cannot open the browser's page for shortcuts. */
  readonly openShortcuts: (() => void) | null;
  /** Names of everything kept. */
  readonly storedKeys: () => Promise<readonly string[]>;
  /** Deletes everything kept. */
  readonly clear: () => Promise<void>;
}

/** Gives up the permission for every site. Gives whether it is gone: one that a machine's policy grants stays. */
export async function givenUp(host: PagesHost): Promise<boolean> {
  await host.giveUpEverySite().catch(() => false);
  return !(await host.mayReadEverySite().catch(() => false));
}
