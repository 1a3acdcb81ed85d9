import type { Span } from "../document/span";
import { type Draft, type Reading, rangeOf, take } from "./draft";
import { inFurniture } from "./line-rules";
import { nounPhraseAfter, type TokenRange } from "./noun-phrase";
import { type QuotedDoc, SPEECH_WORDS, wordsIn } from "./quoted";
import { spanOf } from "./spans";
import { subjectBefore, verbGroupStart } from "./subject";

/** How far before a quotation its sentence is searched for a subject, in tokens. */
const LONGEST_SEARCH = 40;
const CONTINUED = 0.75;
const SUBJECT = 0.6;
const ALONE = 0.5;

/**
 * What no cue claims. A quotation that stands by itself goes on with the statement of the paragraph before; one inside a
 * sentence is given to that sentence's subject; one that stands after a colon to the subject of what leads it in. What
 * is left is kept as a statement without a source, if it is long enough to be somebody's words.
 */
export function orphanQuotations(reading: Reading): void {
  const { doc, owner, holder } = reading;
  const quoting = new Set(owner.values());
  for (const quotation of doc.quotations) {
    if (quotation.depth > 0 || owner.has(quotation.index)) continue;
    const first = doc.firstToken[quotation.index]!;
    const last = lastHeld(reading, first);
    const before = last === null ? null : holder[last]!;
    const joins =
      before !== null &&
      (quoting.has(before) || doc.tokens[last!]!.paragraph === doc.tokens[first]!.paragraph);
    const draft = adopt(reading, quotation.index, before, joins);
    if (draft) quoting.add(draft);
  }
}

/** How far back the statement is looked for that a quotation goes on with, in tokens. */
const LONGEST_GAP = 60;

/** The last token before `first` that a statement holds, in the same paragraph or at the end of the one before. */
function lastHeld({ doc, holder }: Reading, first: number): number | null {
  const paragraph = doc.tokens[first]?.paragraph ?? 0;
  for (let i = first - 1; i >= 0 && i > first - LONGEST_GAP; i--) {
    if (doc.tokens[i]!.paragraph < paragraph - 1) return null;
    if (holder[i]) return i;
  }
  return null;
}

function adopt(reading: Reading, quotation: number, before: Draft | null, joins: boolean): Draft | null {
  const { doc } = reading;
  if (!isSpeech(doc, quotation)) return null;
  const range = rangeOf(doc, quotation);
  if (reading.holder[range.first] || inFurniture(doc, range.first)) return null;
  const led = ledIn(doc, range.first);
  if (led) return add(reading, range, { ...led, finder: "colon", confidence: SUBJECT, continues: null });
  if (standsAlone(doc, quotation)) {
    const chained = doc.quotations[quotation]!.continues;
    const from = (chained !== null ? reading.owner.get(chained) : undefined) ?? before;
    if (from && joins) {
      take(reading, from, range);
      return from;
    }
    const finder = from ? "continued" : "alone";
    return add(reading, range, {
      source: [],
      cue: [],
      finder,
      confidence: from ? CONTINUED : ALONE,
      continues: from,
    });
  }
  const near = subjectOfSentence(doc, range);
  if (near) return add(reading, range, { ...near, finder: "subject", confidence: SUBJECT, continues: null });
  return add(reading, range, {
    source: [],
    cue: [],
    finder: "alone",
    confidence: ALONE,
    continues: null,
  });
}

function add(
  reading: Reading,
  range: TokenRange,
  rest: Pick<Draft, "source" | "cue" | "finder" | "confidence" | "continues">,
): Draft {
  const draft: Draft = { ...rest, content: [] };
  reading.drafts.push(draft);
  take(reading, draft, range);
  return draft;
}

/** Long enough, and neither a title nor a name. */
function isSpeech(doc: QuotedDoc, quotation: number): boolean {
  const { nature } = doc.quotations[quotation]!;
  if (nature !== "speech") return false;
  return wordsIn(doc, quotation) >= SPEECH_WORDS;
}

/** Its sentence holds nothing else: it begins one and nothing but marks follows in it. */
function standsAlone(doc: QuotedDoc, quotation: number): boolean {
  const { first, end } = rangeOf(doc, quotation);
  const before = doc.tokens[first - 1];
  const after = doc.tokens[end];
  const begins =
    !before || before.sentence !== doc.tokens[first]!.sentence || doc.quotationAt[first - 1]! >= 0;
  const ends = !after || after.sentence !== doc.tokens[end - 1]!.sentence || doc.quotationAt[end]! >= 0;
  return begins && ends;
}

/** "Orr was blunt: “…”", also across a paragraph's end: the subject of the sentence that ends with the colon. */
function ledIn(doc: QuotedDoc, first: number): { source: Span[]; cue: Span[] } | null {
  if (doc.tokens[first - 1]?.text !== ":" || doc.quotationAt[first - 1]! >= 0) return null;
  const sentence = doc.sentences[doc.tokens[first - 1]!.sentence]!;
  return lastSubject(doc, Math.max(sentence.firstToken, first - LONGEST_SEARCH), first - 1);
}

/** “…,” Orr fumed: the noun phrase behind a quotation that ends with a comma, whatever the tagger makes of the verb. */
function behindOpenEnd(doc: QuotedDoc, { end }: TokenRange): { source: Span[]; cue: Span[] } | null {
  const last = doc.tokens[end - 1]!;
  const open = [doc.tokens[end - 2]?.text, doc.tokens[end]?.text].includes(",");
  if (!open || doc.tokens[end]?.paragraph !== last.paragraph) return null;
  const source = nounPhraseAfter(doc, doc.tokens[end]!.text === "," ? end + 1 : end);
  const verb = source && doc.tokens[source.end];
  if (!verb || verb.sentence !== doc.tokens[source.first]!.sentence || verb.pos === "PUNCT") return null;
  return named(doc, source, { first: source.end, end: source.end + 1 });
}

function subjectOfSentence(
  doc: QuotedDoc,
  { first, end }: TokenRange,
): { source: Span[]; cue: Span[] } | null {
  const sentence = doc.sentences[doc.tokens[first]!.sentence]!;
  const behind = behindOpenEnd(doc, { first, end });
  if (behind) return behind;
  const before = firstSubject(doc, Math.max(sentence.firstToken, first - LONGEST_SEARCH), first);
  return (
    before ??
    firstSubject(
      doc,
      end,
      Math.min(doc.sentences[doc.tokens[end - 1]!.sentence]!.endToken, end + LONGEST_SEARCH),
    )
  );
}

const named = (doc: QuotedDoc, source: TokenRange, cue: TokenRange): { source: Span[]; cue: Span[] } => ({
  source: [spanOf(doc, source)],
  cue: [spanOf(doc, cue)],
});

/** The last verb between two tokens that has a subject of its own, no relative pronoun. */
function lastSubject(doc: QuotedDoc, first: number, end: number): { source: Span[]; cue: Span[] } | null {
  for (let i = end - 1; i >= first; i--) {
    const token = doc.tokens[i]!;
    if (doc.quotationAt[i]! >= 0 || (token.pos !== "VERB" && token.pos !== "AUX")) continue;
    const group = verbGroupStart(doc, i);
    const source = subjectBefore(doc, group);
    if (source && !/^(?:who|which|that|this)$/.test(doc.tokens[source.end - 1]!.lower))
      return named(doc, source, { first: group, end: i + 1 });
  }
  return null;
}

/** The first verb between two tokens that has a subject, with that subject. */
function firstSubject(doc: QuotedDoc, first: number, end: number): { source: Span[]; cue: Span[] } | null {
  for (let i = first; i < end; i++) {
    const token = doc.tokens[i]!;
    if (doc.quotationAt[i]! >= 0 || (token.pos !== "VERB" && token.pos !== "AUX")) continue;
    const group = verbGroupStart(doc, i);
    const source = subjectBefore(doc, group);
    if (source) return named(doc, source, { first: group, end: i + 1 });
  }
  return null;
}
