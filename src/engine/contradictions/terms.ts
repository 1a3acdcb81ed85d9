import { type Doc, tokenIndexAt } from "../document/doc";
import type { Span } from "../document/span";
import { STOPWORDS } from "../lexicon/stopwords";
import { logarithm } from "../model/elementary";
import { formOf } from "./kin";

/** The content words of an article as forms, and how rare each is in it. */
export interface Terms {
  /** For each token its forms: none for function words and marks, one for each part of a hyphenated word. */
  readonly formsAt: readonly (readonly string[])[];
  /** ln(1 + sentences / sentences with the form): what sharing the form is worth. */
  readonly weightOf: (form: string) => number;
  /** Sentence indices that hold the form, ascending. */
  readonly sentencesWith: ReadonlyMap<string, readonly number[]>;
}

/** Reads the content words of an article. Linear in its tokens. */
export function readTerms(doc: Doc): Terms {
  const known = new Map<string, string>();
  const form = (part: string): string[] => {
    const word = part.replace(/'s$/, "").replace(/\.$/, "");
    if (word.length < 2 || !/^[\p{L}\p{N}$]/u.test(word) || STOPWORDS.has(word)) return [];
    const found = known.get(word) ?? formOf(word);
    known.set(word, found);
    return [found];
  };
  const formsAt = doc.tokens.map(({ lower }) =>
    lower.includes("-") ? lower.split("-").flatMap(form) : form(lower),
  );
  const sentencesWith = new Map<string, number[]>();
  for (const token of doc.tokens) {
    for (const each of formsAt[token.index]!) {
      const list = sentencesWith.get(each);
      if (!list) sentencesWith.set(each, [token.sentence]);
      else if (list.at(-1) !== token.sentence) list.push(token.sentence);
    }
  }
  const total = doc.sentences.length;
  return {
    formsAt,
    sentencesWith,
    weightOf: (form) => logarithm(1 + total / (sentencesWith.get(form)?.length ?? 1)),
  };
}

/** The forms in a span, each once. */
export function formsIn(doc: Doc, terms: Terms, span: Span): Set<string> {
  const forms = new Set<string>();
  for (let i = tokenIndexAt(doc, span.start); i < doc.tokens.length && doc.tokens[i]!.start < span.end; i++) {
    for (const form of terms.formsAt[i]!) forms.add(form);
  }
  return forms;
}
