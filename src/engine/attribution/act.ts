import { textOf } from "../document/span";
import { THOUGHT, WRITING } from "../lexicon/acts";
import type { StatementAct } from "./attribution";
import type { Candidate } from "./candidate";
import type { QuotedDoc } from "./quoted";

/** Speech, thought or writing, by the words of the cue; what has no cue counts as speech, a tweet as writing. */
export function actOf(doc: QuotedDoc, { cue, finder }: Candidate): StatementAct {
  if (finder === "tweet") return "writing";
  const words = cue.flatMap((span) =>
    textOf(doc.text, span)
      .toLowerCase()
      .split(/[^\p{L}-]+/u),
  );
  for (const word of words.reverse()) {
    if (WRITING.has(word)) return "writing";
    if (THOUGHT.has(word)) return "thought";
  }
  return "speech";
}
