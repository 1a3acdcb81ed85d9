/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  /** Id of the extension that sent it. */
  readonly id?: string | undefined;
  /** Address of the document that sent it. */
  readonly url?: string | undefined;
  /** Set when it came from a tab: a content script, or an extension page open in a tab. */
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
  readonly frameId?: number | undefined;
}

export type RawListener = (
  message: unknown,
  sender: Sender,
  reply: (response: unknown) => void,
) => true | undefined;

/** The browser's messaging, as this room needs it; src/browser provides it, unit tests replace it. */
export interface Transport {
  /** This extension's id; undefined once the context is invalidated. */
  readonly ownId: () => string | undefined;
  /** Address under which the extension's own pages live, "chrome-extension://…/". */
  readonly ownOrigin: () => string;
  readonly sendToExtension: (message: unknown) => Promise<unknown>;
  readonly sendToTab: (tabId: number, message: unknown) => Promise<unknown>;
  readonly onMessage: (listener: RawListener) => void;
}
