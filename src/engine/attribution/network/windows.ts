import type { Doc, Paragraph } from "../../document/doc";

/** Longest window, in tokens; a longer paragraph is cut at the end of a sentence. */
export const LONGEST = 320;

/** What the network reads at once: tokens `[firstToken, endToken)` of one paragraph. */
export interface Window {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Cuts a text into windows: its paragraphs, long ones at sentence ends, endless sentences anywhere. In order. */
export function windowsOf(doc: Doc): Window[] {
  return doc.paragraphs.flatMap((paragraph) => windowsOfParagraph(doc, paragraph));
}

/** The windows of one paragraph. */
function windowsOfParagraph(doc: Doc, paragraph: Paragraph): Window[] {
  const { firstToken, endToken, firstSentence, endSentence } = paragraph;
  if (endToken - firstToken <= LONGEST) return [{ firstToken, endToken }];
  const cut: Window[] = [];
  let first = firstToken;
  for (let s = firstSentence; s < endSentence; s++) {
    const sentence = doc.sentences[s]!;
    if (sentence.endToken - first > LONGEST && sentence.firstToken > first) {
      cut.push({ firstToken: first, endToken: sentence.firstToken });
      first = sentence.firstToken;
    }
    for (; sentence.endToken - first > LONGEST; first += LONGEST)
      cut.push({ firstToken: first, endToken: first + LONGEST });
  }
  if (endToken > first) cut.push({ firstToken: first, endToken });
  return cut;
}
