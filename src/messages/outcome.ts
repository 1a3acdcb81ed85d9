/**
 * What came of a message. That nobody listens is an ordinary state, not an error:
 * - `no-receiver`: the tab has no content script (not annotated yet, a browser page) or nobody has the panel open;
 * - `invalidated`: this script belongs to a version of the extension that was updated or removed: reload the page;
 * - `refused`: the receiver did not accept the message's shape or its sender;
 * - `failed`: the receiver threw; `message` says what.
 */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: FailureReason; readonly message: string };

export type FailureReason = "no-receiver" | "invalidated" | "refused" | "failed";

/** The outcome of a request that was answered. */
export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** The outcome of a request that was not; `message` is for a log, not for the reader. */
export const failure = (reason: FailureReason, message: string): Outcome<never> => ({
  ok: false,
  reason,
  message,
});

/** Reads the browser's own words about a message that could not be delivered. */
export function failureOf(error: unknown): Outcome<never> {
  const message = error instanceof Error ? error.message : String(error);
  if (/context invalidated|Extension context/i.test(message)) return failure("invalidated", message);
  if (
    /receiving end does not exist|could not establish|message (?:port|channel) closed|no tab with id/i.test(
      message,
    )
  )
    return failure("no-receiver", message);
  return failure("failed", message);
}
