import type { NameOf, Outcome, RequestOf, ResponseOf } from "../../src/messages";

/** Speaks for the panel, from a page of the extension. `Tab` is what names a tab: its page or its id. */
export interface Speaking<Tab> {
  /** Asks a tab, as the panel would. */
  readonly ask: <N extends NameOf<"tab">>(
    tab: Tab,
    name: N,
    request: RequestOf<"tab", N>,
  ) => Promise<Outcome<ResponseOf<"tab", N>>>;
  /** Asks the worker. */
  readonly tell: <N extends NameOf<"background">>(
    name: N,
    request: RequestOf<"background", N>,
  ) => Promise<Outcome<ResponseOf<"background", N>>>;
}

/** Runs in the extension's page: to a tab, or to the worker where `tabId` is null. Never rejects. */
export async function sendFrom({ tabId, message }: Addressed): Promise<unknown> {
  try {
    return await (tabId === null
      ? chrome.runtime.sendMessage(message)
      : chrome.tabs.sendMessage(tabId, message));
  } catch (error) {
    return { ok: false, reason: "no-receiver", message: String(error) };
  }
}

interface Addressed {
  readonly tabId: number | null;
  readonly message: unknown;
}
