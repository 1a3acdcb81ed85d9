import type { RawListener, Transport } from "../messages/transport";

/**
 * The little of the WebExtension API that a content script has, without the polyfill: it would be a fifth of the
 * script that every article pays for, and both browsers give promises here.
 */
const api: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/** Messaging for content scripts. */
export const transport: Transport = {
  ownId: () => api.runtime?.id,
  ownOrigin: () => api.runtime.getURL(""),
  sendToExtension: async (message) => {
    if (!api.runtime?.id) throw new Error("Extension context invalidated.");
    return api.runtime.sendMessage(message);
  },
  sendToTab: () => Promise.reject(new Error("A content script cannot write to tabs.")),
  onMessage: (listener: RawListener) => api.runtime.onMessage.addListener(listener),
};

/** The extension's local storage, as a content script may use it. */
export const storage = {
  get: async (key: string): Promise<unknown> => (await api.storage.local.get(key))[key],
  set: (key: string, value: unknown): Promise<void> => api.storage.local.set({ [key]: value }),
  remove: (key: string): Promise<void> => api.storage.local.remove(key),
  onChanged: (listener: (key: string, value: unknown) => void): void =>
    api.storage.onChanged.addListener((changes, area) => {
      if (area !== "local") return;
      for (const [key, change] of Object.entries(changes)) listener(key, change.newValue);
    }),
};

/** A string of the interface in the reader's language. */
export const say = (key: string, ...substitutions: string[]): string =>
  api.i18n?.getMessage(key, substitutions) || key;

/** False once the extension was updated or removed under this page: nothing of it answers any more. */
export const alive = (): boolean => api.runtime?.id !== undefined;

/** The shadow root of an element, also a closed one where the browser lets content scripts look inside. */
export const openShadow = (element: Element): ShadowRoot | null =>
  element instanceof HTMLElement && api.dom?.openOrClosedShadowRoot
    ? api.dom.openOrClosedShadowRoot(element)
    : element.shadowRoot;
