import type { Cue } from "./cues";
import type { Draft, Reading } from "./draft";
import { spanOf } from "./spans";

/** How far behind the comma the inner source may begin, in tokens. */
const NEAR = 3;

/**
 * "According to the Herald, the mayor said …": where only the inner statement was read, the outer source becomes the
 * source, the inner one is kept in `nested`, and the content grows to all that the outer source vouches for.
 */
export function outerSources(reading: Reading): void {
  const bySource = new Map<number, Draft>();
  for (const draft of reading.drafts) if (draft.source[0]) bySource.set(draft.source[0].start, draft);
  for (const cue of reading.cues) {
    if (cue.kind !== "according" || !cue.source || reading.holder[cue.at] || reading.draftOf.has(cue))
      continue;
    const first = behindComma(reading, cue);
    const inner = first === null ? null : statementFrom(reading, bySource, first);
    if (inner) wrap(reading, cue, inner, first!);
  }
}

/** The token behind the comma of an "according to" that opens its sentence; null for another. */
function behindComma({ doc }: Reading, cue: Cue): number | null {
  const sentence = doc.sentences[doc.tokens[cue.at]!.sentence]!;
  const first = cue.source!.end + 1;
  const opens = cue.at <= sentence.firstToken + 1 && doc.tokens[first - 1]?.text === ",";
  return opens && first < sentence.endToken ? first : null;
}

/** The statement whose source begins at `first` or a little behind it, and that reports nothing before it. */
function statementFrom({ doc }: Reading, bySource: ReadonlyMap<number, Draft>, first: number): Draft | null {
  for (let i = first; i <= first + NEAR && i < doc.tokens.length; i++) {
    const draft = bySource.get(doc.tokens[i]!.start);
    if (draft) return draft.content.every(({ start }) => start > doc.tokens[i]!.start) ? draft : null;
  }
  return null;
}

function wrap({ doc, draftOf, holder }: Reading, cue: Cue, draft: Draft, first: number): void {
  const end = Math.max(...draft.content.map((span) => span.end));
  draft.nested = draft.source;
  draft.source = [spanOf(doc, cue.source!)];
  draft.cue = [spanOf(doc, cue.span)];
  draft.content.splice(0, draft.content.length, { start: doc.tokens[first]!.start, end });
  draftOf.set(cue, draft);
  for (let i = first; i < doc.tokens.length && doc.tokens[i]!.start < end; i++) holder[i] = draft;
}
