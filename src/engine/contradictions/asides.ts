import type { Doc, Sentence } from "../document/doc";
import { overlaps } from "../document/span";
import { FALSELY } from "../lexicon/denial";
import { ownVoice, type Passage, type Rebuttal, type Signal } from "./passage";
import { NOTHING } from "./target";

/** "was not unfounded" */
const NEGATED = /(?:\b(?:not|never|hardly)|n['’]t)\s+(?:(?:at all|altogether|quite|\p{L}+ly) )?$/iu;

/** The article's own reservation about what it reports ("falsely claimed", "without evidence"), beside a statement. */
export function asides(doc: Doc, sentence: Sentence, here: readonly Passage[]): Rebuttal[] {
  const text = doc.text.slice(sentence.start, sentence.end);
  const said = here.filter((p) => p.origin === "statement");
  return [...text.matchAll(FALSELY)].flatMap((match) => {
    const cueSpan = {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    };
    if (said.some((p) => overlaps(p.span, cueSpan)) || NEGATED.test(text.slice(0, match.index))) return [];
    return [
      {
        ...ownVoice({ start: sentence.start, end: sentence.end }, sentence.index),
        signals: new Set<Signal>(["falsely"]),
        lead: "falsely" as const,
        manner: "",
        cueSpan,
        target: NOTHING,
      },
    ];
  });
}
