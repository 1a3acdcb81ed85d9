import { spansOfTokens } from "../document/doc";
import { isSpeechWord } from "../lexicon/speech";
import type { Cue } from "./cues";
import { isPassive } from "./frames";
import type { NetworkAttribution } from "./network/read-attributions";
import { nounPhraseAfter, type TokenRange } from "./noun-phrase";
import { cueGoverns } from "./precision";
import type { QuotedDoc } from "./quoted";
import { subjectBefore } from "./subject";

/** Gaps in a content of up to this many tokens are closed. */
const LONGEST_GAP = 3;
/** How far into a content its "that" may stand behind an addressee, in tokens. */
const LONGEST_ADDRESSEE = 14;
/** Counted on train: right behind a cue these stand in the cue far more often than in the content. */
const CUE_PREPOSITION = /^(?:in|on|to|for|about|of|against|over|upon|with|at|into)$/;

/** What is mended of a candidate, as indices of tokens. */
interface Parts {
  readonly content: readonly number[];
  readonly source: readonly number[];
  /** Token behind the cue. */
  readonly cueEnd: number;
}

/**
 * A candidate of the network with the edges of its content mended as trained annotators draw them: small gaps closed,
 * the preposition of a cue left to the cue ("pointed to"), whom a cue tells left out ("told the board that …"), the
 * subject of a verb that names no source given to the content ("The deal is expected to fail"), no "and" at the end.
 *
 * @param cue the cue that the rules see in the candidate's
 */
export function tidied(
  doc: QuotedDoc,
  statement: NetworkAttribution,
  cue: Cue | undefined,
): NetworkAttribution {
  const steps = [
    withAgent,
    withoutSourceGaps,
    withoutInnerSource,
    withWholeSource,
    withAgentForSubject,
    withoutPreposition,
    fromThat,
    withoutReservation,
    withoutAddressee,
    withRaisedSubject,
    withoutGaps,
    withoutDangling,
    withSecondParticiple,
  ];
  const start: Parts = {
    content: statement.contentTokens,
    source: statement.sourceTokens,
    cueEnd: statement.cueTokens[1],
  };
  const parts = steps.reduce((so, step) => step(doc, so, cue, statement.cueTokens[0]), start);
  return {
    ...statement,
    cue: { start: statement.cue.start, end: doc.tokens[parts.cueEnd - 1]!.end },
    cueTokens: [statement.cueTokens[0], parts.cueEnd],
    sourceTokens: parts.source,
    source: spansOfTokens(doc, parts.source),
    contentTokens: parts.content,
    content: spansOfTokens(doc, parts.content),
  };
}

type Step = (doc: QuotedDoc, parts: Parts, cue: Cue | undefined, cueFirst: number) => Parts;

const withoutPreposition: Step = (doc, parts) => {
  let { content, cueEnd } = parts;
  while (content.length > 2 && content[0] === cueEnd && isCuePreposition(doc, cueEnd)) {
    content = content.slice(1);
    cueEnd++;
  }
  return { ...parts, content, cueEnd };
};

const isCuePreposition = (doc: QuotedDoc, at: number): boolean =>
  CUE_PREPOSITION.test(doc.tokens[at]!.lower) && doc.tokens[at]!.pos !== "PART";

const fromThat: Step = (doc, parts, cue) => {
  const { content } = parts;
  if (!cue || content[0] !== parts.cueEnd || cueGoverns(cue.lower, "that") >= 0.95) return parts;
  for (let i = 0; i < Math.min(content.length, LONGEST_ADDRESSEE); i++) {
    const token = doc.tokens[content[i]!]!;
    if (/^(?:VERB|AUX)$/.test(token.pos) || doc.quotationAt[token.index]! >= 0) return parts;
    if (token.lower !== "that") continue;
    const next = doc.tokens[token.index + 1];
    const clause = token.pos === "SCONJ" && next !== undefined && !/^(?:VERB|AUX)$/.test(next.pos);
    return clause ? { ...parts, content: content.slice(i) } : parts;
  }
  return parts;
};

/** "said, without evidence, | that A": the article's word on what is said. */
const withoutReservation: Step = (doc, parts) => {
  const { content } = parts;
  if (doc.tokens[content[0]!]!.lower !== "without") return parts;
  const that = content.findIndex((at) => doc.tokens[at]!.lower === "that");
  const aside = that > 0 && that < LONGEST_ADDRESSEE && doc.tokens[content[that]! - 1]!.lower === ",";
  return aside ? { ...parts, content: content.slice(that) } : parts;
};

/** Verbs behind which, in train, stands who is told and only then what. "Urge" and "call on" are not among them. */
const TELLS = /^(?:t(?:ell|old)|remind|inform|(?:re)?assur|convinc|persuad|notif)/;
/** Counted on train: behind "asked" the one asked is left out before these, but not before "to". */
const ASKS = /^ask/;
const TOLD_BY_WORD = /^(?:that|to|about|of|whether|if|how|why|what|when|where|he|she|they|it|we|i)$/;
const ASKED_BY_WORD = /^(?:about|whether|if|how|why|what|when|where)$/;

/** "told the town clerk | to leave", "asked Orr | whether …": whom a cue tells is no part of what is told. */
const withoutAddressee: Step = (doc, parts, _cue, cueFirst) => {
  const { content, cueEnd } = parts;
  const verb = doc.tokens[cueEnd - 1]!.lower;
  const opens = TELLS.test(verb) ? TOLD_BY_WORD : ASKS.test(verb) ? ASKED_BY_WORD : null;
  const addressee = opens && content[0]! < cueEnd + LONGEST_ADDRESSEE ? nounPhraseAfter(doc, cueEnd) : null;
  if (!opens || !addressee || addressee.first !== cueEnd || content[0]! < cueFirst) return parts;
  const from = content.indexOf(addressee.end);
  return from > 0 && opens.test(doc.tokens[addressee.end]!.lower)
    ? { ...parts, content: content.slice(from) }
    : parts;
};

/** "was accused by two aides of hiding …": the source is the agent as the rules read it, the rest is content. */
const withAgent: Step = (_doc, parts, cue) => {
  const agent = cue?.passive && cue.inverted ? cue.source : null;
  if (!agent || !parts.source.includes(agent.first)) return parts;
  const inAgent = (t: number): boolean => t >= agent.first && t < agent.end;
  const beyond = parts.source.filter((t) => t >= agent.end);
  return {
    ...parts,
    source: [...parts.source.filter((t) => t < agent.first), ...rangeTokens(agent)],
    content: [...parts.content.filter((t) => !inAgent(t)), ...beyond].sort((a, b) => a - b),
  };
};

/** "asked not … be named": a word or two left out of a source belong to it. */
const withoutSourceGaps: Step = (doc, parts, _cue, cueFirst) => {
  const content = new Set(parts.content);
  const isFree = (t: number): boolean => (t < cueFirst || t >= parts.cueEnd) && !content.has(t);
  return { ...parts, source: filled(doc, parts.source, isFree) };
};

/** "According to the Herald, the mayor | said …": behind the comma the inner source begins, and with it the content. */
const withoutInnerSource: Step = (doc, parts, cue) => {
  if (cue?.kind !== "according") return parts;
  const comma = parts.source.findIndex((t) => doc.tokens[t]!.text === ",");
  const verb = parts.content.find((t) => doc.tokens[t]!.pos !== "PUNCT");
  if (comma < 1 || verb === undefined || !isSpeechWord(doc.tokens[verb]!.lower)) return parts;
  if (doc.tokens[verb]!.pos !== "VERB" || parts.source.at(-1)! > verb) return parts;
  return {
    ...parts,
    source: parts.source.slice(0, comma),
    content: [...new Set([...parts.source.slice(comma + 1), ...parts.content])].sort((a, b) => a - b),
  };
};

/** "the" of "the Varga camp", "a photo of the" of "a photo of the car": a phrase cut before its noun is read to its end. */
const withWholeSource: Step = (doc, parts, _cue, cueFirst) => {
  const last = parts.source.at(-1);
  if (last === undefined || !endsOpen(doc, last)) return parts;
  let first = last;
  while (parts.source.includes(first - 1)) first--;
  const phrase = nounPhraseAfter(doc, first);
  const limit = last < cueFirst ? cueFirst : Number.POSITIVE_INFINITY;
  if (!phrase || phrase.end <= last + 1 || phrase.end > limit) return parts;
  const added = rangeTokens({ first: last + 1, end: phrase.end });
  const content = parts.content.filter((t) => !added.includes(t));
  return content.length > 0 ? { ...parts, source: [...parts.source, ...added], content } : parts;
};

const endsOpen = (doc: QuotedDoc, at: number): boolean => {
  const { pos, text } = doc.tokens[at]!;
  return pos === "DET" || pos === "ADP" || /^['’]s$/.test(text);
};

const rangeTokens = ({ first, end }: TokenRange): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);

/** Verbs whose passive names as its agent the one who speaks; "was quoted by" and its like name the one who passes on. */
const SPOKEN_BY =
  /^(?:accused|blamed|criticized|criticised|condemned|denounced|told|asked|urged|warned|advised|informed|assured|reminded)$/;

/** "The firm was accused by two aides of hiding …" with the firm or nobody as the source: the aides speak, of the firm. */
const withAgentForSubject: Step = (doc, parts, cue, cueFirst) => {
  const agent = cue?.passive && cue.inverted && SPOKEN_BY.test(cue.lower) ? cue.source : null;
  if (!agent || parts.source.some((t) => t >= cueFirst)) return parts;
  const isAgent = (t: number): boolean =>
    (t >= agent.first && t < agent.end) || doc.tokens[t]!.lower === "by";
  const rest = parts.content.filter((t) => !isAgent(t) || t < parts.cueEnd);
  if (!rest.some((t) => t >= agent.end)) return parts;
  const source = rangeTokens(agent);
  const content = [...new Set([...parts.source, ...rest])].sort((a, b) => a - b);
  return { ...parts, source, content };
};

/**
 * In train the subject of such a verb stands in the content 4 times for once in the source: whoever "is alleged to have
 * lied" does not say so. Holds for verbs that the rules do not know as cues too.
 */
const withRaisedSubject: Step = (doc, parts, cue, cueFirst) => {
  const raises = cue
    ? cue.kind === "verb" && ((cue.passive && !cue.inverted) || /^(?:seem|appear)/.test(cue.lower))
    : isPassive(doc, parts.cueEnd - 1) && doc.tokens[parts.cueEnd]?.lower === "to";
  if (!raises) return parts;
  const subject = subjectBefore(doc, cue?.span.first ?? cueFirst);
  if (!subject) return parts;
  const inSubject = (t: number): boolean => t >= subject.first && t < subject.end;
  if (!parts.source.some(inSubject) || parts.content.some(inSubject)) return parts;
  const tokens = rangeTokens(subject);
  return {
    ...parts,
    content: [...tokens, ...parts.content].sort((a, b) => a - b),
    source: parts.source.filter((t) => !inSubject(t)),
  };
};

const withoutGaps: Step = (doc, parts, _cue, cueFirst) => {
  const source = new Set(parts.source);
  const isFree = (t: number): boolean => (t < cueFirst || t >= parts.cueEnd) && !source.has(t);
  return { ...parts, content: filled(doc, parts.content, isFree) };
};

/** The tokens with small gaps between them closed where all in the gap are free. */
function filled(
  doc: QuotedDoc,
  tokens: readonly number[],
  isFree: (token: number) => boolean,
): readonly number[] {
  const all: number[] = [];
  for (const token of tokens) {
    const last = all.at(-1) ?? token;
    const gap = rangeTokens({ first: last + 1, end: Math.min(token, last + 2 + LONGEST_GAP) });
    const near = gap.length <= LONGEST_GAP && doc.tokens[last]!.paragraph === doc.tokens[token]!.paragraph;
    if (near && gap.every(isFree)) all.push(...gap);
    all.push(token);
  }
  return all;
}

/** Participles that are no past tense, so that behind "and" they need the auxiliary before it. */
const PARTICIPLE =
  /^(?:been|begun|broken|chosen|done|drawn|driven|eaten|fallen|flown|forgotten|given|gone|grown|hidden|known|risen|seen|shaken|shown|spoken|stolen|taken|thrown|worn|written)$/;

/** "(vans) had come | and gone at night": the second participle has its auxiliary, and all behind it, in the content. */
const withSecondParticiple: Step = (doc, parts) => {
  const last = parts.content.at(-1);
  if (last === undefined || doc.tokens[last]!.pos !== "VERB") return parts;
  const from = last + 1;
  const joins = doc.tokens[from]?.pos === "CCONJ" && PARTICIPLE.test(doc.tokens[from + 1]?.lower ?? "");
  const shared = [last - 1, last - 2].some((t) =>
    /^(?:had|have|has|'ve|'d)$/.test(doc.tokens[t]?.lower ?? ""),
  );
  if (!joins || !shared || doc.tokens[from]!.sentence !== doc.tokens[last]!.sentence) return parts;
  let end = from + 2;
  while (goesOn(doc, end, last) && !parts.source.includes(end)) end++;
  return { ...parts, content: [...parts.content, ...rangeTokens({ first: from, end })] };
};

const goesOn = (doc: QuotedDoc, at: number, last: number): boolean => {
  const token = doc.tokens[at];
  if (!token || token.sentence !== doc.tokens[last]!.sentence || doc.quotationAt[at]! >= 0) return false;
  return !/^(?:PUNCT|CCONJ|SCONJ)$/.test(token.pos);
};

const withoutDangling: Step = (doc, parts) => {
  const trimmed = (tokens: readonly number[]): readonly number[] => {
    let end = tokens.length;
    while (end > 1 && isDangling(doc, tokens[end - 1]!)) end--;
    return tokens.slice(0, end);
  };
  return { ...parts, content: trimmed(parts.content), source: trimmed(parts.source) };
};

const isDangling = (doc: QuotedDoc, at: number): boolean =>
  doc.tokens[at]!.pos === "CCONJ" || doc.tokens[at]!.text === ",";
