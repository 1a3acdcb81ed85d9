/** How sure Gainsay is of a statement, in words: a number would claim more than a reader can use. */
export type ConfidenceKey = "confidenceHigh" | "confidenceMiddle" | "confidenceLow";

/**
 * Where the words change. The engine's confidence is calibrated, so a class of it is as often right as it says; on
 * PolNeAR dev 96 of 100 statements from 0.9 on are right, 86 from 0.7 to 0.9, 60 below (`training/calibration.ts`;
 * `npm run check:shared` holds the words to it).
 */
const SURE = 0.9;
const FAIRLY_SURE = 0.7;

/** @param confidence of a statement, 0 to 1 */
export const confidenceKey = (confidence: number): ConfidenceKey =>
  confidence >= SURE ? "confidenceHigh" : confidence >= FAIRLY_SURE ? "confidenceMiddle" : "confidenceLow";
