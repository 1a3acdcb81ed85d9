import type { Browser } from "../../scripts/browser/chromium";
import type { Report } from "../../src/engine/report";

/** The report of a text by the engine in the extension's worker; throws what the worker says went wrong. */
export async function analyseInWorker(browser: Browser, text: string): Promise<Report> {
  const outcome = await browser.tell("analyse", { text, facts: {} });
  if (!outcome.ok) throw new Error(`not analysed: ${outcome.message}`);
  return outcome.value;
}
