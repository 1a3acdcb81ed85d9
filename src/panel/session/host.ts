import { listen, type Messenger, messenger, type Transport } from "../../messages";
import { readSettings, SETTINGS_KEY, type Settings } from "../../settings";

/** The tab that the panel is about. */
export interface Tab {
  readonly id: number;
  /** null where the browser does not tell: no permission for this tab yet. */
  readonly url: string | null;
}

/** What the panel needs of the browser itself; src/browser provides it. */
export interface PanelDoor {
  /** The active tab of the panel's window; null for none. */
  readonly tab: () => Promise<Tab | null>;
  /** Calls back when another tab is active or the active one has moved on to another page. */
  readonly onTabChange: (listener: () => void) => void;
  /** Asks for the permission to read a site. Must be called in the turn of a click. */
  readonly askForSite: (url: string) => Promise<boolean>;
  /** Whether Gainsay may read an address without being asked. */
  readonly mayRead: (url: string) => Promise<boolean>;
  readonly openTab: (url: string) => void;
  readonly reload: (tabId: number) => Promise<void>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly download: (name: string, type: string, content: string) => void;
  readonly openOptions: () => void;
  /** Opens the side panel beside a tab; null where the browser has none, or in the side panel itself. */
  readonly openSidePanel: ((tabId: number) => void) | null;
}

/** The extension's storage. */
export interface Stored {
  readonly load: (key: string) => Promise<unknown>;
  readonly store: (key: string, value: unknown) => Promise<void>;
  /** Calls back with what lies under a key whenever it is another. */
  readonly watch: (key: string, listener: (value: unknown) => void) => void;
}

/** How the panel answers. */
export interface Heeding {
  /** Whether the panel is about this tab: another one's messages are another panel's. */
  readonly isMine: (tabId: number) => boolean;
  /** The tab's state has changed. */
  readonly updated: () => void;
  /** Ids of what the panel's filter and search leave; null for all. */
  readonly listed: () => readonly string[] | null;
}

/** All that the panel needs; tests and the gallery make their own. */
export interface PanelHost extends PanelDoor {
  readonly messenger: Messenger;
  /** Calls back with what the panel is told of its tab, and asked. */
  readonly heed: (heeding: Heeding) => void;
  readonly settings: () => Promise<Settings>;
  readonly saveSettings: (settings: Settings) => Promise<void>;
}

/** The panel's host in a browser. */
export function panelHost(door: PanelDoor, stored: Stored, transport: Transport): PanelHost {
  return {
    ...door,
    messenger: messenger(transport),
    heed: ({ isMine, updated, listed }) =>
      listen(
        transport,
        "panel",
        {
          updated: () => {
            updated();
            return null;
          },
          listed: () => ({ among: listed() }),
        },
        ({ tabId }) => isMine(tabId),
      ),
    settings: async () => readSettings(await stored.load(SETTINGS_KEY)),
    saveSettings: (settings) => stored.store(SETTINGS_KEY, settings),
  };
}
