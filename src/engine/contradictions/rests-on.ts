import type { Doc } from "../document/doc";
import type { Span } from "../document/span";
import type { Choice } from "./choose";
import { isExplicit } from "./passage";

/** Most code units of a reason on one side of its words of denial. */
const REST = 60;

/** The words a finding rests on: the denial with the noun it names, a falsity word with its sentence. */
export function restsOn(doc: Doc, { claim, rebuttal, against }: Choice): Span {
  const { cueSpan, target, lead, form } = rebuttal;
  const touches = cueSpan.end <= claim.span.start && claim.span.start - cueSpan.end < 3;
  if (form && lead === "denial" && touches) return { start: cueSpan.start, end: claim.span.end };
  if (form && lead === "correction" && cueSpan.end >= against.end) return against;
  if (form && against.end > cueSpan.end && against.start <= cueSpan.start)
    return { start: cueSpan.start, end: against.end };
  if (!isExplicit(rebuttal)) return against;
  if (target.noun && target.noun.start >= cueSpan.end) return { start: cueSpan.start, end: target.noun.end };
  if (lead === "falsity") return { start: Math.max(against.start, cueSpan.start - REST), end: cueSpan.end };
  return denialIn(doc, cueSpan, against);
}

/** What a quotation says before its end, where nothing opens one. */
const CLOSES = /^([^“”]*?)[,.!?]?”|^([^"]*?)[,.!?]"(?=\s|$)/;

/** A denial with what stands behind it; where a quotation ends there, up to its end and with what stands before. */
function denialIn({ text }: Doc, cue: Span, against: Span): Span {
  const end = Math.max(cue.end, Math.min(against.end, cue.end + REST));
  const closed = CLOSES.exec(text.slice(cue.end, end));
  if (!closed) return { start: cue.start, end };
  const inside = closed[1] ?? closed[2] ?? "";
  return {
    start: Math.min(cue.start, Math.max(against.start, cue.start - REST)),
    end: cue.end + inside.length,
  };
}
