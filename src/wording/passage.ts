import type { Span } from "../engine/report";

/** The words under one span on one line: every run of white space is one space. */
export const wordsAt = (text: string, span: Span): string =>
  text.slice(span.start, span.end).replace(/\s+/g, " ").trim();

/** The words under several spans on one line, with an ellipsis where the text between is left out. */
export const wordsUnder = (text: string, spans: readonly Span[]): string =>
  spans
    .map((span) => wordsAt(text, span))
    .filter((words) => words !== "")
    .join(" … ");
