import type { NetworkAttribution } from "./network/read-attributions";
import type { QuotedDoc } from "./quoted";

/** How far behind a cue the condition may begin, in UTF-16 code units. */
const NEAR = 40;
const CONDITION =
  /^\W*(?:on|for|to|that|under|the|(?:the )?condition of|\W)*\b(?:not (?:to be|be|wanting to be) (?:named|identified|quoted)|(?:to )?be (?:named|identified|quoted)|anonymity)\b/i;

/** "was not authorized to speak publicly". */
const MAY_SPEAK = /^\s*(?:publicly )?to (?:publicly )?(?:speak|talk|discuss|comment|be)\b/i;

/**
 * Whether a candidate is no more than the condition on which somebody speaks ("asked not to be named", "requested
 * anonymity"): it tells how the source is named, not what it says.
 */
export function isCondition(doc: QuotedDoc, { cue, cueTokens }: NetworkAttribution): boolean {
  const sentence = doc.sentences[doc.tokens[cueTokens[0]]!.sentence]!;
  const behind = doc.text.slice(cue.end, Math.min(cue.end + NEAR, sentence.end));
  const allowed = /authori[sz]ed$/i.test(doc.text.slice(cue.start, cue.end)) && MAY_SPEAK.test(behind);
  return allowed || CONDITION.test(behind);
}
