import { type Doc, sentenceAt, tokenIndexAt, tokensIn } from "../document/doc";
import { overlaps, type Span, sharedLength, spanLength } from "../document/span";
import { ACCUSATION, FALSITY_WORDS, NOUN_WITH_CONTENT } from "../lexicon/denial";
import type { Statement } from "../report";
import type { Cast } from "./cast";
import { clausesOf, opensWithVerb } from "./clauses";
import { ownerOf } from "./owner";
import type { Origin, Passage } from "./passage";
import { formsIn, type Terms } from "./terms";

/** Everything in an article that can be contradicted, sorted by place. Linear in the text. */
export function readPassages(
  doc: Doc,
  terms: Terms,
  cast: Cast,
  statements: readonly Statement[],
): Passage[] {
  const said = statements.flatMap((statement) => statementPassages(doc, terms, cast, statement));
  const bySentence = new Map<number, Passage[]>();
  for (const passage of said)
    bySentence.set(passage.sentence, [...(bySentence.get(passage.sentence) ?? []), passage]);
  const reported = doc.sentences.flatMap((sentence) => {
    const here = bySentence.get(sentence.index) ?? [];
    const make = (span: Span, origin: Origin, cue: string, speaker: string | null): Passage[] => {
      const forms = formsIn(doc, terms, span);
      if (forms.size < 2) return [];
      return [{ span, sentence: sentence.index, origin, speaker, statement: null, cue, forms }];
    };
    const accused = accusations(doc, cast, sentence.index)
      .filter(({ span }) => !here.some((p) => alikeSpans(p.span, span)))
      .flatMap(({ span, cue, speaker }) => make(span, "accusation", cue, speaker));
    const taken = [...here, ...accused];
    const clauses = clausesOf(doc, sentence);
    const own = clauses
      .filter((span) => !taken.some((p) => sharedLength(p.span, span) > 0.5 * (span.end - span.start)))
      .flatMap((span) => make(span, clauses.length > 1 ? "clause" : "sentence", "", null));
    return [...accused, ...own];
  });
  return [...said, ...reported].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The content of "denied that …" is what others say. */
const DENYING_CUE =
  /\b(?:den(?:y|ies|ied|ying)|reject|disput(?:e|ing)|dismiss|refut|rebut|repudiat|debunk|push(?:ed|es|ing)? back|cast(?:s|ing)? doubts?)/;

/** The pieces of a statement's content, cut at sentence ends. What is denied is nobody's statement here. */
function statementPassages(doc: Doc, terms: Terms, cast: Cast, statement: Statement): Passage[] {
  const cue = statement.cue
    .map((span) => doc.text.slice(span.start, span.end))
    .join(" ")
    .toLowerCase();
  return joinedPieces(statement.content.flatMap((piece) => sentencePieces(doc, piece))).flatMap(
    ({ span, sentence, parts }) => {
      const forms = new Set(parts.flatMap((part) => [...formsIn(doc, terms, part)]));
      if (forms.size === 0 && tokensIn(doc, span).length < 2) return [];
      const denied = DENYING_CUE.test(cue);
      const sayer = statement.speakers[0] ?? null;
      const speaker = denied ? ownerOf(doc, cast, sentence, span, sayer) : sayer;
      const origin = denied ? ("accusation" as const) : ("statement" as const);
      return [
        {
          span,
          sentence,
          origin,
          speaker,
          statement: denied ? null : statement.id,
          cue,
          forms,
          quoted: isMark(doc, span.start),
          denied,
          denier: denied ? (statement.speakers[0] ?? null) : null,
          ...(parts.length > 1 ? { parts } : {}),
        },
      ];
    },
  );
}

const isMark = (doc: Doc, at: number): boolean => /["“„«'‘]/.test(doc.text[at] ?? "");

interface Piece {
  readonly span: Span;
  readonly sentence: number;
  readonly parts: readonly Span[];
}

/** Pieces of one statement in one sentence, together; the longest stands for them. */
function joinedPieces(pieces: readonly { span: Span; sentence: number }[]): Piece[] {
  const bySentence = new Map<number, Span[]>();
  for (const { span, sentence } of pieces)
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), span]);
  return [...bySentence].map(([sentence, parts]) => ({
    sentence,
    parts,
    span: parts.reduce((a, b) => (spanLength(b) > spanLength(a) ? b : a)),
  }));
}

/** A span cut at sentence ends. */
function sentencePieces(doc: Doc, span: Span): { span: Span; sentence: number }[] {
  const pieces: { span: Span; sentence: number }[] = [];
  for (let s = sentenceAt(doc, span.start); s && s.start < span.end; s = doc.sentences[s.index + 1] ?? null) {
    const piece = { start: Math.max(span.start, s.start), end: Math.min(span.end, s.end) };
    if (piece.end > piece.start) pieces.push({ span: piece, sentence: s.index });
  }
  return pieces;
}

/** Contents of accusing verbs and of nouns of saying in a sentence. */
function accusations(
  doc: Doc,
  cast: Cast,
  index: number,
): { span: Span; cue: string; speaker: string | null }[] {
  const sentence = doc.sentences[index]!;
  const text = doc.text.slice(sentence.start, sentence.end);
  const found: { span: Span; cue: string; speaker: string | null }[] = [];
  for (const pattern of [ACCUSATION, NOUN_WITH_CONTENT]) {
    for (const match of text.matchAll(pattern)) {
      const start = sentence.start + match.index + match[0].length;
      const clause = clausesOf(doc, sentence).find((c) => c.end > start) ?? sentence;
      const verdict = VERDICT.exec(doc.text.slice(start, clause.end));
      const until =
        pattern === NOUN_WITH_CONTENT && /(?:of|about|over)\s$/.test(match[0])
          ? nounPhraseEnd(doc, start, clause.end)
          : clause.end;
      const span = {
        start,
        end: trimmedEnd(doc.text, start, verdict ? Math.min(until, start + verdict.index) : until),
      };
      if (/\bthat\s+$/i.test(match[0]) && pattern === NOUN_WITH_CONTENT && opensWithVerb(doc, start))
        continue;
      if (isNoReport(doc, sentence.start + match.index, doc.text.slice(span.start, span.end))) continue;
      if (span.end - span.start < 12 || found.some((f) => overlaps(f.span, span))) continue;
      const passive = /\b(?:was|were|been|is|are|being|be)\s+(?:\w+ly\s+)?$/.test(text.slice(0, match.index));
      const upTo = passive ? start : sentence.start + match.index + 3;
      const from = passive ? sentence.start + match.index : sentence.start;
      const before = cast.mentionsIn(index).filter((m) => m.end <= upTo && m.start >= from);
      found.push({
        span: { start: sentence.start + match.index, end: span.end },
        cue: match[0].trim().toLowerCase(),
        speaker: before.at(-1)?.speaker ?? null,
      });
    }
  }
  return found;
}

/** "their claims pursuant to …", "a claim that he denies": a noun without its content. */
const isNoReport = (doc: Doc, at: number, content: string): boolean =>
  (/^claims?\b/i.test(doc.text.slice(at)) &&
    doc.tokens[tokenIndexAt(doc, at)]?.pos !== "VERB" &&
    !/^claims?\s+(?:that|of|about|over)\s/i.test(doc.text.slice(at))) ||
  /\b(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|refut(?:e|es|ed)|contest(?:s|ed)?)$/i.test(
    content.trim(),
  );

/** Where the phrase behind "claims of …" ends: before the verb that its noun is the subject of. */
function nounPhraseEnd(doc: Doc, start: number, end: number): number {
  const tokens = tokensIn(doc, { start, end });
  const verb = tokens.find(
    (t, i) =>
      i > 0 &&
      /^(?:VERB|AUX)$/.test(t.pos) &&
      !/ing$/.test(t.lower) &&
      !/^(?:to|who|which|that|and|or)$/.test(tokens[i - 1]!.lower),
  );
  return verb ? verb.start : end;
}

/** "… is false": what is said of a claim is no part of it. */
const VERDICT = new RegExp(
  `\\b(?:is|are|was|were|has been|have been|amounts? to|appears?)\\b(?: (?!is\\b|are\\b|was\\b|were\\b)[a-z]+){0,2}[\\s"“'‘’]+(?:${FALSITY_WORDS.source})`,
  "i",
);

/** Two spans that share most of both. */
function alikeSpans(a: Span, b: Span): boolean {
  const shared = sharedLength(a, b);
  return shared > 0.6 * (spanLength(a) + spanLength(b) - shared);
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && /[\s.,;:—–-]/.test(text[end - 1]!)) end--;
  return end;
}
