import { type Doc, type Sentence, tokenIndexAt } from "../document/doc";
import type { Span } from "../document/span";

const OPENERS = /^(?:but|although|though|while|whereas|despite|except|yet|which|even|contrary|rather)$/;
const ARTICLE = /^(?:an?|the|something)$/;
const BARE_OPENERS = /^(?:but|although|though|despite|whereas)$/;
const MARKS = /^(?:;|:|—|–|--|-|…|\.\.\.)$/;

/**
 * Cuts a sentence where a new clause begins: at dashes and semicolons, and before "but", "although", "which",
 * "despite", an apposition … Clauses of fewer than three words stay with the one before.
 */
export function clausesOf(doc: Doc, sentence: Sentence): Span[] {
  const starts = [sentence.firstToken];
  for (let i = sentence.firstToken + 1; i < sentence.endToken - 1; i++) {
    const begin = clauseBeginsAt(doc, i);
    if (begin !== null && begin - starts.at(-1)! >= 3) starts.push(begin);
  }
  if (starts.length > 1 && sentence.endToken - starts.at(-1)! < 3) starts.pop();
  return starts.map((first, n) => {
    const end = starts[n + 1] ?? sentence.endToken;
    return { start: doc.tokens[first]!.start, end: doc.tokens[end - 1]!.end };
  });
}

/** Index of the first token of a clause that a break at token `i` opens; null for no break. */
function clauseBeginsAt(doc: Doc, i: number): number | null {
  const word = doc.tokens[i]!.lower;
  const next = doc.tokens[i + 1]!.lower;
  if (MARKS.test(word)) return spaced(doc, i) ? i + 1 : null;
  if (/^[,)]$/.test(word) && OPENERS.test(next)) return i + 1;
  if (
    word === "," &&
    doc.tokens[i + 1]!.pos === "NOUN" &&
    /^(?:that|which)$/.test(doc.tokens[i + 2]?.lower ?? "")
  )
    return i + 1;
  if (word === "," && ARTICLE.test(next) && namesSaying(doc, i + 2)) return i + 1;
  if (BARE_OPENERS.test(word) && doc.tokens[i - 1]!.lower !== ",") return i;
  return null;
}

/** Whether a noun for something said stands among the next two words (", a sweeping charge that …"). */
const namesSaying = (doc: Doc, i: number): boolean =>
  [i, i + 1].some((at) =>
    /^(?:charge|claim|allegation|accusation|assertion|idea|notion|suggestion|contention|description|theory|rumor|rumour|report|view|argument)s?$/.test(
      doc.tokens[at]?.lower ?? "",
    ),
  );

/** A hyphen breaks only between spaces; other marks always do. */
const spaced = (doc: Doc, i: number): boolean =>
  doc.tokens[i]!.text !== "-" ||
  (doc.tokens[i - 1]!.end < doc.tokens[i]!.start && doc.tokens[i]!.end < doc.tokens[i + 1]!.start);

/** Whether a verb stands at an offset: a clause with "that" before it is relative ("a report that could …"). */
export const opensWithVerb = (doc: Doc, offset: number): boolean =>
  /^(?:VERB|AUX)$/.test(doc.tokens[tokenIndexAt(doc, offset)]?.pos ?? "");
