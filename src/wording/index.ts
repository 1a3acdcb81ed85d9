export { type ConfidenceKey, confidenceKey } from "./confidence";
export { dayOf } from "./day";
export { directionOf } from "./direction";
export { noticeKey } from "./notice";
export { wordsAt, wordsUnder } from "./passage";
export { type ReasonKey, whyOf } from "./reason";
export { type StatementKey, whyStatement } from "./statement";
