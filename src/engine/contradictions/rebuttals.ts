import { type Doc, type Sentence, tokenIndexAt } from "../document/doc";
import { overlaps, type Span } from "../document/span";
import {
  ADMISSION,
  CLAIM_NOUN,
  CONTRAST,
  CORRECTION,
  FALSELY,
  FALSITY,
  PLEA,
  RETORT,
  UNASSERTED,
  UNPROVEN,
} from "../lexicon/denial";
import type { Cast } from "./cast";
import { clausesOf } from "./clauses";
import { type DenialFrame, denialFrames } from "./frames";
import type { Passage, Rebuttal, Signal, Target } from "./passage";
import { objectTarget, subjectTarget } from "./target";
import { formsIn, type Terms } from "./terms";

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
    for (const frame of frames) found.push(fromFrame(doc, terms, cast, sentence, here, frame));
    for (const passage of [...here, ...around(doc, sentence, clauses, here)]) {
      const rebuttal = fromPassage(doc, cast, passage, saidIn(here, passage));
      if (rebuttal && !frames.some((f) => overlaps(f.clause, passage.span) && passage.origin !== "statement"))
        found.push(rebuttal);
    }
  }
  return found;
}

function fromFrame(
  doc: Doc,
  terms: Terms,
  cast: Cast,
  sentence: Sentence,
  here: readonly Passage[],
  frame: DenialFrame,
): Rebuttal {
  const inside = here.find(
    (p) => p.origin === "statement" && p.span.start <= frame.cue.start && frame.cue.end <= p.span.end,
  );
  const span =
    inside && inside.span.start > frame.clause.start
      ? { start: inside.span.start, end: Math.min(inside.span.end, frame.clause.end) }
      : frame.clause;
  const target = targetOfFrame(doc, frame);
  const aside = inside ? subjectWithin(doc, cast, sentence, frame) : null;
  return {
    span,
    sentence: sentence.index,
    origin: inside ? "statement" : "clause",
    speaker: aside ?? inside?.speaker ?? denier(doc, cast, sentence, here, frame),
    statement: aside ? null : (inside?.statement ?? null),
    cue: doc.text.slice(frame.cue.start, frame.cue.end).toLowerCase(),
    forms: formsIn(doc, terms, span),
    signals: new Set<Signal>(["denial"]),
    lead: "denial",
    manner: frame.firm ? "firm" : "soft",
    cueSpan: frame.cue,
    target,
    severally: target.noun !== null && /s$/i.test(doc.text.slice(target.noun.start, target.noun.end).trim()),
  };
}

/** What a frame denies. "Shot back that A" asserts A: it answers what stood before. */
function targetOfFrame(doc: Doc, frame: DenialFrame): Target {
  const { object } = frame;
  if (!object) return { ...NO_TARGET, pronoun: true };
  const words = doc.text.slice(frame.cue.start, frame.cue.end);
  const answers =
    /\bback$|^disagree|^counter/i.test(words) &&
    /^[\s,“"]*(?:that|by|in|on|saying|with (?:a|an)|$)/i.test(doc.text.slice(object.start, object.end));
  if (answers) return { ...NO_TARGET, pronoun: true };
  if (frame.relative) return { ...NO_TARGET, content: withoutVerb(doc.text, object) };
  const target = objectTarget(doc, object);
  if (!frame.objectFirst || !target.content) return target;
  return { ...target, content: withoutVerb(doc.text, target.content) };
}

/** "A was roundly | rejected": A. */
function withoutVerb(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const kept = words.replace(/(?:[\s,]+(?:is|are|was|were|has|have|had|been|be|\p{L}+ly))+\s*$/u, "");
  return { start: span.start, end: span.start + kept.length };
}

/** A named subject right before the verb in a clause of its own ("…, links that Lee has always denied"), else null. */
function subjectWithin(doc: Doc, cast: Cast, sentence: Sentence, frame: DenialFrame): string | null {
  const near = cast
    .mentionsIn(sentence.index)
    .filter((m) => m.start >= frame.clause.start && m.end <= frame.cue.start)
    .at(-1);
  if (!near || !frame.objectFirst) return null;
  return /^\s*(?:(?:has|have|had|\p{L}+ly|always|never)\s+)*$/u.test(
    doc.text.slice(near.end, frame.cue.start),
  )
    ? near.speaker
    : null;
}

/** Who denies: "by X" behind a passive, the source of what is denied, else the last name before the verb. */
function denier(
  doc: Doc,
  cast: Cast,
  sentence: Sentence,
  here: readonly Passage[],
  frame: DenialFrame,
): string | null {
  const mentions = cast.mentionsIn(sentence.index);
  const by = mentions.find(
    (m) => m.start >= frame.cue.end && /^\s*by\s+(?:the\s+)?$/.test(doc.text.slice(frame.cue.end, m.start)),
  );
  if (by) return by.speaker;
  const own = here.find(
    (p) =>
      p.denier !== undefined &&
      p.denier !== null &&
      p.span.start >= frame.cue.start - 60 &&
      p.span.start - frame.cue.end < 60,
  );
  if (own?.denier) return own.denier;
  const before = mentions.filter((m) => m.end <= frame.cue.start);
  const named = before.filter((m) => m.start >= frame.clause.start - 1).at(-1) ?? before.at(-1);
  if (named) return named.speaker;
  const pronoun = /\b(?:he|she|they)\b/i.test(doc.text.slice(sentence.start, frame.cue.start));
  return pronoun ? (cast.mentionsIn(sentence.index - 1)[0]?.speaker ?? null) : null;
}

const SLUR =
  /\b(?:l(?:ied|ying|iars?)|exaggerat\w+|distort\w+|fabricat\w+|misrepresent\w+|malign\w*|twisted|invented|made[- ]up|mistaken|wrongly|erroneous\w*|misstat\w+)\b/i;

/** `attribute` before a noun that is nothing said ("a false report card"), `act` of a person ("she lied"), else `predicate`. */
function useOfFalsity(doc: Doc, cue: Span): string {
  const next = doc.tokens[tokenIndexAt(doc, cue.end)];
  const joined = next && /^\s?$/.test(doc.text.slice(cue.end, next.start));
  const determined =
    /(?:\b(?:the|that|this|these|those|his|her|their|its|your|such|an?|an? [a-z]+ and)|['’]s?)[\s“"]*$/i.test(
      doc.text.slice(Math.max(0, cue.start - 24), cue.start),
    ) || /^['’]s/.test(doc.text.slice(cue.start, cue.end));
  if (joined && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) && !determined) return "attribute";
  if (joined && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos))
    return CLAIM_NOUN.test(doc.text.slice(cue.end, cue.end + 30)) ? "predicate" : "attribute";
  return SLUR.test(doc.text.slice(cue.start, cue.end)) ? "act" : "predicate";
}

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
const NEGATIVE = /\b(?:not|never|no|none|nobody|nothing|neither|nor|cannot|without)\b|n['’]t\b/i;

/** A passage as a rebuttal by the words in it; null where nothing in it turns against anything. */
function fromPassage(doc: Doc, cast: Cast, passage: Passage, said: readonly Span[]): Rebuttal | null {
  const text = doc.text.slice(passage.span.start, passage.span.end);
  if (UNASSERTED.test(text)) return null;
  const opening = leadIn(doc, passage);
  const signals = new Set<Signal>();
  let cueSpan: Span | null = null;
  for (const [signal, pattern] of PATTERNS) {
    const match = [...text.matchAll(pattern)].find(
      (m) =>
        !negatedBefore(text, m.index) &&
        !said.some((s) => s.start <= passage.span.start + m.index && passage.span.start + m.index < s.end),
    );
    if (!match) continue;
    signals.add(signal);
    cueSpan ??= {
      start: passage.span.start + match.index,
      end: passage.span.start + match.index + match[0].length,
    };
  }
  if (RETORT.test(passage.cue)) signals.add("retort");
  if (/^(?:but|however|instead|yet)\b/i.test(opening) || /\bhowever\b/i.test(opening))
    signals.add("contrast");
  if (new RegExp(CORRECTION.source, "i").test(opening)) signals.add("correction");
  if (new RegExp(ADMISSION.source, "i").test(passage.cue)) signals.add("admission");
  if (NEGATIVE.test(text)) signals.add("negation");
  if (signals.size === 0) return null;
  const speaker =
    passage.speaker ?? (passage.origin === "statement" ? null : callerOf(doc, cast, passage, text));
  return {
    ...passage,
    speaker,
    signals,
    lead: SIGNALS.find((s) => signals.has(s))!,
    manner: cueSpan && signals.has("falsity") ? useOfFalsity(doc, cueSpan) : "",
    cueSpan: cueSpan ?? passage.span,
    target: signals.has("plea")
      ? { ...NO_TARGET, pronoun: true }
      : cueSpan
        ? targetOf(doc, cast, passage, cueSpan)
        : NO_TARGET,
  };
}

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
    for (const { span } of said) {
      if (span.start > start) rests.push({ start, end: Math.min(span.start, clause.end) });
      start = Math.max(start, span.end);
    }
    if (start < clause.end) rests.push({ start, end: clause.end });
    return rests
      .filter(({ start, end }) => end - start > 8)
      .map((span) => ({
        span,
        sentence: sentence.index,
        origin: "clause" as const,
        speaker: null,
        statement: null,
        cue: "",
        forms: new Set<string>(),
      }));
  });
}

/** The article's own reservation about what it reports ("falsely claimed", "without evidence"), beside a statement. */
function asides(doc: Doc, sentence: Sentence, here: readonly Passage[]): Rebuttal[] {
  const text = doc.text.slice(sentence.start, sentence.end);
  const said = here.filter((p) => p.origin === "statement");
  return [...text.matchAll(FALSELY)].flatMap((match) => {
    const cueSpan = {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    };
    if (said.some((p) => overlaps(p.span, cueSpan))) return [];
    return [
      {
        span: { start: sentence.start, end: sentence.end },
        sentence: sentence.index,
        origin: "clause" as const,
        speaker: null,
        statement: null,
        cue: "",
        forms: new Set<string>(),
        signals: new Set<Signal>(["falsely"]),
        lead: "falsely" as const,
        manner: "",
        cueSpan,
        target: NO_TARGET,
      },
    ];
  });
}

/** What others say within an article's own clause: their words are not the article's. */
const saidIn = (here: readonly Passage[], passage: Passage): Span[] =>
  passage.origin === "statement"
    ? []
    : here.filter((p) => p.origin === "statement" && overlaps(p.span, passage.span)).map((p) => p.span);

/** What stands before a statement's content in its sentence ("But Ramos said"). */
function leadIn(doc: Doc, passage: Passage): string {
  const sentence = doc.sentences[passage.sentence]!;
  return doc.text.slice(sentence.start, passage.span.start).slice(0, 120);
}

/** "not false", "never denied": the word before turns the cue around. */
const negatedBefore = (text: string, at: number): boolean =>
  /\b(?:not|never|n['’]t|hardly)\s*$/i.test(text.slice(Math.max(0, at - 10), at));

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
      .mentionsIn(passage.sentence)
      .filter((m) => m.end <= at)
      .at(-1)?.speaker ?? null
  );
}

const NO_TARGET: Target = { content: null, noun: null, pronoun: false, person: null };

/** What the words around a cue say is not so; the sentence before a quotation counts ("the claims were “a lie”"). */
function targetOf(doc: Doc, cast: Cast, passage: Passage, cue: Span): Target {
  const sentence = doc.sentences[passage.sentence]!;
  const own = doc.text.slice(passage.span.start, cue.start).replace(/[\s“"'‘]+/g, "").length > 0;
  const clause = clausesOf(doc, sentence).find((c) => c.start <= cue.start && cue.start < c.end) ?? sentence;
  const start = own ? Math.max(passage.span.start, clause.start) : clause.start;
  const end = Math.max(cue.end, Math.min(sentence.end, Math.max(passage.span.end, clause.end)));
  return subjectTarget(doc, cast, passage.sentence, { start, end: cue.start }, { start: cue.end, end });
}
