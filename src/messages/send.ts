import { failure, failureOf, type Outcome } from "./outcome";
import type { NameOf, RequestOf, ResponseOf } from "./protocol";
import type { Transport } from "./transport";

/** Sends typed messages. None of its functions throws or rejects: see Outcome. */
export interface Messenger {
  readonly toBackground: <N extends NameOf<"background">>(
    name: N,
    request: RequestOf<"background", N>,
  ) => Promise<Outcome<ResponseOf<"background", N>>>;
  readonly toTab: <N extends NameOf<"tab">>(
    tabId: number,
    name: N,
    request: RequestOf<"tab", N>,
  ) => Promise<Outcome<ResponseOf<"tab", N>>>;
  readonly toPanel: <N extends NameOf<"panel">>(
    name: N,
    request: RequestOf<"panel", N>,
  ) => Promise<Outcome<ResponseOf<"panel", N>>>;
}

/** @param transport the browser's messaging */
export function messenger(transport: Transport): Messenger {
  return {
    toBackground: (name, request) =>
      deliver(() => transport.sendToExtension({ to: "background", name, request })),
    toTab: (tabId, name, request) => deliver(() => transport.sendToTab(tabId, { to: "tab", name, request })),
    toPanel: (name, request) => deliver(() => transport.sendToExtension({ to: "panel", name, request })),
  };
}

async function deliver<T>(send: () => Promise<unknown>): Promise<Outcome<T>> {
  try {
    const answer = await send();
    return isOutcome<T>(answer) ? answer : failure("no-receiver", "Nobody answered.");
  } catch (error) {
    return failureOf(error);
  }
}

const isOutcome = <T>(answer: unknown): answer is Outcome<T> =>
  typeof answer === "object" && answer !== null && typeof (answer as { ok?: unknown }).ok === "boolean";
