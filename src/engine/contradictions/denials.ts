import type { Doc, Sentence } from "../document/doc";
import type { Span } from "../document/span";
import { FACT_VERB } from "../lexicon/turn-words";
import { calledBefore } from "./called";
import type { Cast } from "./cast";
import type { DenialFrame } from "./frames";
import type { Passage, Rebuttal, Signal, Target } from "./passage";
import type { Setting } from "./setting";
import { NOTHING, objectTarget } from "./target";
import { formsIn } from "./terms";

/**
 * A denying verb with who denies, what, and the clause that stands against it.
 *
 * @param here passages of the sentence
 * @param before those of the sentence before
 */
export function denialOf(
  { doc, terms, cast }: Setting,
  sentence: Sentence,
  here: readonly Passage[],
  before: readonly Passage[],
  frame: DenialFrame,
): Rebuttal {
  const inside = here.find(
    (p) => p.origin === "statement" && p.span.start <= frame.cue.start && frame.cue.end <= p.span.end,
  );
  const span =
    inside && inside.span.start > frame.clause.start
      ? { start: inside.span.start, end: Math.min(inside.span.end, frame.clause.end) }
      : frame.clause;
  const target = personIn(doc, cast, sentence, targetOfFrame(doc, frame));
  const aside = inside ? subjectWithin(doc, cast, sentence, frame, inside.speaker) : null;
  return {
    span,
    sentence: sentence.index,
    origin: inside ? "statement" : "clause",
    speaker:
      aside ??
      inside?.speaker ??
      denier(doc, cast, sentence, here, frame, () => meantBefore(doc, cast, sentence, before, frame, target)),
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
  if (!object) return { ...NOTHING, pronoun: true };
  const words = doc.text.slice(frame.cue.start, frame.cue.end);
  const answers =
    /\bback$|^disagree|^counter/i.test(words) &&
    /^[\s,“"]*(?:that|by|in|on|saying|with (?:a|an)|$)/i.test(doc.text.slice(object.start, object.end));
  if (answers) return { ...NOTHING, pronoun: true };
  if (frame.relative) return { ...NOTHING, content: withoutVerb(doc.text, object) };
  const target = objectTarget(doc, object);
  if (!frame.objectFirst || !target.content) return target;
  return { ...target, content: withoutVerb(doc.text, target.content) };
}

/** "contradicting Lee, said …": whoever is contradicted, whatever he said. */
function personIn(doc: Doc, cast: Cast, sentence: Sentence, target: Target): Target {
  const { content } = target;
  if (!content || target.noun) return target;
  const named = cast
    .mentionsIn(sentence.index)
    .find((m) => m.start <= content.start + 5 && m.end >= content.start + 3);
  const rest = named ? doc.text.slice(named.end, content.end) : "";
  return named && !/\p{L}{3}/u.test(rest) ? { ...NOTHING, person: named.speaker } : target;
}

/** "A was roundly | rejected": A. */
function withoutVerb(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const kept = words.replace(/(?:[\s,]+(?:is|are|was|were|has|have|had|been|be|\p{L}+ly))+\s*$/u, "");
  return { start: span.start, end: span.start + kept.length };
}

/** A named subject right before the verb in a clause of its own ("…, links that Lee has always denied"), else null. */
function subjectWithin(
  doc: Doc,
  cast: Cast,
  sentence: Sentence,
  frame: DenialFrame,
  teller: string | null,
): string | null {
  const subject = frame.objectFirst ? cast.denierAt(frame.cue.start) : null;
  if (subject !== null && subject !== teller) return subject;
  const near = cast
    .actorsIn(sentence.index)
    .filter((m) => m.start >= frame.clause.start && m.end <= frame.cue.start)
    .at(-1);
  if (!near || !frame.objectFirst) return null;
  return /^\s*(?:(?:has|have|had|\p{L}+ly|always|never)\s+)*$/u.test(
    doc.text.slice(near.end, frame.cue.start),
  )
    ? near.speaker
    : null;
}

/** "was denied by" somebody whom the cast does not know: surely not the subject. */
const BY_SOMEBODY = /^\s+by\s+(?:the\s+|an?\s+)?\p{L}/u;

/** "a charge that the office has always": whoever denies is named in this clause or nowhere. */
const OWN_SUBJECT = /\b(?:that|which|something)\s+(?!(?:he|she|they|was|were|is|are|has|have)\b)\S/i;

/** Who denies: "by X" behind a passive, the source of what is denied, the last name before the verb, else by a pronoun. */
function denier(
  doc: Doc,
  cast: Cast,
  sentence: Sentence,
  here: readonly Passage[],
  frame: DenialFrame,
  byPronoun: () => string | null,
): string | null {
  const mentions = cast.mentionsIn(sentence.index);
  const by = mentions.find(
    (m) => m.start >= frame.cue.end && /^\s*by\s+(?:the\s+)?$/.test(doc.text.slice(frame.cue.end, m.start)),
  );
  if (by) return by.speaker;
  const subject = frame.objectFirst ? cast.denierAt(frame.cue.start) : null;
  if (subject !== null) return subject;
  if (
    FACT_VERB.test(doc.text.slice(frame.cue.start, frame.cue.end)) &&
    /,\s*$/.test(doc.text.slice(sentence.start, frame.cue.start))
  )
    return null;
  if (BY_SOMEBODY.test(doc.text.slice(frame.cue.end, frame.clause.end))) return null;
  const own = here.find(
    (p) =>
      p.denier !== undefined &&
      p.denier !== null &&
      p.span.start >= frame.cue.start - 60 &&
      p.span.start - frame.cue.end < 60,
  );
  if (own?.denier) return own.denier;
  const called = (): string | null => calledBefore(doc, cast, sentence.start, frame.cue.start);
  const before = cast.actorsIn(sentence.index).filter((m) => m.end <= frame.cue.start);
  if (frame.relative && OWN_SUBJECT.test(doc.text.slice(frame.clause.start, frame.cue.start)))
    return before.filter((m) => m.start >= frame.clause.start).at(-1)?.speaker ?? called();
  const named = before.filter((m) => m.start >= frame.clause.start - 1).at(-1) ?? before.at(-1);
  return named?.speaker ?? called() ?? byPronoun();
}

/** Whom "he" means in "He denied it": the first named in the sentence before, but nobody denies what he says there. */
function meantBefore(
  doc: Doc,
  cast: Cast,
  sentence: Sentence,
  before: readonly Passage[],
  frame: DenialFrame,
  { pronoun, noun }: Target,
): string | null {
  if (!/\b(?:he|she|they)\b/i.test(doc.text.slice(sentence.start, frame.cue.start))) return null;
  const says = (id: string): boolean => before.some((p) => p.origin === "statement" && p.speaker === id);
  const named = cast.mentionsIn(sentence.index - 1).map((m) => m.speaker);
  return (pronoun || noun ? named.find((id) => !says(id)) : named[0]) ?? null;
}
