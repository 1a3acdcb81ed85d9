import type { Doc } from "../document/doc";
import type { Passage, Rebuttal } from "./passage";
import { formsIn, type Terms } from "./terms";

const ACCUSING_CUE =
  /accus|alleg|charg|blam|critici|blast|slam|attack|condemn|fault|portray|depict|paint|brand|label|denounc|sued|indict|suspect|claim|insinuat|assert|contend/;

/** Whether a passage is somebody's word about a fault. */
export const accuses = (claim: Passage): boolean =>
  claim.origin === "accusation" || ACCUSING_CUE.test(claim.cue);

/** The words a claim should share: those of what is denied, or of the whole rebuttal without its cue. */
export function focusOf(doc: Doc, terms: Terms, rebuttal: Rebuttal): Set<string> {
  const { target, span, cueSpan } = rebuttal;
  if (target.content) return formsIn(doc, terms, target.content);
  if (target.noun && rebuttal.lead === "denial") return formsIn(doc, terms, target.noun);
  if (cueSpan.start === span.start && cueSpan.end === span.end) return new Set(rebuttal.forms);
  const forms = formsIn(doc, terms, { start: span.start, end: cueSpan.start });
  for (const form of formsIn(doc, terms, { start: cueSpan.end, end: span.end })) forms.add(form);
  return forms;
}
