import type { Span } from "../document/span";

export type SpeakerKind = "person" | "organization" | "group" | "anonymous" | "document";

/** A role, for whom, and the words of the article that say so. */
export interface Position {
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly former: boolean;
  readonly evidence: readonly Span[];
}

/** One person, body, group, document or unnamed source that the article lets speak. */
export interface Speaker {
  /** "p1", "p2", … in the order of first mention. */
  readonly id: string;
  /** The fullest form that the article gives. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Most telling first; empty when the article says none. */
  readonly positions: readonly Position[];
  readonly mentions: readonly Span[];
  /** Ids of the statements that are theirs. */
  readonly statements: readonly string[];
}

/** Denies something, or owns a claim that is spoken of. */
export interface Side {
  readonly role: "denier" | "owner";
  /** Ids, never none. */
  readonly speakers: readonly string[];
}

/** The speakers of a text, and who speaks in which statement. */
export interface SpeakerLayer {
  readonly speakers: readonly Speaker[];
  /** Statement id to speaker ids; more than one when they speak jointly; absent or empty: nobody named. */
  readonly speakersOf: ReadonlyMap<string, readonly string[]>;
  /** Statement id to the medium or witness of a nested source. */
  readonly viaOf: ReadonlyMap<string, string>;
  /** Who takes a side, by the offset of the word with which he does; absent where nobody was found. */
  readonly sides: ReadonlyMap<number, Side>;
  /** Those of them who speak in no statement. */
  readonly silent: readonly Speaker[];
}
