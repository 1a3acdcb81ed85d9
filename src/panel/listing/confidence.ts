import type { MessageKey } from "../i18n";

/** How sure the engine is, in words: a number would claim more than it knows. */
export function confidenceKey(confidence: number): MessageKey {
  if (confidence >= 0.85) return "confidenceHigh";
  return confidence >= 0.6 ? "confidenceMiddle" : "confidenceLow";
}
