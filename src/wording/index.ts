export { type ConfidenceKey, confidenceKey, FAIRLY_SURE, SURE } from "./confidence";
export { type ReasonKey, whyOf } from "./reason";
