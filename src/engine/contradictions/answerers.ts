import { nounPhraseAfter, nounPhraseBefore, type TokenRange } from "../attribution/noun-phrase";
import type { QuotedDoc } from "../attribution/quoted";
import { subjectBefore, verbGroupStart } from "../attribution/subject";
import { type Sentence, tokenIndexAt } from "../document/doc";
import { CALLING, NOT_SO, TELLS_OTHERWISE } from "../lexicon/turn-words";

/** Who answers in a sentence, and the word by which he does. */
export interface Answerer {
  /** Offset of the word that answers. */
  readonly at: number;
  readonly who: TokenRange;
}

/** No sentence that a reader could follow is longer, in code units. */
const LONGEST = 600;
/** "called it a fabrication", "gave a different account": verbs that answer with what stands behind them. */
const VERB = new RegExp(
  `\\b(?<verb>(?:${CALLING})(?= (?:it|that|this|them|those|the|his|her|their)\\b)|(?:${TELLS_OTHERWISE})\\b)`,
  "dg",
);
/** "Not so, said Lee", "“Nonsense,” Lee said" where nobody is heard. */
const VERDICT = new RegExp(
  `^[(“"‘']*(?:(?:But|Well|Actually|Sorry|No)[, ]+)?(?<verdict>${NOT_SO})[,!]?[”"’']*,? (?<said>sa(?:ys?|id)\\b)?`,
  "d",
);

/** The subjects of verbs that answer what was said, and whoever says a short verdict. Linear in the sentence. */
export function answerers(doc: QuotedDoc, sentence: Sentence): Answerer[] {
  if (sentence.end - sentence.start > LONGEST) return [];
  const text = doc.text.slice(sentence.start, sentence.end).replace(/\s/g, " ");
  const found: Answerer[] = [];
  for (const { indices } of text.matchAll(VERB)) {
    const at = sentence.start + indices!.groups!["verb"]![0];
    const who = subjectBefore(doc, verbGroupStart(doc, tokenIndexAt(doc, at)));
    if (who) found.push({ at, who });
  }
  const verdict = verdictOf(doc, sentence, text);
  return verdict ? [...found, verdict] : found;
}

function verdictOf(doc: QuotedDoc, sentence: Sentence, text: string): Answerer | null {
  const groups = VERDICT.exec(text)?.indices?.groups;
  if (!groups?.["verdict"]) return null;
  const at = sentence.start + groups["verdict"][0];
  const said = groups["said"];
  if (said) {
    const who = nounPhraseAfter(doc, tokenIndexAt(doc, sentence.start + said[1]));
    return who ? { at, who } : null;
  }
  const behind = /,? (?:sa(?:ys?|id))[.,]?$/.exec(text);
  const who = behind && nounPhraseBefore(doc, tokenIndexAt(doc, sentence.start + behind.index + 1));
  return who ? { at, who } : null;
}
