import { textOf } from "../document/span";
import type { Candidate } from "./candidate";
import type { QuotedDoc } from "./quoted";

/** Longest piece of the article repeated in a reason, in UTF-16 code units. */
const LONGEST = 60;

/** Why this counts as a statement of that source, as a sentence for the reader. */
export function whyOf(doc: QuotedDoc, { finder, cue, source, continues }: Candidate): string {
  const said = quoted(doc, cue);
  const who = quoted(doc, source);
  const by = who ? ` ${who} is named as its source.` : "";
  switch (finder) {
    case "quote-cue":
      return `The quotation stands right before ${said}.${by}`;
    case "cue-quote":
      return `The quotation follows ${said}.${by}`;
    case "label":
      return `The line names ${who || "a speaker"} before or after the words themselves.`;
    case "tweet":
      return `The post is signed by ${who || "its author"}.`;
    case "colon":
      return `The quotation follows a colon.${by}`;
    case "subject":
      return `The quotation stands in a sentence about ${who || "somebody"}, with no clear verb of speaking.`;
    case "continued":
      return continues
        ? "The quotation has no attribution of its own and goes on with the statement before it."
        : "The quotation has no attribution of its own.";
    case "repeated":
      return "The same words stand elsewhere in the article, where it says whose they are.";
    case "alone":
      return "The words stand in quotation marks; the article does not say here whose they are.";
    case "network":
      if (said && who) return `The trained reader takes ${said} as giving these words to ${who}.`;
      return `The trained reader takes ${said || "the context"} as a sign that these are somebody's words.`;
  }
}

const quoted = (doc: QuotedDoc, spans: Candidate["cue"]): string => {
  const words = spans
    .map((span) => textOf(doc.text, span))
    .join(" … ")
    .replace(/\s+/g, " ");
  if (words === "") return "";
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words}”`;
};
