export { type ConfidenceKey, confidenceKey } from "./confidence";
export { wordsAt, wordsUnder } from "./passage";
export { type ReasonKey, whyOf } from "./reason";
