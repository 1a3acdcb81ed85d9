import type { Doc, Sentence } from "../document/doc";
import { overlaps, type Span } from "../document/span";
import {
  ADMISSION,
  CONTRAST,
  CORRECTION,
  FALSITY,
  OPENS_CORRECTION,
  PLEA,
  RETORT,
  UNASSERTED,
  UNPROVEN,
} from "../lexicon/denial";
import { asides } from "./asides";
import type { Cast } from "./cast";
import { clausesOf } from "./clauses";
import { denialOf } from "./denials";
import { isNoVerdict, useOfFalsity } from "./falsity";
import { denialFrames } from "./frames";
import { ownVoice, type Passage, piecesOf, type Rebuttal, type Signal, type Target } from "./passage";
import { NOTHING, subjectTarget } from "./target";
import type { Terms } from "./terms";

/** Everything in an article that may stand against something else in it, sorted by place. Linear in the text. */
export function readRebuttals(doc: Doc, terms: Terms, cast: Cast, passages: readonly Passage[]): Rebuttal[] {
  const bySentence = new Map<number, Passage[]>();
  for (const p of passages) bySentence.set(p.sentence, [...(bySentence.get(p.sentence) ?? []), p]);
  const found: Rebuttal[] = [];
  for (const sentence of doc.sentences) {
    const here = bySentence.get(sentence.index) ?? [];
    const clauses = clausesOf(doc, sentence);
    const frames = denialFrames(doc, sentence, clauses);
    found.push(...asides(doc, sentence, here));
    for (const frame of frames) {
      if (NOBODY.test(doc.text.slice(frame.clause.start, frame.cue.start))) continue;
      const denial = denialOf(
        { doc, terms, cast },
        sentence,
        here,
        bySentence.get(sentence.index - 1) ?? [],
        frame,
      );
      if (denial.origin === "statement" || !UNSAID.test(denial.cue)) found.push(denial);
    }
    for (const passage of [...here.flatMap(inPieces), ...around(doc, sentence, clauses, here)]) {
      const rebuttal = fromPassage(doc, cast, passage, saidIn(here, passage));
      if (rebuttal && !frames.some((f) => overlaps(f.clause, passage.span) && passage.origin !== "statement"))
        found.push(rebuttal);
    }
  }
  return found;
}

/** Each piece of a passage that its report cuts in two: either may hold the words that turn against something. */
const inPieces = (passage: Passage): Passage[] => piecesOf(passage).map((span) => ({ ...passage, span }));

const SIGNALS: readonly Signal[] = [
  "denial",
  "falsity",
  "plea",
  "falsely",
  "unproven",
  "admission",
  "correction",
  "contrast",
  "retort",
  "negation",
];

const PATTERNS: readonly (readonly [Signal, RegExp])[] = [
  ["plea", PLEA],
  ["falsity", FALSITY],
  ["admission", ADMISSION],
  ["unproven", UNPROVEN],
  ["correction", CORRECTION],
  ["contrast", CONTRAST],
];
/** "He did not say that A" in the article's own voice tells of silence; in a quotation it denies. */
const UNSAID =
  /^(?:did|has|have|had|does|do)(?: not|n['’]t| never) (?:[a-z]+ly |ever )?(?:say|said|claim|suggest)/;
/** "Nobody denies it." */
const NOBODY = /(?:^|[,;:]\s*)\W*(?:but |and |yet )?(?:nobody|no[- ]one|none|few|neither)\b[^,;:]*$/i;
const CORRECTION_ONCE = new RegExp(CORRECTION.source, "i");
const ADMISSION_ONCE = new RegExp(ADMISSION.source, "i");
const NEGATIVE = /\b(?:not|never|no|none|nobody|nothing|neither|nor|cannot|without)\b|n['’]t\b/i;

/** A passage as a rebuttal by the words in it; null where nothing in it turns against anything. */
function fromPassage(doc: Doc, cast: Cast, passage: Passage, said: readonly Span[]): Rebuttal | null {
  const text = doc.text.slice(passage.span.start, passage.span.end);
  if (UNASSERTED.test(text)) return null;
  const opening = leadIn(doc, passage);
  const signals = new Set<Signal>();
  let cueSpan: Span | null = null;
  let cueSignal: Signal | null = null;
  for (const [signal, pattern] of PATTERNS) {
    const match = [...text.matchAll(pattern)].find(
      (m) =>
        !negatedBefore(text, m.index) &&
        !DOUBLE.test(m[0]) &&
        !(signal === "falsity" && isNoVerdict(text, m)) &&
        !said.some((s) => s.start <= passage.span.start + m.index && passage.span.start + m.index < s.end),
    );
    if (!match) continue;
    signals.add(signal);
    cueSignal ??= signal;
    cueSpan ??= {
      start: passage.span.start + match.index,
      end: passage.span.start + match.index + match[0].length,
    };
  }
  const no =
    passage.origin === "statement" && !cueSpan && !afterQuestion(doc, passage) ? PLAIN_NO.exec(text) : null;
  if (no) {
    signals.add("falsity");
    cueSignal = "falsity";
    cueSpan = { start: passage.span.start + no[0].length - 2, end: passage.span.start + no[0].length };
  }
  if (RETORT.test(passage.cue)) signals.add("retort");
  if (/^(?:but|however|instead|yet)\b/i.test(opening) || /\bhowever\b/i.test(opening))
    signals.add("contrast");
  if (CORRECTION_ONCE.test(opening)) signals.add("correction");
  if (ADMISSION_ONCE.test(passage.cue)) signals.add("admission");
  if (NEGATIVE.test(text)) signals.add("negation");
  if (signals.size === 0) return null;
  const speaker =
    passage.speaker ??
    despite(doc, cast, passage) ??
    (passage.origin === "statement" ? null : callerOf(doc, cast, passage, text));
  return {
    ...passage,
    speaker,
    signals,
    lead: leadOf(signals, OPENS_CORRECTION.test(text)),
    manner: cueSpan && signals.has("falsity") ? useOfFalsity(doc, cueSpan) : "",
    cueSpan: cueSpan ?? passage.span,
    target:
      signals.has("plea") || no
        ? { ...NOTHING, pronoun: true }
        : cueSpan && (cueSignal === "falsity" || cueSignal === "unproven" || AIMED.test(textOf(doc, cueSpan)))
          ? targetOf(doc, cast, passage, cueSpan)
          : NOTHING,
  };
}

/** "In fact it fell, police figures show": whoever opens with a correction corrects, whatever shows it. */
const leadOf = (signals: ReadonlySet<Signal>, corrects: boolean): Signal =>
  SIGNALS.find((s) => signals.has(s) && !(corrects && s === "unproven"))!;

/** Turns that name what they turn against. */
const AIMED = /\b(?:contrary to|despite|rather than|even though)\b/i;
const textOf = (doc: Doc, { start, end }: Span): string => doc.text.slice(start, end);

/** An answer that begins with its verdict. */
const PLAIN_NO = /^[\s“"'‘]*no(?=[,.!:]| [—–-]| @)/i;

/** Whether the words before ask something ("Asked whether …", a sentence that ends in "?"). */
const afterQuestion = (doc: Doc, { sentence, span }: Passage): boolean =>
  /\?["”’']*\s*$|\b(?:ask(?:s|ed|ing)?|whether|question(?:s|ed)?|inquir\w+)\b/i.test(
    doc.text.slice(doc.sentences[sentence - 1]?.start ?? 0, span.start).slice(-300),
  );

/** What a clause holds beside the statements in it ("he falsely claimed …"), where it is no passage itself. */
function around(
  _doc: Doc,
  sentence: Sentence,
  clauses: readonly Span[],
  here: readonly Passage[],
): Passage[] {
  const said = here.filter((p) => p.origin === "statement" || p.origin === "accusation");
  return clauses.flatMap((clause) => {
    if (here.some((p) => p.span.start === clause.start && p.span.end === clause.end)) return [];
    const rests: Span[] = [];
    let start = clause.start;
    for (const span of said.flatMap(piecesOf).sort((a, b) => a.start - b.start)) {
      if (span.start > start) rests.push({ start, end: Math.min(span.start, clause.end) });
      start = Math.max(start, span.end);
    }
    if (start < clause.end) rests.push({ start, end: clause.end });
    return rests.filter(({ start, end }) => end - start > 8).map((span) => ownVoice(span, sentence.index));
  });
}

/** What others say within an article's own clause: their words are not the article's. */
const saidIn = (here: readonly Passage[], passage: Passage): Span[] =>
  passage.origin === "statement"
    ? []
    : here
        .filter((p) => p.origin === "statement")
        .flatMap(piecesOf)
        .filter((span) => overlaps(span, passage.span));

/** What stands before a statement's content in its sentence ("But Ramos said"). */
function leadIn(doc: Doc, passage: Passage): string {
  const sentence = doc.sentences[passage.sentence]!;
  return doc.text.slice(sentence.start, passage.span.start).slice(0, 120);
}

/** "isn't unfounded": the negation that a cue begins with turns it around. */
const DOUBLE = /^(?:is|was|are)n['’]t (?!true|accurate|correct|right|so\b|the case)/i;

/** "not false", "not entirely wrong", "never denied": the words before turn the cue around. */
const negatedBefore = (text: string, at: number): boolean =>
  /(?:\b(?:not|never|hardly)|n['’]t)\s+(?:(?:at all|entirely|wholly|altogether|necessarily|exactly|quite) )?$/i.test(
    text.slice(Math.max(0, at - 24), at),
  );

/** Who calls something false in the article's report ("Lee called the story false"): the subject of such a verb. */
function callerOf(_doc: Doc, cast: Cast, passage: Passage, text: string): string | null {
  const verb =
    /\b(?:call(?:s|ed|ing)?|dismiss(?:es|ed)|denounc(?:es|ed)|describ(?:es|ed)|brand(?:s|ed)|label(?:s|led|ed)|dubb(?:ed)|slamm?(?:s|ed)|blast(?:s|ed)|plead(?:s|ed)?|pled|maintain(?:s|ed)?|admit(?:s|ted)|acknowledg(?:es|ed)|conced(?:es|ed)|deni(?:es|ed)|insist(?:s|ed)|accus(?:es|ed))\b/i.exec(
      text,
    );
  if (!verb) return null;
  const at = passage.span.start + verb.index;
  return (
    cast
      .actorsIn(passage.sentence)
      .filter((m) => m.end <= at)
      .at(-1)?.speaker ?? null
  );
}

/** Who says otherwise in "despite the two agencies issuing a statement saying …". */
function despite(doc: Doc, cast: Cast, passage: Passage): string | null {
  const { start, end } = passage.span;
  const opened = /\bdespite\s+(?:the\s+)?/i.exec(doc.text.slice(start, end));
  if (!opened || passage.origin === "statement") return null;
  const from = start + opened.index;
  const named = cast
    .mentionsIn(passage.sentence)
    .find((m) => m.start >= from && m.start <= from + opened[0].length && m.end < end);
  const says = named && /^[^,;]{0,80}\b(?:saying|stating|concluding|finding|insisting|issuing|denying)\b/;
  return says?.test(doc.text.slice(named!.end, end)) ? named!.speaker : null;
}

/** What the words around a cue say is not so; the sentence before a quotation counts ("the claims were “a lie”"). */
function targetOf(doc: Doc, cast: Cast, passage: Passage, cue: Span): Target {
  const sentence = doc.sentences[passage.sentence]!;
  const own = doc.text.slice(passage.span.start, cue.start).replace(/[\s“"'‘]+/g, "").length > 0;
  const clause = clausesOf(doc, sentence).find((c) => c.start <= cue.start && cue.start < c.end) ?? sentence;
  const start = own ? Math.max(passage.span.start, clause.start) : clause.start;
  const end = Math.max(cue.end, Math.min(sentence.end, Math.max(passage.span.end, clause.end)));
  return subjectTarget(doc, cast, passage.sentence, { start, end: cue.start }, { start: cue.end, end });
}
