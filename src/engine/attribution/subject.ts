import type { Token } from "../document/doc";
import { isNominal, nounPhraseAfter, nounPhraseBefore, type TokenRange } from "./noun-phrase";
import type { QuotedDoc } from "./quoted";

/** How far back a comma is looked for that opens an apposition. */
const LONGEST_APPOSITION = 40;

/** First token of the group of auxiliaries, adverbs and negations that ends with the verb at `at`. */
export function verbGroupStart(doc: QuotedDoc, at: number): number {
  const verb = doc.tokens[at]!;
  let first = at;
  while (first > 0) {
    const token = doc.tokens[first - 1]!;
    if (token.sentence !== verb.sentence || doc.quotationAt[first - 1]! >= 0) break;
    const joins =
      token.pos === "AUX" ||
      token.pos === "ADV" ||
      /^(?:n't|not|to|['’](?:s|d|ve|ll|re|m))$/.test(token.lower) ||
      (token.pos === "VERB" && doc.tokens[first]!.lower === "to");
    if (!joins || (token.lower === "'s" && token.pos === "PART")) break;
    first--;
  }
  while (first < at && doc.tokens[first]!.pos === "ADV") first++;
  return first;
}

/** The subject that stands before the verb group beginning at `group`, with its apposition; null for none. */
export function subjectBefore(doc: QuotedDoc, group: number): TokenRange | null {
  let end = group;
  while (end > 0 && doc.tokens[end - 1]!.pos === "ADV" && sameSentence(doc, end - 1, group)) end--;
  const last = doc.tokens[end - 1];
  if (!last || !sameSentence(doc, end - 1, group)) return null;
  if (/^[,—–]$/.test(last.text)) return beforeApposition(doc, end - 1);
  if (/^(?:who|which|that)$/.test(last.lower) && last.pos === "PRON") return withAntecedent(doc, end - 1);
  return nounPhraseBefore(doc, end);
}

const sameSentence = (doc: QuotedDoc, a: number, b: number): boolean =>
  doc.tokens[a]!.sentence === doc.tokens[b]!.sentence;

/** "Ann Orr, a lawyer for the town, said": the comma at `comma` closes an apposition or a relative clause. */
function beforeApposition(doc: QuotedDoc, comma: number): TokenRange | null {
  const mark = doc.tokens[comma]!.text;
  for (let i = comma - 2; i > 0 && i > comma - LONGEST_APPOSITION; i--) {
    if (!sameSentence(doc, i, comma) || doc.quotationAt[i]! >= 0) return null;
    if (doc.tokens[i]!.text !== mark) continue;
    const next = doc.tokens[i + 1]!;
    const place = comma - i <= 3 && doc.tokens.slice(i + 1, comma).every((t) => t.pos === "PROPN");
    if (place && earlierMark(doc, i, mark)) continue;
    const head = nounPhraseBefore(doc, i);
    if (!head) return null;
    const tells =
      isNominal(next) || next.pos === "PRON" || next.pos === "VERB" || /^(?:his|her|their)$/.test(next.lower);
    return tells ? { first: head.first, end: comma } : head;
  }
  return null;
}

const earlierMark = (doc: QuotedDoc, from: number, mark: string): boolean => {
  for (let i = from - 1; i > 0 && i > from - LONGEST_APPOSITION && sameSentence(doc, i, from); i--)
    if (doc.tokens[i]!.text === mark) return true;
  return false;
};

/** "officials, who said": the antecedent with its pronoun. */
function withAntecedent(doc: QuotedDoc, pronoun: number): TokenRange | null {
  const end = doc.tokens[pronoun - 1]?.text === "," ? pronoun - 1 : pronoun;
  const head = end > 0 && sameSentence(doc, end - 1, pronoun) ? nounPhraseBefore(doc, end) : null;
  return head ? { first: head.first, end: pronoun + 1 } : { first: pronoun, end: pronoun + 1 };
}

/** The subject that follows an inverted verb (“…,” said Ann Orr, a lawyer for the town), with its apposition. */
export function subjectAfter(doc: QuotedDoc, verb: number): TokenRange | null {
  const head = nounPhraseAfter(doc, verb + 1);
  if (!head || !sameSentence(doc, head.first, verb)) return null;
  const comma = doc.tokens[head.end];
  if (comma?.text !== "," || !sameSentence(doc, head.end, verb)) return head;
  const next = doc.tokens[head.end + 1];
  if (!next || !startsApposition(next) || !sameSentence(doc, head.end + 1, verb)) return head;
  let end = head.end + 1;
  while (end < doc.tokens.length && end - head.end < LONGEST_APPOSITION && staysInApposition(doc, end, verb))
    end++;
  const stop = doc.tokens[end];
  // "According to the firm, sales fell": a verb makes it a clause, no apposition
  const clause = stop && sameSentence(doc, end, verb) && /^(?:VERB|AUX)$/.test(stop.pos);
  return clause ? head : { first: head.first, end };
}

const startsApposition = (token: Token): boolean =>
  token.pos === "DET" ||
  token.pos === "NOUN" ||
  token.pos === "ADJ" ||
  /^(?:his|her|their|its)$/.test(token.lower);

function staysInApposition(doc: QuotedDoc, at: number, verb: number): boolean {
  const token = doc.tokens[at]!;
  if (!sameSentence(doc, at, verb) || doc.quotationAt[at]! >= 0) return false;
  if (/^(?:VERB|AUX|SCONJ)$/.test(token.pos) || /^(?:who|which|whose|in)$/.test(token.lower)) return false;
  return !/^[,.;:!?—–]$/.test(token.text);
}

/** The noun phrase behind "by" within a few tokens of a passive verb; null for none. */
export function agentAfter(doc: QuotedDoc, verb: number): TokenRange | null {
  for (let i = verb + 1; i < verb + 7 && i < doc.tokens.length && sameSentence(doc, i, verb); i++) {
    const token = doc.tokens[i]!;
    if (token.lower === "by") return nounPhraseAfter(doc, i + 1);
    if (token.pos === "VERB" || doc.quotationAt[i]! >= 0 || /^[,;:]$/.test(token.text)) return null;
  }
  return null;
}
