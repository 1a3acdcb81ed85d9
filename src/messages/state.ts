import type { Report } from "../engine/report";

/** Where a tab's reading stands. `off`: the marks are off for this page; `failed`: see `TabState.error`. */
export type Phase = "reading" | "ready" | "off" | "failed";

/** Why a report that is ready has nothing to show; null when it has. */
export type Emptiness =
  | "not-an-article"
  | "no-quotations"
  /** `report.lang` says which. */
  | "other-language"
  /** The browser or a tool on the page has translated the words; marks would attribute words nobody said. */
  | "translated";

/** A reader's own word against a finding. Kept for this article on this machine, and undoable. */
export type Correction =
  | { readonly kind: "not-a-statement"; readonly statement: string }
  /** `speaker`: the id of who really speaks, or null for "somebody else". */
  | { readonly kind: "wrong-speaker"; readonly statement: string; readonly speaker: string | null }
  | { readonly kind: "not-a-contradiction"; readonly contradiction: string };

/** A passage found again by its words: ids and offsets change with every reading of an article, words seldom do. */
export interface Passage {
  readonly exact: string;
  /** Up to 32 characters before it. */
  readonly prefix: string;
}

/**
 * A reader's correction as it is made and kept: by words and names. An id would mean another statement once the page
 * is read anew, be it while the reader presses the button.
 */
export interface StoredCorrection {
  readonly id: string;
  readonly kind: Correction["kind"];
  /** The statement, or the claim of a contradiction. */
  readonly passage: Passage;
  /** What stood against the claim; null but for contradictions. */
  readonly against: Passage | null;
  /** Name of who really speaks; null for "somebody else" and for the other kinds. */
  readonly speaker: string | null;
}

/** A correction that is in force. `id` undoes it; `words` quotes the passage it is about. */
export interface AppliedCorrection {
  readonly id: string;
  readonly correction: Correction;
  readonly words: string;
}

/** Where a reader wants to be taken. */
export type Target =
  | { readonly statement: string }
  | { readonly contradiction: string; readonly side: "claim" | "against" }
  | { readonly start: number; readonly end: number };

/** Everything that the panel shows of a tab. The content script owns it; it dies with the page. */
export interface TabState {
  readonly phase: Phase;
  /** Share of the article that has been read, 0 to 1. Below 1 `report` holds the first results, or is null. */
  readonly progress: number;
  /** With the reader's corrections applied, and with `text`. Null before the first result. */
  readonly report: Report | null;
  readonly emptiness: Emptiness | null;
  /** Ids of statements and contradictions whose words are not on the page as it now stands. */
  readonly notLocated: readonly string[];
  /** Ids of statements that the page gained since the reader last opened the panel or moved through the marks. */
  readonly fresh: readonly string[];
  /** Speaker id to colour slot, 0 to `SLOTS - 1`; the marks use the same. */
  readonly slots: Readonly<Record<string, number>>;
  readonly corrections: readonly AppliedCorrection[];
  /**
   * Id of the statement, or of the contradiction whose claim stands in none, whose card is open or that the reader was
   * last taken to; null for none.
   */
  readonly current: string | null;
  /** Whether paraphrases are marked too. */
  readonly paraphrases: boolean;
  /**
   * Ids of the statements that carry a mark on the page as it now stands, and of the contradictions whose marked claim
   * stands in no statement; in the order of their first marks.
   */
  readonly marked: readonly string[];
  /** Addresses of frames of other sites that may hold words of the article. */
  readonly frames: readonly string[];
  /** Which of the page's articles this is, from 1, and how many there are: the one that the reader looks at. */
  readonly article: { readonly at: number; readonly of: number };
  /** A plain sentence; set when `phase` is "failed". */
  readonly error: string | null;
}

/** Number of colours for speakers. Speakers beyond it share them in turn. */
export const SLOTS = 8;
