import { checkOf, isEnvelopeFor } from "./checks";
import { failure, success } from "./outcome";
import type { NameOf, Receiver, RequestOf, ResponseOf } from "./protocol";
import type { Sender, Transport } from "./transport";

export type Handlers<R extends Receiver> = {
  readonly [N in NameOf<R>]: (
    request: RequestOf<R, N>,
    sender: Sender,
  ) => ResponseOf<R, N> | Promise<ResponseOf<R, N>>;
};

/** Which messages tabs may send; anything else comes from the extension's own pages and worker only. */
const FROM_TABS: ReadonlySet<string> = new Set([
  "background/article",
  "background/analyse",
  "background/badge",
  "background/changed",
]);

/**
 * Answers the messages for one receiver. Call it synchronously at the top level, so that a woken worker is listening
 * before the message that woke it is delivered.
 *
 * The listener is never async and returns undefined at once for what is not its own: an async one would swallow the
 * replies of other listeners.
 *
 * @param isMine whether a message that would be accepted is for this one of several receivers; the others are silent
 */
export function listen<R extends Receiver>(
  transport: Transport,
  receiver: R,
  handlers: Handlers<R>,
  isMine: (request: RequestOf<R, NameOf<R>>) => boolean = () => true,
): void {
  transport.onMessage((message, sender, reply) => {
    if (!isEnvelopeFor(receiver, message)) return undefined;
    const refusal = refuse(transport, receiver, message, sender);
    if (refusal !== null) {
      reply(failure("refused", refusal));
      return undefined;
    }
    const request = message.request as RequestOf<R, NameOf<R>>;
    if (!isMine(request)) return undefined;
    const handler = handlers[message.name as NameOf<R>];
    answer(() => handler(request, sender)).then(reply, () => undefined);
    return true;
  });
}

/** Why a message is not accepted; null when it is. */
function refuse(
  transport: Transport,
  receiver: Receiver,
  message: { name: string; request: unknown },
  sender: Sender,
): string | null {
  const check = checkOf(receiver, message.name);
  if (!check) return `Unknown message ${receiver}/${message.name}.`;
  if (sender.id === undefined || sender.id !== transport.ownId()) return "The sender is not this extension.";
  const fromPage = sender.tab !== undefined && !(sender.url ?? "").startsWith(transport.ownOrigin());
  if (fromPage && !FROM_TABS.has(`${receiver}/${message.name}`)) return "A tab may not send this.";
  if (!check(message.request)) return `Malformed ${receiver}/${message.name}.`;
  return null;
}

async function answer(handle: () => unknown): Promise<unknown> {
  try {
    return success(await handle());
  } catch (error) {
    return failure("failed", error instanceof Error ? error.message : String(error));
  }
}
