import { analyse } from "./pipeline";

/** A text that every room of the engine has something to do with. */
const SAMPLE = `“The bridge is safe,” said Ann Bee, a spokeswoman for the town of Elder, on Friday. “Twelve people walked over it.”
The mayor denied that twelve people had walked over it. There is no evidence that the bridge is safe, she said.`;

let warm = false;

/**
 * Has the engine load what waits for its first text: tagger, weights, tables, compiled patterns. Some 0.3 s of work the
 * first time, nothing after that. No report is another one for it.
 */
export function warmUp(): void {
  if (warm) return;
  warm = true;
  analyse(SAMPLE, { lang: "en" });
}
