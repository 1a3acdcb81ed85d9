import type { Finder } from "./candidate";
import { clauseAfter, clauseBefore } from "./clause";
import type { Cue } from "./cues";
import { type Draft, draftFor, type Reading, take, taken } from "./draft";
import type { Frame } from "./frames";
import type { TokenRange } from "./noun-phrase";
import { cueGoverns } from "./precision";
import { subjectBefore } from "./subject";

/** Share of cues from which a word in a frame is believed without quotation marks. Chosen on held-out train articles. */
const LEAST: ReadonlyMap<Frame, number> = new Map([
  ["that", 0.5],
  ["quote", 0.5],
  ["clause", 0.5],
  ["to", 0.6],
  ["prep", 0.6],
  ["noun", 0.6],
  ["passive", 0.6],
  ["end", 0.8],
  ["after", 0.5],
]);

/** "…, police said." and "According to police, …", "…, according to police". */
export function clausesBeforeCues(reading: Reading): void {
  for (const cue of reading.cues) {
    if (reading.holder[cue.at] || reading.draftOf.has(cue) || !cue.source) continue;
    if (cue.kind === "according") according(reading, cue);
    else if (endsSentence(cue)) {
      const content = clauseBefore(reading.doc, cue);
      if (content && !taken(reading, content))
        take(reading, draftFor(reading, cue, "clause-cue", cue.precision), content);
    }
  }
}

/** A verb that may stand behind what it reports ("…, police said on Monday"): said alone, or seldom with an object. */
const endsSentence = ({ frame, precision, lower }: Cue): boolean =>
  (frame === "end" || frame === "prep") &&
  precision >= 0.8 &&
  !/ing$/.test(lower) &&
  cueGoverns(lower, frame) < 0.6;

function according(reading: Reading, cue: Cue): void {
  const content = accordingContent(reading, cue);
  if (content && !taken(reading, content))
    take(reading, draftFor(reading, cue, "according", cue.precision), content);
}

function accordingContent({ doc }: Reading, cue: Cue): TokenRange | null {
  const sentence = doc.sentences[doc.tokens[cue.at]!.sentence]!;
  let end = sentence.endToken;
  if (/^[.!?]$/.test(doc.tokens[end - 1]!.text)) end--;
  if (cue.at - sentence.firstToken <= 2) {
    const comma = doc.tokens[cue.source!.end]?.text === "," ? cue.source!.end + 1 : cue.source!.end;
    return comma < end ? { first: comma, end } : null;
  }
  let last = cue.at;
  while (last > sentence.firstToken && /^[,—–]$/.test(doc.tokens[last - 1]!.text)) last--;
  return { first: sentence.firstToken, end: last };
}

/** "Police said (that) …", "The council rejected …", "the mayor's claim that …". */
export function clausesBehindCues(reading: Reading): void {
  const { doc, cues, holder } = reading;
  cues.forEach((cue, i) => {
    if (cue.kind === "according" || holder[cue.at] || cue.precision < (LEAST.get(cue.frame) ?? 1)) return;
    if (!cue.source && !cue.passive && cue.kind !== "noun") return;
    if (reading.draftOf.has(cue) || (cue.kind === "verb" && hasNoObject(cue))) return;
    const content = clauseAfter(doc, cue, cues[i + 1]);
    if (!content) return;
    const free = untilTaken(reading, content);
    if (free.end - free.first < 1) return;
    const draft = draftFor(reading, cue, finderOf(cue), cue.precision);
    take(reading, draft, free);
    if (cue.passive && cue.source && cue.inverted) takeSubject(reading, draft, cue);
  });
}

const finderOf = (cue: Cue): Finder =>
  cue.kind === "noun"
    ? "noun-clause"
    : /^(?:accus|alleg|charg)/.test(cue.lower)
      ? "accusation"
      : "cue-clause";

/** "The mayor was accused by the union of …": the mayor is part of what the union says. */
function takeSubject(reading: Reading, draft: Draft, cue: Cue): void {
  const subject = subjectBefore(reading.doc, cue.span.first);
  if (subject && !taken(reading, subject)) take(reading, draft, subject);
}

/** Behind "said in a statement." or "told the paper." nothing is reported. */
export const hasNoObject = ({ frame, lower }: Cue): boolean =>
  (frame === "end" || frame === "prep" || frame === "noun") && cueGoverns(lower, frame) < 0.4;

function untilTaken({ holder }: Reading, { first, end }: TokenRange): TokenRange {
  let to = first;
  while (to < end && !holder[to]) to++;
  return { first, end: to };
}
