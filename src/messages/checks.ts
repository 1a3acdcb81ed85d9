import type { NameOf, Receiver } from "./protocol";

type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isString: Check = (value) => typeof value === "string";
const isBoolean: Check = (value) => typeof value === "boolean";
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isStrings: Check = (value) => Array.isArray(value) && value.every(isString);
const isNull: Check = (value) => value === null;
const either =
  (...checks: Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
const oneOf =
  (...allowed: unknown[]): Check =>
  (value) =>
    allowed.includes(value);
/** An object with exactly these fields; those of `optional` may be missing. */
const shape =
  (fields: Record<string, Check>, optional: Record<string, Check> = {}): Check =>
  (value) =>
    isRecord(value) &&
    Object.entries(fields).every(([key, check]) => Object.hasOwn(value, key) && check(value[key])) &&
    Object.keys(value).every((key) => {
      if (Object.hasOwn(fields, key)) return true;
      return Object.hasOwn(optional, key) && optional[key]!(value[key]);
    });

const facts = shape(
  {},
  { title: isString, url: isString, outlet: isString, published: isString, lang: isString },
);

const passage = shape({ exact: isString, prefix: isString });
const correction = shape({
  id: isString,
  kind: oneOf("not-a-statement", "wrong-speaker", "not-a-contradiction"),
  passage,
  against: either(passage, isNull),
  speaker: either(isString, isNull),
});

const target = either(
  shape({ statement: isString }),
  shape({ contradiction: isString, side: oneOf("claim", "against") }),
  shape({ start: isCount, end: isCount }),
);

/** The shape that each request must have. A message of any other shape is refused at the door. */
const CHECKS: { readonly [R in Receiver]: { readonly [N in NameOf<R>]: Check } } = {
  background: {
    article: isNull,
    analyse: shape({ text: isString, facts }),
    badge: shape({ contradicted: either(isCount, isNull) }),
    changed: isNull,
    annotate: shape({ tabId: isCount }),
    refresh: isNull,
  },
  tab: {
    state: shape({ looked: isBoolean }),
    jump: shape({ to: target }),
    step: shape({ by: oneOf(1, -1), among: either(isStrings, isNull) }),
    toggle: shape({ on: either(isBoolean, isNull) }),
    insist: isNull,
    correct: shape({ correction }),
    undo: shape({ id: isString }),
    who: isNull,
  },
  panel: {
    updated: shape({ tabId: isCount }),
    listed: shape({ tabId: isCount }),
  },
};

/** The check for a message's request; undefined for a name that the receiver does not know. */
export function checkOf(receiver: Receiver, name: string): Check | undefined {
  const checks: Readonly<Record<string, Check>> = CHECKS[receiver];
  return Object.hasOwn(checks, name) ? checks[name] : undefined;
}

/** Whether something received is an envelope for `receiver`. */
export const isEnvelopeFor = (
  receiver: Receiver,
  message: unknown,
): message is { name: string; request: unknown } =>
  isRecord(message) &&
  message.to === receiver &&
  typeof message.name === "string" &&
  Object.hasOwn(message, "request");
