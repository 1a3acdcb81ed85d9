import type { Attribution } from "./attribution/attribution";
import type { Contradiction } from "./contradictions/contradiction";
import type { Speaker } from "./speakers/speaker";

export type { Finder, StatementAct, StatementKind } from "./attribution/attribution";
export type {
  Contradiction,
  ContradictionKind,
  ContradictionStrength,
  Reason,
  ReasonAct,
} from "./contradictions/contradiction";
export type { Span } from "./document/span";
export type { Position, Speaker, SpeakerKind } from "./speakers/speaker";

/** Raised by one whenever a field of the report changes its meaning. */
export const SCHEMA_VERSION = 1;

/** An attribution with its speakers. */
export interface Statement extends Omit<Attribution, "continues" | "nested"> {
  /** More than one when they speak jointly; empty: nobody named. */
  readonly speakers: readonly string[];
  /** The medium or witness of a nested source. */
  readonly via: string | null;
}

/** What is known of an article beside its text. All of it is the page's own word. */
export interface ArticleFacts {
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly published?: string;
  /** BCP 47 tag that the page declares. */
  readonly lang?: string;
}

/** What was not read and why. */
export type NoticeCode = "other-language" | "long-text" | "large-page" | "no-article";

/** The same as a plain English sentence. */
export interface Notice {
  readonly code: NoticeCode;
  readonly words: string;
}

/** What Gainsay found in an article. Offsets are UTF-16 code units, half-open, over the text exactly as given. */
export interface Report extends Omit<ArticleFacts, "lang"> {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly id: string;
  /** Given back where the input was a page; the offsets count in it. */
  readonly text?: string;
  /** BCP 47 tag; statements are empty for anything but English. */
  readonly lang: string;
  /** Plain sentences about what was not read and why; empty as a rule. */
  readonly notices: readonly string[];
  /** What each of `notices` is about, in the same order, for those who word it in another language. */
  readonly noticeCodes: readonly NoticeCode[];
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  readonly contradictions: readonly Contradiction[];
}

/** Stands in a batch for an input that could not be read. */
export interface FailedReport {
  readonly id: string | null;
  readonly error: string;
}
