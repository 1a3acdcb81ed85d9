import type { Doc } from "../document/doc";
import type { Claims } from "./claims";
import type { Passage, Rebuttal } from "./passage";
import { formsIn, type Terms } from "./terms";

const HEARSAY =
  /\b(?:told|they say|people (?:say|think|believe|claim)|some (?:say|claim|people)|(?:says|saying|said|claims?|claimed|argu\w+|predict\w*|accus\w+|alleg\w+) |idea|notion|myth|heard|read that|suggest\w*|reports?)\b/i;

/** What a speaker reports of others within the same words ("They tell us … It is all lies"). */
export function ownReports(doc: Doc, claims: Claims, rebuttal: Rebuttal): Passage[] {
  return claims
    .in(rebuttal.sentence - 1)
    .filter(
      (p) =>
        p.speaker === rebuttal.speaker &&
        p.origin === "statement" &&
        HEARSAY.test(doc.text.slice(p.span.start, p.span.end)),
    )
    .slice(-1);
}

/** What a speaker reports of others in the clause before ("they argue that A, and that is just not true"). */
export function inOneBreath(doc: Doc, terms: Terms, rebuttal: Rebuttal): Passage[] {
  const { span, cueSpan } = rebuttal;
  const before = doc.text.slice(span.start, cueSpan.start);
  const turn = NAMED_BEHIND.exec(before) ?? TURNED.exec(before);
  if (!turn || turn.index < 20) return [];
  const report = HEARSAY.exec(before.slice(0, turn.index));
  if (!report && !NAMED_BEHIND.test(before)) return [];
  const claim = { start: span.start, end: span.start + turn.index };
  const forms = formsIn(doc, terms, claim);
  const cue = report?.[0].toLowerCase() ?? "";
  return [{ ...rebuttal, span: claim, origin: "statement", statement: null, cue, forms, speaker: null }];
}

/** "…, an idea that (was untrue)": the clause before is the idea. */
const NAMED_BEHIND =
  /[\s,;”"']+an? (?:\p{L}+ )?(?:idea|claim|notion|charge|allegation|accusation|assertion|suggestion|theory|myth) (?:that|which)\s+(?:(?:was|is|were|are)\s+)?[^,;]{0,20}$/iu;
const TURNED =
  /[\s,;]+(?:and|but)\s+(?:that|this|it|which)\b[^,;]{0,40}$|[\s,;]+which\s+(?:(?:was|is)\b[^,;]{0,40})?$/i;
