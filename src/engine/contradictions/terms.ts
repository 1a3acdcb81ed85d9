import { type Doc, tokenIndexAt } from "../document/doc";
import type { Span } from "../document/span";
import { STOPWORDS } from "../lexicon/stopwords";
import { formOf } from "./kin";

/** The content words of an article as forms, and how rare each is in it. */
export interface Terms {
  /** For each token its form, null for function words and marks. */
  readonly formAt: readonly (string | null)[];
  /** ln(1 + sentences / sentences with the form): what sharing the form is worth. */
  readonly weightOf: (form: string) => number;
  /** Sentence indices that hold the form, ascending. */
  readonly sentencesWith: ReadonlyMap<string, readonly number[]>;
}

/** Reads the content words of an article. Linear in its tokens. */
export function readTerms(doc: Doc): Terms {
  const known = new Map<string, string>();
  const formAt = doc.tokens.map((token) => {
    const word = token.lower.replace(/'s$/, "").replace(/\.$/, "");
    if (word.length < 2 || !/^[\p{L}\p{N}$]/u.test(word) || STOPWORDS.has(word)) return null;
    let form = known.get(word);
    if (form === undefined) known.set(word, (form = formOf(word)));
    return form;
  });
  const sentencesWith = new Map<string, number[]>();
  for (const token of doc.tokens) {
    const form = formAt[token.index];
    if (!form) continue;
    const list = sentencesWith.get(form);
    if (!list) sentencesWith.set(form, [token.sentence]);
    else if (list.at(-1) !== token.sentence) list.push(token.sentence);
  }
  const total = doc.sentences.length;
  return {
    formAt,
    sentencesWith,
    weightOf: (form) => Math.log(1 + total / (sentencesWith.get(form)?.length ?? 1)),
  };
}

/** The forms in a span, each once. */
export function formsIn(doc: Doc, terms: Terms, span: Span): Set<string> {
  const forms = new Set<string>();
  for (let i = tokenIndexAt(doc, span.start); i < doc.tokens.length && doc.tokens[i]!.start < span.end; i++) {
    const form = terms.formAt[i];
    if (form) forms.add(form);
  }
  return forms;
}
