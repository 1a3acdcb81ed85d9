import { type Doc, tokenIndexAt } from "../document/doc";
import type { Span } from "../document/span";
import { CLAIM_NOUN } from "../lexicon/denial";

const SLUR =
  /\b(?:l(?:ied|ying|iars?)|exaggerat\w+|distort\w+|fabricat\w+|misrepresent\w+|malign\w*|twisted|invented|made[- ]up|mistaken|wrongly|erroneous\w*|misstat\w+)\b/i;

/** Words that judge a deed as well as a claim. */
const JUDGING = /\b(?:wrong|ridiculous|absurd|preposterous|ludicrous|laughable|nonsens(?:e|ical))$/i;
/** "wrong to compare": a deed; "wrong to say": a claim. */
const DEED =
  /^\s+(?:to (?!say|suggest|claim|imply|think|believe|argue|assert|call|conclude|assume)\p{L}|in \p{L}+ing\b)/iu;
const ALSO_BAD =
  /\b(?:stupid|divisive|dangerous|immoral|offensive|unfair|hateful|cruel|racist|un-?american|reckless|irresponsible|illegal|outrageous|shameful|disgusting|insulting|unconstitutional)[”"']?(?:,| and|, and) (?:is |was |are |were |just |simply |plain )?[“"']?$/i;
const BAD_TOO =
  /^[”"']?,? (?:and )?[“"']?(?:inhumane?|un-?american|stupid|divisive|dangerous|immoral|offensive|unfair|hateful|cruel|racist|reckless|irresponsible|illegal|outrageous|shameful|disgusting|insulting|unconstitutional|wasteful|impractical|unworkable|unrealistic|expensive)\b/i;
const LATER =
  /^\s+(?:quickly|soon|overnight|again|today|tomorrow|tonight|anytime|until|unless|without|before|if)\b/i;
const UNSURE = /\b(?:may|might|could|can)(?: have| be)?\s+$/i;

/** Whether a word of falsity in a text says of nothing that it is not so ("don't get me wrong", "is wrong to go"). */
export function isNoVerdict(text: string, { 0: words, index }: RegExpMatchArray): boolean {
  const at = index ?? 0;
  const [before, after] = [text.slice(Math.max(0, at - 60), at), text.slice(at + words.length)];
  if (
    JUDGING.test(words) &&
    (DEED.test(after) || ALSO_BAD.test(before + leading(words)) || BAD_TOO.test(after))
  )
    return true;
  if (
    /\bwrong$/i.test(words) &&
    /\b(?:d(?:o|id|oes|one|oing)|go(?:es|ne|ing)?|went)\s+(?:\p{L}+\s+){0,2}$/iu.test(before)
  )
    return true;
  if (/\bwrong$/i.test(words) && /\b(?:get|gets|got|getting)\s+(?:\p{L}+\s+){0,2}$/iu.test(before))
    return true;
  if (/\bnonsense$/i.test(words) && /\b(?:kind|sort|type|amount) of\s+$/i.test(before)) return true;
  if (/\bwithout \p{L}+$/iu.test(words) && /^\s+(?:of|from|for)\b/i.test(after)) return true;
  if (/\bwrong$/i.test(words) && /\bget (?:me|us|him|her|them|it|this)\s+$/i.test(before)) return true;
  if (/\b(?:happen|exist(?:ed)?)$/i.test(words) && (LATER.test(after) || UNSURE.test(before))) return true;
  if (/\d(?:%| percent| per cent)[^.;]{0,60}\bas\s+[“"']*$/i.test(before)) return true;
  return (
    /\b(?:rated|rating|rates|ranked|classed|graded)\b/i.test(before) &&
    /\d(?:%| percent| per cent)/.test(text)
  );
}

/** What a cue begins with before its last word ("is just " of "is just wrong"). */
const leading = (words: string): string => words.replace(/\S+$/, "");

/** `attribute` before a noun that is nothing said ("a false report card"), `act` of a person ("she lied"), else `predicate`. */
export function useOfFalsity(doc: Doc, cue: Span): string {
  const next = doc.tokens[tokenIndexAt(doc, cue.end)];
  const joined = next && /^\s?$/.test(doc.text.slice(cue.end, next.start));
  const determined =
    /(?:\b(?:the|that|this|these|those|his|her|their|its|your|such|an?|an? [a-z]+ and)|['’]s?)[\s“"]*$/i.test(
      doc.text.slice(Math.max(0, cue.start - 24), cue.start),
    ) || /^['’]s/.test(doc.text.slice(cue.start, cue.end));
  if (joined && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) && !determined) return "attribute";
  if (joined && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos))
    return CLAIM_NOUN.test(doc.text.slice(cue.end, cue.end + 30)) &&
      !/^\s+\p{L}+ reports?\b/u.test(doc.text.slice(cue.end, cue.end + 30))
      ? "predicate"
      : "attribute";
  return SLUR.test(doc.text.slice(cue.start, cue.end)) ? "act" : "predicate";
}
