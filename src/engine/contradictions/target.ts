import type { Doc } from "../document/doc";
import type { Span } from "../document/span";
import { CLAIM_NOUN } from "../lexicon/denial";
import type { Cast } from "./cast";
import type { Target } from "./passage";

const NOTHING: Target = { content: null, noun: null, pronoun: false, person: null };

const CUT =
  /[;“”]|,? (?:and (?:said|says|has|had|was|is|that|called|told|accused|added)|saying|says|said|calling|adding|telling|arguing|noting|insisting|pointing|but|although|though|while|as well as|in (?:an?|the|his|her|their) (?:[\w’'-]+ )?(?:interview|statement|email|tweet|news conference|speech|letter|filing|post)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;
const PRONOUN =
  /^[\s“"'‘’]*(?:that|this|it|these|those|them|both(?: of (?:them|these|those))?|any of (?:that|this|it)|all (?:of )?(?:that|this|it|them)|doing so|having done so|as much|so)\b[\s,.;:”"’']*(?:$|(?:as|but|and|in|on|at|to|when|during|that (?:was|is)|is|was|are|were|’s|'s|isn|wasn|just|simply)\b)/i;
const CONTENT_OPENER = /^[\s“"'‘’]*(?:that|whether|ever|having|being|any|knowing|doing|\p{L}+ing)\b/iu;

/** The object of a denying verb: the text of `span` after the verb. */
export function objectTarget(doc: Doc, span: Span): Target {
  const whole = doc.text.slice(span.start, span.end);
  const cut = CUT.exec(whole.replace(/^[\s“"]+/, (m) => " ".repeat(m.length)));
  const end = cut && cut.index > 2 ? span.start + cut.index : span.end;
  const text = doc.text.slice(span.start, end);
  if (PRONOUN.test(text)) return { ...NOTHING, pronoun: true };
  const noun = nounIn(text, 70);
  if (noun) {
    const content = contentAfter(text, noun.end, span.start, end);
    return { ...NOTHING, noun: { start: span.start, end: span.start + noun.end }, content };
  }
  const as = /\s+as\s+/.exec(text);
  const stop = as && as.index > 3 ? span.start + as.index : end;
  const start =
    span.start + (/^[\s“"'‘]*(?:that|with|on|against|at|of|from)?\s*/i.exec(text)?.[0].length ?? 0);
  return stop - start > 3 ? { ...NOTHING, content: tidy(doc.text, { start, end: stop }) } : NOTHING;
}

/** The subject of a falsity word: what stands before it in its clause, or after it ("no evidence that …"). */
export function subjectTarget(doc: Doc, cast: Cast, sentence: number, before: Span, after: Span): Target {
  const head = doc.text.slice(before.start, before.end);
  const tail = doc.text.slice(after.start, after.end);
  const follows =
    /^[\s,"”]*(?:to (?:say|suggest|claim|imply|think|believe|argue|assert|pretend)(?: that)?|that|of|for|about)\s+(?=\S{2})/i.exec(
      tail,
    );
  if (
    follows &&
    (/^[\s“"]*(?:(?:it|there|that|this)\b.{0,30}|.{0,4})$/i.test(head) ||
      /\b(?:no|any|little|without)\s*$/i.test(head) ||
      /^\s*\S*\s*(?:of|that)/.test(tail))
  ) {
    const start = after.start + follows[0].length;
    const rest = doc.text.slice(start, after.end);
    const cut = CUT.exec(rest);
    return {
      ...NOTHING,
      content: tidy(doc.text, { start, end: cut && cut.index > 8 ? start + cut.index : after.end }),
    };
  }
  const bare = head.replace(
    /(?:\s|["“”'‘’,]|\b(?:is|are|was|were|be|been|being|has|have|had|just|simply|likely|probably|all|both|also|of course|totally|completely|flatly|so|to|a|an|the|called|calling|calls|as|dismissed|described|branded|labeled|appear|appears|seem|seems|turned out|proved|turns out|s|re|not|isn|wasn|t|n)\b)+$/i,
    "",
  );
  const spoken = bare.replace(
    /^.*\b(?:said|says|say|saying|told \w+|added|wrote|tweeted|insisted|argued|think|thinks|believe|believes|know)\b(?: that)?[\s,:“"]*(?=\S)/i,
    "",
  );
  const text = spoken.length > 2 ? spoken : bare;
  const start = before.start + bare.length - text.length;
  if (
    /^[\s“"'‘’]*(?:(?:well|no|and|but|so|look|now|because)[,.]? )*(?:none of |all of |any of )?(?:that|this|it|these|those|they|which|both|all)\b[\s’'sre,]*(?:claims?|statement|allegations?)?\s*$/i.test(
      text,
    ) ||
    text.trim() === ""
  )
    return { ...NOTHING, pronoun: true, ...(text.trim() === "" ? {} : {}) };
  const noun = nounIn(text, 400);
  if (noun) {
    const content = contentAfter(text, noun.end, start, start + text.length);
    return { ...NOTHING, noun: { start: start, end: start + noun.end }, content };
  }
  const mention = cast
    .mentionsIn(sentence)
    .find((m) => m.start >= start - 1 && m.end >= start + text.trimEnd().length - 12 && m.end <= before.end);
  if (mention && text.length < 40) return { ...NOTHING, person: mention.speaker };
  return { ...NOTHING, content: tidy(doc.text, { start, end: start + text.length }) };
}

/** The first noun for something said within the first `reach` code units, as offsets from the text's start. */
function nounIn(text: string, reach: number): { start: number; end: number } | null {
  const match = CLAIM_NOUN.exec(text.slice(0, reach));
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** "the claim that A": A; null where the noun stands alone. Offsets of the text. */
function contentAfter(text: string, from: number, base: number, end: number): Span | null {
  const rest = text.slice(from);
  const opener =
    /^(?:\s*,?\s*(?:by|from|made by|in|on|against)\s+[^,;]{2,50}?)?[\s,]*(?:that|of|about|over|as|in warning that|like that|from [^,]{2,40} that)\s+(?=\S)/i.exec(
      rest,
    );
  if (!opener) return null;
  const start = base + from + opener[0].length;
  return end - start > 7 ? { start, end } : null;
}

/** Without white space and marks at the edges. */
function tidy(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,.;:“”"'’—–-]/.test(text[start]!)) start++;
  while (end > start && /[\s,.;:“”"'’—–-]/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Whether an object opens a clause or a gerund rather than a thing. */
export const opensContent = (text: string): boolean => CONTENT_OPENER.test(text);
