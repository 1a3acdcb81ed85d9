import { tokenIndexAt } from "../document/doc";
import type { Candidate } from "./candidate";
import { nounPhraseAfter } from "./noun-phrase";
import type { QuotedDoc } from "./quoted";

/**
 * "The bureau cited in the letter does not exist", "the witness quoted by the defence was abroad": the participle says
 * which bureau, and the verb behind the phrase is the sentence's own. Nobody in it says that the letter does not exist.
 */
export function isReducedRelative(doc: QuotedDoc, { content, cue }: Candidate): boolean {
  const start = content[0]!.start;
  const first = tokenIndexAt(doc, start);
  const verb = doc.tokens[first - 2];
  if (!verb || !cue.some((span) => span.start <= verb.start && verb.end <= span.end)) return false;
  if (!/ed$/.test(verb.lower) || !/^(?:in|by)$/.test(doc.tokens[first - 1]!.lower)) return false;
  const phrase = nounPhraseAfter(doc, first);
  const next = phrase?.first === first ? doc.tokens[phrase.end] : undefined;
  return next !== undefined && next.start < content[0]!.end && isFiniteVerb(next.pos, next.lower);
}

const isFiniteVerb = (pos: string, lower: string): boolean =>
  pos === "AUX" || (pos === "VERB" && !/ing$/.test(lower));
