export { type ConfidenceKey, confidenceKey } from "./confidence";
export { type ReasonKey, whyOf } from "./reason";
