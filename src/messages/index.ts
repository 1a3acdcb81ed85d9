export { type Handlers, listen } from "./listen";
export type { FailureReason, Outcome } from "./outcome";
export type { AnnotateResult, NameOf, Receiver, RequestOf, ResponseOf } from "./protocol";
export { type Messenger, messenger } from "./send";
export type {
  AppliedCorrection,
  Correction,
  Emptiness,
  Phase,
  StoredCorrection,
  TabState,
  Target,
} from "./state";
export { SLOTS } from "./state";
export type { RawListener, Sender, Transport } from "./transport";
