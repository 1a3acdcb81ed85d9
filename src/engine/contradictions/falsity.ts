import { type Doc, tokenIndexAt } from "../document/doc";
import type { Span } from "../document/span";
import { CLAIM_NOUN } from "../lexicon/denial";

const SLUR =
  /\b(?:l(?:ied|ying|iars?)|exaggerat\w+|distort\w+|fabricat\w+|misrepresent\w+|malign\w*|twisted|invented|made[- ]up|mistaken|wrongly|erroneous\w*|misstat\w+)\b/i;

/** `attribute` before a noun that is nothing said ("a false report card"), `act` of a person ("she lied"), else `predicate`. */
export function useOfFalsity(doc: Doc, cue: Span): string {
  const next = doc.tokens[tokenIndexAt(doc, cue.end)];
  const joined = next && /^\s?$/.test(doc.text.slice(cue.end, next.start));
  const determined =
    /(?:\b(?:the|that|this|these|those|his|her|their|its|your|such|an?|an? [a-z]+ and)|['’]s?)[\s“"]*$/i.test(
      doc.text.slice(Math.max(0, cue.start - 24), cue.start),
    ) || /^['’]s/.test(doc.text.slice(cue.start, cue.end));
  if (joined && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) && !determined) return "attribute";
  if (joined && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos))
    return CLAIM_NOUN.test(doc.text.slice(cue.end, cue.end + 30)) &&
      !/^\s+\p{L}+ reports?\b/u.test(doc.text.slice(cue.end, cue.end + 30))
      ? "predicate"
      : "attribute";
  return SLUR.test(doc.text.slice(cue.start, cue.end)) ? "act" : "predicate";
}
