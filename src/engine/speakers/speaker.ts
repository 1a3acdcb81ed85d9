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

/** The speakers of a text, and who speaks in which statement. */
export interface SpeakerLayer {
  readonly speakers: readonly Speaker[];
  /** Statement id to speaker ids; more than one when they speak jointly; absent or empty: nobody named. */
  readonly speakersOf: ReadonlyMap<string, readonly string[]>;
  /** Statement id to the medium or witness of a nested source. */
  readonly viaOf: ReadonlyMap<string, string>;
}
