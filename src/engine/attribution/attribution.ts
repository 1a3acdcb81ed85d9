import type { Span } from "../document/span";

/** direct: wholly in quotation marks; mixed: partly; indirect: paraphrased. */
export type StatementKind = "direct" | "mixed" | "indirect";

export type StatementAct = "speech" | "thought" | "writing";

/** The rule that found a statement, or `network`: the trained reader. */
export type Finder =
  | "quote-cue"
  | "cue-quote"
  | "label"
  | "tweet"
  | "colon"
  | "subject"
  | "continued"
  | "repeated"
  | "alone"
  | "network";

/**
 * A statement as the text attributes it, before anybody knows who the source is: content, cue and source spans
 * (each sorted, apart, possibly empty for cue and source).
 */
export interface Attribution {
  /** "s1", "s2", … in the order of the text. */
  readonly id: string;
  readonly kind: StatementKind;
  readonly act: StatementAct;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** The words that name the source here; empty where nothing near names one. */
  readonly source: readonly Span[];
  /** Id of the attribution whose speaker this one continues, where it has no source of its own; null else. */
  readonly continues: string | null;
  /** The inner source of a nested attribution ("according to Yahoo News, spokesman X said": X); empty else. */
  readonly nested: readonly Span[];
  /** Probability that this is a statement and that the source is right, 0 to 1. */
  readonly confidence: number;
  /** The rule or model that found it. */
  readonly finder: Finder;
  /** The same as an English sentence, with the words it rests on. */
  readonly why: string;
}
