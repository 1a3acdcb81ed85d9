export { type ConfidenceKey, confidenceKey } from "./confidence";
export { directionOf } from "./direction";
export { noticeKey } from "./notice";
export { wordsAt, wordsUnder } from "./passage";
export { type ReasonKey, whyOf } from "./reason";
export { type StatementKey, whyStatement } from "./statement";
