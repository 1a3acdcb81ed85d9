import type { Report } from "./report";

/** Longest text that is read; what stands after it is left unread and the report says so. UTF-16 code units. */
const LONGEST_TEXT = 2_000_000;

/** What of a text is read, and a sentence for the reader where that is not all. */
export function readable(
  text: string,
  longest = LONGEST_TEXT,
): { text: string; told: Pick<Report, "notices" | "noticeCodes"> } {
  if (text.length <= longest) return { text, told: { notices: [], noticeCodes: [] } };
  const number = String(longest).replace(/\B(?=(?:\d{3})+$)/g, ",");
  const words = `This article is very long; only its first ${number} characters were read.`;
  return { text: text.slice(0, longest), told: { notices: [words], noticeCodes: ["long-text"] } };
}

/** How much of a long text is answered first. UTF-16 code units. */
const OPENING = 3_000;

/**
 * The opening paragraphs of a long text, to be answered before the whole: a prefix, so offsets in it are offsets in
 * the text. null for a text so short that answering it in two steps would gain nothing.
 */
export function openingOf(text: string): string | null {
  if (text.length < 3 * OPENING) return null;
  const end = text.indexOf("\n", OPENING);
  return end > 0 && end < 2 * OPENING ? text.slice(0, end) : null;
}
