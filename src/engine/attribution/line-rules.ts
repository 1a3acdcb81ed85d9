import type { Paragraph, Token } from "../document/doc";
import { type Draft, type Reading, take } from "./draft";
import { isNominal, type TokenRange } from "./noun-phrase";
import type { QuotedDoc } from "./quoted";
import { spanOf } from "./spans";

/** Longest name before a colon or behind a dash, in tokens ("Former Governor Ann-Marie Orr (R)"). */
const LONGEST_LABEL = 9;
/** Paragraphs without a label that still belong to the speaker before, in a transcript. */
const LONGEST_TURN = 12;
const LABEL = 0.85;
const TWEET = 0.9;

const LABEL_WORD = /^(?:of|for|the|and|[-.,()'’&/]|['’]s)$/;
/** Lines that page furniture and editors begin so; what follows is nobody's statement. */
const FURNITURE =
  /^(?:read|related|photo|photos|video|watch|listen|updated?|correction|editor|source|sources|note|more|by|image|credit|copyright|getty|also|see|here|abstract|full|topics?|tags?|date|time|where|when|what|who|why|how|location|price|tel|phone|email|contact|follow|share|subscribe|breaking|exclusive|live|opinion|analysis|review)$/i;

/**
 * Statements told by the form of a line: “Name: “…””, “…” – Name, turns of a transcript ("ORR: …") and of an interview
 * ("Q. … A. …"), a post with its signature ("… — Ann Orr (@annorr) May 3, 2019").
 */
export function lines(reading: Reading): void {
  const { doc } = reading;
  const labels = doc.paragraphs.map((paragraph) => labelOf(doc, paragraph));
  const repeated = counted(labels.map((label) => label?.name));
  let turn: { draft: Draft; left: number } | null = null;
  doc.paragraphs.forEach((paragraph, i) => {
    const label = labels[i];
    if (label && speaks(doc, label, repeated.get(label.name) ?? 0)) {
      const draft = add(reading, {
        cue: [spanOf(doc, label.colon)],
        source: [spanOf(doc, label.source)],
        finder: "label",
        confidence: LABEL,
      });
      takeFree(reading, draft, { first: label.colon.end, end: paragraph.endToken });
      turn = label.transcript ? { draft, left: LONGEST_TURN } : null;
    } else if (turn && turn.left > 0 && !label && !/^[([…_.]/.test(doc.tokens[paragraph.firstToken]!.text)) {
      takeFree(reading, turn.draft, { first: paragraph.firstToken, end: paragraph.endToken });
      turn = { ...turn, left: turn.left - 1 };
    } else if (label) turn = null;
    signedQuotation(reading, paragraph, doc.paragraphs[i + 1]);
    signedPost(reading, paragraph, doc.paragraphs[i - 1]);
  });
}

interface Label {
  /** In lower case. */
  readonly name: string;
  readonly source: TokenRange;
  readonly colon: TokenRange;
  /** Written as transcripts and interviews write it. */
  readonly transcript: boolean;
}

/** The label that a paragraph begins with; null for none. */
function labelOf(doc: QuotedDoc, paragraph: Paragraph): Label | null {
  const { endToken } = paragraph;
  // transcripts quoted at length open every turn ("ORR: …)
  const quoted = /^(?:["“]|``|'')$/.test(doc.tokens[paragraph.firstToken]!.text);
  const firstToken = quoted ? paragraph.firstToken + 1 : paragraph.firstToken;
  const first = doc.tokens[firstToken];
  if (!first || firstToken >= endToken) return null;
  if (/^[QA][.:]$/.test(first.text)) return makeLabel(doc, firstToken, firstToken, true);
  if (/^[QA]$/.test(first.text) && /^[.:]$/.test(doc.tokens[firstToken + 1]?.text ?? ""))
    return makeLabel(doc, firstToken, firstToken + 1, true);
  for (let i = firstToken; i < Math.min(endToken - 1, firstToken + LONGEST_LABEL); i++) {
    const token = doc.tokens[i]!;
    if (token.text === ":") return i === firstToken ? null : makeLabel(doc, firstToken, i, false);
    if ((!quoted && doc.quotationAt[i]! >= 0) || !(isNominal(token) || LABEL_WORD.test(token.lower)))
      return null;
  }
  return null;
}

function makeLabel(doc: QuotedDoc, first: number, colon: number, asked: boolean): Label | null {
  const words = doc.tokens.slice(first, Math.max(colon, first + 1));
  const name = asked ? "q and a" : words.map((t) => t.lower).join(" ");
  const capitals = words.filter((t) => /^\p{Lu}/u.test(t.text)).length;
  if (capitals === 0 || FURNITURE.test(words[0]!.lower)) return null;
  const shouted =
    words.every((t) => t.text === t.text.toUpperCase()) && words.some((t) => /\p{Lu}{2}/u.test(t.text));
  return {
    name,
    source: { first, end: Math.max(colon, first + 1) },
    colon: { first: colon, end: colon + 1 },
    transcript: shouted || asked,
  };
}

/** A quotation right behind the colon speaks for itself; unquoted words count where the label comes again. */
function speaks(doc: QuotedDoc, label: Label, times: number): boolean {
  const next = label.colon.end;
  if (label.transcript) return times >= 2;
  if (doc.quotationAt[label.source.first]! >= 0) return false;
  const named = doc.tokens[label.source.first]!.pos === "PROPN";
  return doc.quotationAt[next]! >= 0 && named && wholeQuotation(doc, doc.quotationAt[next]!);
}

/** "Read more: “…”": what stands behind the label of a link or a note is a headline, nobody's words. */
export function inFurniture(doc: QuotedDoc, token: number): boolean {
  const { firstToken, endToken } = doc.paragraphs[doc.tokens[token]!.paragraph]!;
  if (!FURNITURE.test(doc.tokens[firstToken]!.lower)) return false;
  for (let i = firstToken + 1; i < Math.min(endToken, firstToken + 5); i++)
    if (doc.tokens[i]!.text === ":") return true;
  return false;
}

/** Five words or more, or a sentence. */
function wholeQuotation(doc: QuotedDoc, quotation: number): boolean {
  const words = doc.endToken[quotation]! - doc.firstToken[quotation]!;
  return doc.quotations[quotation]!.nature === "speech" && words >= 7;
}

/** “…” – Ann Orr, teacher: a quotation and a name make up the paragraph, or the name the next one. */
function signedQuotation(
  reading: Reading,
  { firstToken, endToken }: Paragraph,
  next: Paragraph | undefined,
): void {
  const { doc, owner } = reading;
  const quotation = doc.quotationAt[firstToken]!;
  if (quotation < 0 || owner.has(quotation) || !wholeQuotation(doc, quotation)) return;
  const end = doc.endToken[quotation]!;
  const behind = /^[.]?$/.test(doc.text.slice(doc.tokens[end - 1]!.end, doc.tokens[endToken - 1]!.end).trim())
    ? next
    : undefined;
  const source = behind ? signature(doc, behind.firstToken, behind.endToken) : signature(doc, end, endToken);
  if (!source) return;
  const draft = add(reading, { cue: [], source: [spanOf(doc, source)], finder: "label", confidence: LABEL });
  take(reading, draft, { first: firstToken, end });
}

/** "– Ann Orr, teacher" between two tokens: a dash, a name, no verb. */
function signature(doc: QuotedDoc, dash: number, endToken: number): TokenRange | null {
  if (
    dash >= endToken - 1 ||
    !/^[-–—―]+$/.test(doc.tokens[dash]!.text) ||
    endToken - dash > 3 * LONGEST_LABEL
  )
    return null;
  const words = doc.tokens.slice(dash + 1, endToken);
  if (words[0]!.pos !== "PROPN" || words.some((t) => t.pos === "VERB" || t.pos === "AUX")) return null;
  return { first: dash + 1, end: words.at(-1)!.text === "." && words.length > 1 ? endToken - 1 : endToken };
}

const SIGNATURE = /[—–-]\s?([^—–\n()]{2,60}\(@\w{1,30}\))\s+\p{Lu}\p{L}+\s\d{1,2},\s\d{4}\s*$/u;
/** Longest signature, in UTF-16 code units. */
const LONGEST_SIGNATURE = 140;

/** "Words of the post — Ann Orr (@annorr) May 3, 2019", or the signature in the paragraph behind the post. */
function signedPost(reading: Reading, paragraph: Paragraph, before: Paragraph | undefined): void {
  const { doc } = reading;
  const from = Math.max(paragraph.start, paragraph.end - LONGEST_SIGNATURE);
  const match = SIGNATURE.exec(doc.text.slice(from, paragraph.end));
  if (!match) return;
  const dash = from + match.index;
  const name = { start: dash + match[0].indexOf(match[1]!), length: match[1]!.trimEnd().length };
  const tokens = doc.tokens.slice(paragraph.firstToken, paragraph.endToken);
  const signs = tokens.filter((t) => t.start >= name.start && t.end <= name.start + name.length);
  const words = tokens.filter((t) => t.end <= dash);
  const body = words.length > 0 ? words : before ? doc.tokens.slice(before.firstToken, before.endToken) : [];
  if (signs.length === 0 || body.length === 0) return;
  const draft = add(reading, {
    cue: [],
    source: [spanOf(doc, rangeOf(signs))],
    finder: "tweet",
    confidence: TWEET,
  });
  takeFree(reading, draft, rangeOf(body));
}

const rangeOf = (tokens: readonly Token[]): TokenRange => ({
  first: tokens[0]!.index,
  end: tokens.at(-1)!.index + 1,
});

function add(reading: Reading, rest: Pick<Draft, "cue" | "source" | "finder" | "confidence">): Draft {
  const draft: Draft = { ...rest, content: [], continues: null };
  reading.drafts.push(draft);
  return draft;
}

/** Takes what no other statement holds, up to the first token that one does. */
function takeFree(reading: Reading, draft: Draft, { first, end }: TokenRange): void {
  let to = first;
  while (to < end && !reading.holder[to]) to++;
  if (to > first) take(reading, draft, { first, end: to });
}

function counted(names: readonly (string | undefined)[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const name of names) if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}
