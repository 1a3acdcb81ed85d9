import type { Cue } from "./cues";
import { isTime, nounPhraseAfter, type TokenRange } from "./noun-phrase";
import { cueGoverns } from "./precision";
import type { QuotedDoc } from "./quoted";

/** Longest way from a cue to its "that", in tokens ("told reporters at the airport on Sunday that"). */
const LONGEST_ADJUNCT = 14;

/**
 * The tokens that a cue reports, behind it: from "that" where it comes soon, else from the word behind the cue and its
 * adjuncts, to the end of the clause. null where nothing follows.
 */
export function clauseAfter(doc: QuotedDoc, cue: Cue, next: Cue | undefined): TokenRange | null {
  const first = clauseStart(doc, cue);
  const end = clauseEnd(doc, first, cue, next);
  return end > first ? { first, end } : null;
}

function clauseStart(doc: QuotedDoc, cue: Cue): number {
  const after = cue.inverted && cue.source ? cue.source.end : cue.span.end;
  const that = thatAfter(doc, after);
  if (that !== null) return that;
  let first = tellsSomebody(cue) ? (nounPhraseAfter(doc, after)?.end ?? after) : after;
  while (first < doc.tokens.length && isAdjunctWord(doc, first)) first++;
  if (doc.tokens[first]?.text === ":" || doc.tokens[first]?.text === ",") first++;
  return first;
}

/** A verb that names whom it is said to before what is said ("told the board"). */
const tellsSomebody = (cue: Cue): boolean =>
  cue.kind === "verb" &&
  cue.frame === "clause" &&
  cueGoverns(cue.lower, "that") < 0.3 &&
  cueGoverns(cue.lower, "clause") < 0.5;

/** "on Monday", "Monday", "earlier", "again" right behind a cue. */
function isAdjunctWord(doc: QuotedDoc, at: number): boolean {
  const token = doc.tokens[at]!;
  if (doc.quotationAt[at]! >= 0 || token.sentence !== doc.tokens[at - 1]!.sentence) return false;
  const next = doc.tokens[at + 1];
  if (isTime(token)) return true;
  if (token.pos === "ADP" && next !== undefined && isTime(next)) return true;
  return (
    token.pos === "ADV" &&
    /^(?:again|earlier|later|repeatedly|recently|also|publicly|afterwards?|ly)$/.test(token.lower)
  );
}

/** "that" behind a cue with no verb between them; null for none. */
function thatAfter(doc: QuotedDoc, from: number): number | null {
  for (let i = from; i < from + LONGEST_ADJUNCT && i < doc.tokens.length; i++) {
    const token = doc.tokens[i]!;
    if (doc.quotationAt[i]! >= 0 || token.pos === "VERB" || token.pos === "AUX" || /^[;:]$/.test(token.text))
      return null;
    if (i > 0 && token.sentence !== doc.tokens[i - 1]!.sentence) return null;
    if (token.lower === "that" && (token.pos === "SCONJ" || i === from || token.pos === "PRON")) return i;
  }
  return null;
}

function clauseEnd(doc: QuotedDoc, first: number, cue: Cue, next: Cue | undefined): number {
  const stop = next && nextBegins(doc, next);
  const short = isSubordinate(doc, cue);
  let i = first;
  while (i < doc.tokens.length) {
    const quotation = doc.quotationAt[i]!;
    if (quotation >= 0) {
      i = doc.endToken[quotation]!;
      if (i >= doc.tokens.length || doc.tokens[i]!.sentence !== doc.tokens[i - 1]!.sentence) return i;
      continue;
    }
    const token = doc.tokens[i]!;
    if (i > 0 && token.sentence !== doc.tokens[i - 1]!.sentence) break;
    if (stop !== undefined && i >= stop) break;
    if (token.text === ";" || token.text === ")") break;
    if (short && token.text === "," && i > first + 2) break;
    i++;
  }
  while (i > first && /^[.,!?]$/.test(doc.tokens[i - 1]!.text) && doc.quotationAt[i - 1]! < 0) i--;
  return i;
}

/** Where the next cue's own words begin, if it stands beside this one and not within what this one reports. */
function nextBegins(doc: QuotedDoc, next: Cue): number | undefined {
  const first =
    next.source && !next.shared && !next.inverted
      ? Math.min(next.source.first, next.span.first)
      : next.span.first;
  const before = doc.tokens[first - 1];
  if (!before) return undefined;
  if (next.kind === "according") return before.text === "," ? first - 1 : undefined;
  const joined = before.pos === "CCONJ" || before.text === ",";
  if (next.shared && joined)
    return doc.tokens[first - 2]?.text === "," && before.pos === "CCONJ" ? first - 2 : first - 1;
  if (next.shared) return undefined;
  const comma = doc.tokens[first - 2]?.text === ",";
  return comma && /^(?:while|but|although|though|whereas|and)$/.test(before.lower) ? first - 2 : undefined;
}

/** "While saying that …, he …", "Orr, who said …, left": what is reported ends at the comma. */
function isSubordinate(doc: QuotedDoc, cue: Cue): boolean {
  const first = cue.source && !cue.shared && !cue.inverted ? cue.source.first : cue.span.first;
  const last = cue.source && doc.tokens[cue.source.end - 1];
  if (last && /^(?:who|which)$/.test(last.lower)) return true;
  const before = doc.tokens[first - 1];
  const opener = before && before.sentence === doc.tokens[first]!.sentence ? before : null;
  if (opener)
    return /^(?:as|while|after|when|although|though|because|since|by|despite|without|before|if|in)$/.test(
      opener.lower,
    );
  return cue.span.first === first && /ing$/.test(doc.tokens[first]!.lower);
}

/**
 * The tokens that a cue reports before it ("The road will stay shut, police said"): from the beginning of the sentence
 * to the comma before the source; null where no comma divides them.
 */
export function clauseBefore(doc: QuotedDoc, cue: Cue): TokenRange | null {
  const edge = cue.inverted ? cue.span.first : (cue.source?.first ?? cue.span.first);
  const comma = edge - 1;
  if (comma < 3 || doc.tokens[comma]!.text !== "," || doc.quotationAt[comma]! >= 0) return null;
  const sentence = doc.sentences[doc.tokens[comma]!.sentence]!;
  let first = sentence.firstToken;
  while (first < comma && /^(?:but|and|still|so|yet|,)$/.test(doc.tokens[first]!.lower)) first++;
  return comma - first >= 3 ? { first, end: comma } : null;
}
