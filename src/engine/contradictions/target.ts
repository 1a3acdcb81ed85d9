import { type Doc, tokenIndexAt } from "../document/doc";
import type { Span } from "../document/span";
import { BEYOND, CLAIM_NOUN } from "../lexicon/denial";
import type { Cast } from "./cast";
import type { Target } from "./passage";

/** A rebuttal that names nothing. */
export const NOTHING: Target = { content: null, noun: null, pronoun: false, person: null };

const CUT =
  /[;“”]|,? (?:and (?:said|says|has|had|was|is|that|called|told|accused|added)|saying|says|said|calling|adding|telling|arguing|noting|insisting|pointing|(?:and )?(?:taking|making|citing|calling|claiming|suggesting|repeating|explaining|stressing|emphasi[sz]ing|contending|asserting|maintaining|writing|tweeting|using|giving|offering|leaving|including)|even though|but|although|though|while|as well as|in (?:an?|the|his|her|their) (?:[\w’'-]+ )?(?:interview|statement|email|tweet|news conference|speech|letter|filing|post)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;
const PRONOUN =
  /^[\s“"'‘’]*(?:that|this|it|these|those|them|both(?: of (?:them|these|those))?|any of (?:that|this|it)|all (?:of )?(?:that|this|it|them)|doing so|having done so|as much|so)\b[\s,.;:”"’']*(?:$|(?:as|but|and|in|on|at|to|when|during|that (?:was|is)|is|was|are|were|’s|'s|isn|wasn|just|simply)\b)/i;

/** "(denied) it was serious": a proposition, not what "it" means. */
export const IT_IS = /^[\s“"'‘]*(?:it|they|this) (?:is|was|are|were) (?!so\b|true\b|the case\b)\p{L}/iu;

/** The object of a denying verb: the text of `span` after the verb. */
export function objectTarget(doc: Doc, span: Span): Target {
  const whole = doc.text.slice(span.start, span.end);
  const cut = CUT.exec(whole.replace(/^[\s“"]+/, (m) => " ".repeat(m.length)));
  const end = cut && cut.index > 2 ? span.start + cut.index : span.end;
  const text = doc.text.slice(span.start, end);
  if (PRONOUN.test(text) && !IT_IS.test(text)) return { ...NOTHING, pronoun: true };
  const noun = /^[\s“"'‘]*(?:that|having|being)\b/i.test(text) ? null : nounIn(text, 60);
  if (noun) {
    const content = contentAfter(doc.text, text, noun.end, span.start);
    return { ...NOTHING, noun: { start: span.start, end: span.start + noun.end }, content };
  }
  const as = /\s+as\s+/.exec(text);
  const stop = as && as.index > 3 ? span.start + as.index : end;
  const start =
    span.start + (/^[\s“"'‘]*(?:that|with|on|against|at|of|from)?\s*/i.exec(text)?.[0].length ?? 0);
  return stop - start > 3 ? { ...NOTHING, content: tidy(doc.text, { start, end: stop }) } : NOTHING;
}

const COPULA =
  /(?:[\s"“”'‘’,]|\b(?:is|are|was|were|be|been|being|has|have|had|just|simply|likely|probably|all|both|also|of course|so|to|a|an|the|called|calling|calls|as|dismissed|described|branded|labeled|appear|appears|seem|seems|turned out|proved|proven|turns out|s|re|not|isn|wasn|t|n|\p{L}+ly)\b)+$/iu;
const ENDS_IN_PRONOUN =
  /(?:^|[\s“"'‘,])(?:that|this|it|these|those|they|which|none of (?:this|that|it|them)|all of (?:this|that|it|them)|all|both)$/i;
const FOLLOWS =
  /^[\s,"”]*(?:to (?:say|suggest|claim|imply|think|believe|argue|assert|pretend)(?: that)?|that|of|for|about)\s+(?=\S{2})/i;
/** "(exaggerates) when he says that A", "(was wrong) in claiming that A". */
export const WHEN_SAYING =
  /^[\s,"”]*(?:(?:when|as|whenever) (?:he|she|they|it|\p{Lu}[\p{L}’'-]+) (?:\p{L}+ly )?(?:says?|said|claims?|claimed|argue[sd]?|suggest(?:s|ed)?|insist(?:s|ed)?|assert(?:s|ed)?|contend(?:s|ed)?|stated?)|(?:in|for|by) (?:saying|claiming|arguing|suggesting|asserting|insisting|alleging))\s+(?:that\s+)?(?=\S{2})/iu;
const NOUN_BEHIND = /^(?:[\s,]*(?:and|or)?\s+[\p{L}-]+){0,3}?\s+(?=\p{Ll})/u;

/** The subject of a falsity word: what stands before it in its clause, or behind it ("no evidence that …"). */
export function subjectTarget(doc: Doc, cast: Cast, sentence: number, before: Span, after: Span): Target {
  const head = doc.text.slice(before.start, before.end);
  const tail = doc.text.slice(after.start, after.end);
  const behind = targetBehind(doc, head, tail, after);
  if (behind) return behind;
  const bare = head.replace(COPULA, "");
  if (/^[\s,]*(?:an?|the)\s+(?:\p{L}+\s+){0,2}\p{L}+\s+(?:that|which)$/iu.test(bare) && nounIn(bare, 60))
    return { ...NOTHING, pronoun: true };
  const relative = /([\p{L}’'-]+)\s+(?:that|which)$/u.exec(bare);
  if (relative && isNoun(doc, before.start + relative.index)) {
    const start = before.start + Math.max(0, bare.lastIndexOf(" ", Math.max(0, relative.index - 12)));
    return {
      ...NOTHING,
      content: tidy(doc.text, { start, end: before.start + relative.index + relative[1]!.length }),
    };
  }
  if (ENDS_IN_PRONOUN.test(bare) || bare.trim() === "") return { ...NOTHING, pronoun: true };
  const text = lastClause(bare);
  const start = before.start + bare.length - text.length;
  const noun = nounIn(text, 70);
  if (noun) {
    const content = contentAfter(doc.text, text, noun.end, start);
    return { ...NOTHING, noun: { start, end: start + noun.end }, content };
  }
  const mention = cast
    .mentionsIn(sentence)
    .find((m) => m.start >= start - 1 && m.end >= start + text.trimEnd().length - 12 && m.end <= before.end);
  if (mention && text.length < 40) return { ...NOTHING, person: mention.speaker };
  return { ...NOTHING, content: tidy(doc.text, { start, end: start + text.length }) };
}

/** "It is wrong to say that A", "no evidence of A", "the false claim that A". */
function targetBehind(doc: Doc, head: string, tail: string, after: Span): Target | null {
  const follows = WHEN_SAYING.exec(tail) ?? FOLLOWS.exec(tail);
  if (
    follows &&
    (WHEN_SAYING.test(tail) ||
      /\bno evidence$/i.test(doc.text.slice(after.start - 12, after.start)) ||
      /(?:^|[\s“"])(?:it|there|it’s|it's|there’s|there's|that|this)\b.{0,30}$/i.test(head) ||
      head.trim().length < 5 ||
      /\b(?:no|any|little|without)\s*$/i.test(head))
  ) {
    const start = after.start + follows[0].length;
    const rest = doc.text.slice(start, after.end);
    const cut = CUT.exec(rest);
    return {
      ...NOTHING,
      content: tidy(doc.text, { start, end: cut && cut.index > 8 ? start + cut.index : after.end }),
    };
  }
  const modifiers = NOUN_BEHIND.exec(tail)?.[0].length ?? 0;
  const noun = modifiers > 0 ? nounIn(tail.slice(0, 50), 50) : null;
  if (!noun) return null;
  const possessor = /[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)*['’]s?\s*$/u.exec(head)?.[0].length ?? 0;
  return {
    ...NOTHING,
    noun: { start: after.start - Math.max(0, possessor), end: after.start + noun.end },
    content: contentAfter(doc.text, tail, noun.end, after.start),
  };
}

/** Whether the word at an offset is a noun to the tagger. */
const isNoun = (doc: Doc, offset: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(doc.tokens[tokenIndexAt(doc, offset)]?.pos ?? "");

/** The last clause of a text: after a verb of saying with "that", or after a comma with a conjunction. */
function lastClause(text: string): string {
  const spoken = text.replace(
    /^.*\b(?:said|says|say|saying|told \p{L}+|added|wrote|tweeted|insisted|argued|think|thinks|believe|believes|know|shows?|reveals?)\b(?: that)?[\s,:“"]*(?=\S)/iu,
    "",
  );
  const clause = spoken
    .replace(/^.*[,;:]\s+(?:and|but|so|because|although|while|since)\s+/i, "")
    .replace(/^\s*(?:and|but|so|that)\s+/i, "");
  return clause.trim().length > 2 ? clause : text;
}

/** The first noun for something said within the first `reach` code units, as offsets from the text's start. */
function nounIn(text: string, reach: number): { start: number; end: number } | null {
  const match = CLAIM_NOUN.exec(text.slice(0, reach));
  const before = text.slice(0, match?.index ?? 0);
  if (/\b(?:any|no|or|many|some|other)\s+(?:[\p{L}-]+\s+)?$/iu.test(before) || BEYOND.test(before))
    return null;
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** "the claim that A": A, without the verb behind it; null where the noun stands alone. */
function contentAfter(whole: string, text: string, from: number, base: number): Span | null {
  const rest = text.slice(from);
  const opener =
    /^(?:\s*,?\s*(?:by|from|made by|in|on|against)\s+[^,;]{2,50}?)?[\s,]*(?:that|of(?=\s+\p{L}+ing\b)|in warning that|like that|from [^,]{2,40} that)\s+(?=\S)/iu.exec(
      rest,
    );
  if (!opener) return null;
  const start = base + from + opener[0].length;
  const kept = text.replace(/(?:\s+(?:is|are|was|were|has|have|had|been|be|\p{L}+ly))+\s*$/u, "");
  const span = tidy(whole, { start, end: base + kept.length });
  return span.end - span.start > 7 ? span : null;
}

/** Without white space and marks at the edges. */
function tidy(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,.;:“”"'’—–-]/.test(text[start]!)) start++;
  while (end > start && /[\s,.;:“”"'’—–-]/.test(text[end - 1]!)) end--;
  return { start, end };
}
