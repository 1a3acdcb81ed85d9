import type { Cue } from "./cues";
import { cueIndexFrom, type Draft, draftFor, type Reading, rangeOf, take } from "./draft";
import { quotationBefore } from "./frames";
import { isTime } from "./noun-phrase";
import { cueGoverns, cuePrecision } from "./precision";
import { type QuotedDoc, wordsIn } from "./quoted";

/** Below this share a word beside a quotation is taken for no cue. */
const LEAST = 0.25;
/** How far behind its cue a quotation may begin, in tokens ("said in a long letter to the council on Friday: “…”"). */
const LEAD = 30;

/** “…,” said X. “…,” X said. “…” X: one statement for each cue right behind a quotation. */
export function quotationsBeforeCues(reading: Reading, fewest: number): void {
  const { doc, owner } = reading;
  for (const cue of reading.cues) {
    if (cue.frame !== "after" || !cue.source || cue.shared) continue;
    const quotation = quotationBefore(doc, cue.at);
    if (quotation >= 0 && (wordsIn(doc, quotation) < fewest || isLedIn(doc, quotation))) continue;
    if (quotation >= 0 && !beginsSentence(doc, quotation) && reportsBehind(doc, cue)) continue;
    if (quotation < 0 || owner.has(quotation) || !(cue.precision >= LEAST || endsOpen(doc, quotation)))
      continue;
    const draft = draftFor(reading, cue, "quote-cue", Math.max(cue.precision, 0.6));
    take(reading, draft, { first: startOfUtterance(reading, quotation), end: doc.endToken[quotation]! });
  }
}

const beginsSentence = (doc: QuotedDoc, quotation: number): boolean => {
  const first = doc.firstToken[quotation]!;
  return doc.sentences[doc.tokens[first]!.sentence]!.firstToken === first;
};

/** "On the “Evening Desk,” Orr said she would …": the cue has what it reports behind it. */
function reportsBehind(doc: QuotedDoc, cue: Cue): boolean {
  const next = doc.tokens[cue.inverted && cue.source ? cue.source.end : cue.at + 1];
  return (
    next?.sentence === doc.tokens[cue.at]!.sentence &&
    /^(?:DET|PRON|SCONJ|PROPN|NOUN)$/.test(next.pos) &&
    !isTime(next)
  );
}

/** A colon before a quotation gives it to what stands before it. */
const isLedIn = (doc: QuotedDoc, quotation: number): boolean =>
  doc.tokens[doc.firstToken[quotation]! - 1]?.text === ":";

/** A comma, question or exclamation mark inside the closing mark: the sentence goes on with who spoke. */
const endsOpen = (doc: QuotedDoc, quotation: number): boolean =>
  /[,?!—–-]\s*['’]?$/.test(
    doc.text.slice(doc.quotations[quotation]!.inner.start, doc.quotations[quotation]!.inner.end),
  );

/** The first token of what ends with a quotation: the words before it in its sentence, quotations right before it. */
function startOfUtterance({ doc, owner, holder }: Reading, quotation: number): number {
  let first = doc.firstToken[quotation]!;
  while (first > 0) {
    const before = doc.quotationAt[first - 1]!;
    if (before < 0 || owner.has(before) || doc.tokens[first - 1]!.paragraph !== doc.tokens[first]!.paragraph)
      break;
    first = doc.firstToken[before]!;
  }
  let start = doc.sentences[doc.tokens[first]!.sentence]!.firstToken;
  if (start < first && /^(?:but|and|so|yet|then)$/.test(doc.tokens[start]!.lower)) start++;
  if (doc.tokens[start]?.text === ",") start++;
  for (let i = start; i < first; i++) {
    if (holder[i] || /^[:;]$/.test(doc.tokens[i]!.text)) return first;
    if (doc.tokens[i]!.pos === "VERB" && cuePrecision("VERB", doc.tokens[i]!.lower, "quote") >= 0.7)
      return first;
  }
  return start;
}

/** X said: “…”; X told Y on Monday, “…”; X said in a letter that ends the paragraph before: “…”. */
export function quotationsBehindCues(reading: Reading, fewest: number): void {
  const { doc, owner } = reading;
  for (const quotation of doc.quotations) {
    if (quotation.depth > 0 || owner.has(quotation.index) || quotation.continues !== null) continue;
    if (wordsIn(doc, quotation.index) < fewest) continue;
    const cue = leadIn(reading, doc.firstToken[quotation.index]!);
    if (!cue) continue;
    const open = reading.draftOf.get(cue);
    const draft = open ?? draftFor(reading, cue, "cue-quote", Math.max(0.6, cue.precision));
    take(reading, draft, rangeOf(doc, quotation.index));
  }
}

/** The cue that leads in the quotation which begins at token `first`. */
function leadIn(reading: Reading, first: number): Cue | null {
  const { doc, cues, holder } = reading;
  const mark = doc.tokens[first - 1];
  if (!mark || doc.quotationAt[first - 1]! >= 0) return null;
  const colon = mark.text === ":";
  if (/^[.!?]$/.test(mark.text)) return dangling(reading, first);
  const sameParagraph = mark.paragraph === doc.tokens[first]!.paragraph;
  if (!colon && (!sameParagraph || mark.sentence !== doc.tokens[first]!.sentence)) return null;
  const capital = /^[^\p{L}]*\p{Lu}/u.test(
    doc.text.slice(doc.tokens[first]!.start, doc.tokens[first]!.start + 6),
  );
  if (!colon && !capital) return null;
  if (!colon && mark.text !== "," && mark.pos !== "VERB") return null;
  let best: Cue | null = null;
  let bestPrecision = 0;
  for (let i = lastCueBefore(cues, first); i >= 0; i--) {
    const cue = cues[i]!;
    if (cue.at < first - LEAD || doc.tokens[cue.at]!.sentence !== mark.sentence) break;
    const precision = colon
      ? Math.max(cue.precision, cuePrecision("VERB", cue.lower, "quote"))
      : cue.precision;
    if (holder[cue.at] || !cue.source || precision < LEAST || cue.kind === "noun") continue;
    if (!best || precision > bestPrecision + 0.2) {
      best = cue;
      bestPrecision = precision;
    }
    if (!colon) break;
  }
  return best;
}

/** "Orr told the paper. “…”": the sentence before ends without telling what was said. */
function dangling({ doc, cues, holder, draftOf }: Reading, first: number): Cue | null {
  const cue = cues[lastCueBefore(cues, first)];
  const mark = doc.tokens[first - 1]!;
  if (!cue?.source || cue.shared || cue.kind !== "verb" || holder[cue.at] || draftOf.has(cue)) return null;
  if (mark.paragraph !== doc.tokens[first]!.paragraph || doc.tokens[cue.at]!.sentence !== mark.sentence)
    return null;
  return cue.precision >= 0.7 && hasNoObject(cue) ? cue : null;
}

/** Behind "said in a statement." or "told the paper." nothing is reported. */
const hasNoObject = ({ frame, lower }: Cue): boolean =>
  (frame === "end" || frame === "prep" || frame === "noun") && cueGoverns(lower, frame) < 0.4;

const lastCueBefore = (cues: readonly Cue[], token: number): number => cueIndexFrom(cues, token) - 1;

/** A speech over several paragraphs belongs to whom its last paragraph names (“A. / “B. / “C,” she said). */
export function chainedQuotations(reading: Reading): void {
  const { doc, owner } = reading;
  for (let i = doc.quotations.length - 1; i >= 0; i--) {
    const own = owner.get(i);
    const before = doc.quotations[i]!.continues;
    if (own && before !== null && !owner.has(before)) take(reading, own, rangeOf(doc, before));
  }
}

/**
 * What follows a quoted statement without a cue of its own belongs to it: “A,” she said, “B.” “A,” she said. “B. C.”
 * and the further paragraphs of a speech that its marks leave open.
 */
export function followingQuotations(reading: Reading, fewest: number): void {
  const { doc, owner } = reading;
  let last: Draft | null = null;
  let lastQuotation = -1;
  for (const quotation of doc.quotations) {
    if (quotation.depth > 0) continue;
    const own = owner.get(quotation.index);
    if (own) {
      last = own;
      lastQuotation = quotation.index;
      continue;
    }
    if (!last || wordsIn(doc, quotation.index) < fewest) continue;
    const chained = quotation.continues !== null && owner.get(quotation.continues) === last;
    if (!chained && !followsOn(reading, lastQuotation, quotation.index, last)) continue;
    take(reading, last, rangeOf(doc, quotation.index));
    lastQuotation = quotation.index;
  }
}

/** Same paragraph, and the quotation begins a sentence or stands right behind the cue's words, with no other cue between. */
function followsOn({ doc, cues, holder, draftOf }: Reading, from: number, to: number, draft: Draft): boolean {
  const first = doc.firstToken[to]!;
  const end = doc.endToken[from]!;
  if (doc.tokens[first]!.paragraph !== doc.tokens[end - 1]!.paragraph || holder[first]) return false;
  const before = doc.tokens[first - 1]!;
  const begins = before.sentence !== doc.tokens[first]!.sentence || /^[,:—–]$/.test(before.text);
  if (!begins) return false;
  for (let i = lastCueBefore(cues, first); i >= 0 && cues[i]!.at >= end; i--)
    if (draftOf.get(cues[i]!) !== draft && cues[i]!.precision >= 0.5 && !cues[i]!.shared) return false;
  return true;
}
