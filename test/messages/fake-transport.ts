import type { RawListener, Sender, Transport } from "../../src/messages";

export const OWN: Sender = { id: "own", url: "chrome-extension://own/popup.html" };

/** A transport within one process: what is sent reaches every listener, as the browser would do it. */
export function fakeTransport(sender: Sender = OWN): Transport & { readonly deliver: Deliver } {
  const listeners: RawListener[] = [];
  const deliver: Deliver = (message, from) =>
    new Promise((resolve, reject) => {
      const waiting = listeners.map((listener) => listener(message, from, resolve));
      if (!waiting.includes(true)) setTimeout(() => reject(new Error("Receiving end does not exist.")));
    });
  return {
    ownId: () => "own",
    ownOrigin: () => "chrome-extension://own/",
    sendToExtension: (message) => deliver(message, sender),
    sendToTab: (_tabId, message) => deliver(message, sender),
    onMessage: (listener) => void listeners.push(listener),
    deliver,
  };
}

type Deliver = (message: unknown, from: Sender) => Promise<unknown>;
