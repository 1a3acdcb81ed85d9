import { analyse } from "../engine/pipeline";
import type { ArticleFacts, Report } from "../engine/report";

/** The report of a bare text. */
export const reportOfText = (text: string, facts: ArticleFacts, id: string): Report =>
  analyse(text, facts, id);

/** The report of a page's source, with the text that its offsets count in. */
export function reportOfHtml(_html: string, _facts: ArticleFacts, _id: string): Report {
  throw new Error("HTML cannot be read yet");
}
