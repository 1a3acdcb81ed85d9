import type { Candidate } from "./candidate";
import { clausesBeforeCues, clausesBehindCues } from "./clause-rules";
import { findCues } from "./cues";
import { candidatesOf, type Reading } from "./draft";
import { lines } from "./line-rules";
import { orphanQuotations } from "./orphan-rules";
import { followingQuotations, quotationsBeforeCues, quotationsBehindCues } from "./quotation-rules";
import type { QuotedDoc } from "./quoted";

/** The statements of a text by rule alone: quotations beside a cue first, then clauses, then what nobody claims yet. */
export function byRules(doc: QuotedDoc): Candidate[] {
  const reading: Reading = {
    doc,
    cues: findCues(doc),
    drafts: [],
    draftOf: new Map(),
    owner: new Map(),
    holder: new Array(doc.tokens.length),
  };
  lines(reading);
  quotationsBeforeCues(reading);
  quotationsBehindCues(reading);
  clausesBeforeCues(reading);
  clausesBehindCues(reading);
  followingQuotations(reading);
  orphanQuotations(reading);
  return candidatesOf(reading);
}
