import { isPassive } from "../attribution/frames";
import { nounPhraseAfter, nounPhraseBefore, type TokenRange } from "../attribution/noun-phrase";
import { type QuotedDoc, withQuotations } from "../attribution/quoted";
import { agentAfter, subjectBefore, verbGroupStart } from "../attribution/subject";
import { type Doc, type Sentence, tokenIndexAt } from "../document/doc";
import { CLAIM_NOUN } from "../lexicon/denial";
import type { NamedSide } from "../speakers/side";
import { answerers } from "./answerers";
import { clausesOf } from "./clauses";
import { denialFrames, isDenyingVerb } from "./frames";

/** Words between an owner and the noun: "the board's wholly false claim". */
const MODIFIERS = 5;

/**
 * Where the text names who denies something ("Israel disputes this", "was rejected by the board") and whose claim is
 * spoken of ("the board's assurances", "claims by the board"), whether or not they are heard. In the order of the text.
 */
export function namedSides(doc: Doc): NamedSide[] {
  const tokens = withQuotations(doc, []);
  return doc.sentences
    .flatMap((sentence) => [...deniers(tokens, sentence), ...owners(tokens, sentence)])
    .sort((a, b) => a.source.start - b.source.start);
}

/** The subjects of verbs and phrases that deny or answer, and the agents of passive ones. */
function deniers(doc: QuotedDoc, sentence: Sentence): NamedSide[] {
  const verbs = new Set(
    denialFrames(doc, sentence, clausesOf(doc, sentence)).map(({ cue }) => tokenIndexAt(doc, cue.start)),
  );
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++)
    if (isDenyingVerb(doc.tokens[i]!.lower)) verbs.add(i);
  const found = [...verbs].flatMap((verb) => {
    const agent = isPassive(doc, verb) || saysByWhom(doc, verb) ? agentAfter(doc, verb) : null;
    const who = agent ?? subjectBefore(doc, verbGroupStart(doc, verb));
    return who ? [{ at: doc.tokens[verb]!.start, who }] : [];
  });
  const answering = answerers(doc, sentence).filter(({ at }) => !found.some((f) => f.at === at));
  return [...found, ...answering].map(({ at, who }) => ({
    at,
    role: "denier" as const,
    source: spanOf(doc, counted(doc, bare(doc, who))),
  }));
}

/** "(claims) rejected by": but "denied a claim by". */
function saysByWhom({ tokens }: QuotedDoc, verb: number): boolean {
  let next = verb + 1;
  while (tokens[next]?.pos === "ADV") next++;
  return tokens[next]?.lower === "by";
}

/** Whose nouns of saying a sentence names. */
function owners(doc: QuotedDoc, { firstToken, endToken }: Sentence): NamedSide[] {
  const found: NamedSide[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const { lower, pos, start } = doc.tokens[i]!;
    if (pos !== "NOUN" || CLAIM_NOUN.exec(lower)?.[0] !== lower) continue;
    const who = possessorOf(doc, i, firstToken) ?? authorOf(doc, i);
    if (who) found.push({ at: start, role: "owner", source: spanOf(doc, who) });
  }
  return found;
}

/** "the board's wholly false | claim" */
function possessorOf(doc: QuotedDoc, noun: number, first: number): TokenRange | null {
  for (let i = noun - 1; i > first && i >= noun - MODIFIERS; i--) {
    const { pos, text } = doc.tokens[i]!;
    if (/^['’]s?$/.test(text)) return behindPreposition(doc, nounPhraseBefore(doc, i));
    if (!/^(?:NOUN|ADJ|ADV|VERB|CCONJ|PROPN|NUM)$/.test(pos)) return null;
  }
  return null;
}

/** "contrary to | the board": but "the head of the board". */
function behindPreposition(doc: Doc, phrase: TokenRange | null): TokenRange | null {
  if (!phrase) return null;
  let { first } = phrase;
  for (let i = first; i < phrase.end - 1; i++)
    if (doc.tokens[i]!.pos === "ADP" && doc.tokens[i]!.lower !== "of") first = i + 1;
  return { first, end: phrase.end };
}

/** "(a point) that | officials", "(the report,) which | Lee": the pronoun is what is denied. */
const bare = (doc: Doc, { first, end }: TokenRange): TokenRange =>
  end - first > 1 && /^(?:that|which|whom)$/.test(doc.tokens[first]!.lower)
    ? { first: first + 1, end }
    : { first, end };

/** "some of | the residents" */
function counted(doc: Doc, { first, end }: TokenRange): TokenRange {
  const of = doc.tokens[first - 1]?.lower === "of" && QUANTITY.test(doc.tokens[first - 2]?.lower ?? "");
  return { first: of ? first - 2 : first, end };
}

const QUANTITY = /^(?:some|many|most|several|all|none|both|few|one|two|three|half|\d+)$/;

/** "claims | by the board", "a report in | The Herald" */
function authorOf(doc: QuotedDoc, noun: number): TokenRange | null {
  const [here, link] = [doc.tokens[noun]!.lower, doc.tokens[noun + 1]?.lower ?? ""];
  const printed = link === "in" && PRINTED.test(here) && doc.tokens[noun + 2]?.pos === "PROPN";
  return printed || /^(?:by|from)$/.test(link) ? nounPhraseAfter(doc, noun + 2) : null;
}

const PRINTED = /^(?:reports?|stor(?:y|ies)|accounts?)$/;

const spanOf = (doc: Doc, { first, end }: TokenRange): NamedSide["source"] => ({
  start: doc.tokens[first]!.start,
  end: doc.tokens[end - 1]!.end,
});
