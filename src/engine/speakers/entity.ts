import type { NameMention } from "./names";
import type { SpeakerKind } from "./speaker";

/** A mention of an entity: words `[first, end)`. */
export interface Mention {
  readonly first: number;
  readonly end: number;
  readonly how: "name" | "pronoun" | "description";
}

/** Something that the article says of an entity's office, before the most telling is chosen. */
export interface PositionEvidence {
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly former: boolean;
  /** Words `[first, end)` that say it. */
  readonly first: number;
  readonly end: number;
  /** How much the construction is to be trusted, 0 to 1. */
  readonly weight: number;
}

/** Whatever may speak or own something in an article, while it is being put together. */
export interface Entity {
  readonly id: number;
  kind: SpeakerKind | "open" | "place";
  /** The fullest name as written; for what has no name, its fullest description. */
  name: string;
  /** Lower-case words of the name. */
  parts: readonly string[];
  /** Told apart from a namesake of another generation. */
  generation: Generation | null;
  readonly mentions: Mention[];
  readonly positions: PositionEvidence[];
  /** Evidence of gender, in votes. */
  she: number;
  he: number;
  /** Evidence that the name is a person's, in votes; below zero: something else's. */
  person: number;
  /** Lower-case singular head nouns that the article uses for it. */
  readonly heads: Set<string>;
  plural: boolean;
}

/** An entity of which nothing is known but what it is called. */
export const unknownEntity = (id: number, kind: Entity["kind"], name: string): Entity => ({
  id,
  kind,
  name,
  parts: [],
  generation: null,
  mentions: [],
  positions: [],
  she: 0,
  he: 0,
  person: 0,
  heads: new Set(),
  plural: false,
});

/** Of two with one name. */
export type Generation = "elder" | "younger";

/** The entities of an article and the way from names to them. */
export interface EntityTable {
  readonly all: Entity[];
  /** The entity of a name, by the name's first word. */
  readonly ofName: Map<number, Entity>;
  readonly names: readonly NameMention[];
}

/** A person, named or not. */
export const isPersonLike = (e: Entity): boolean => e.kind === "person" || e.kind === "anonymous";

/** "f" or "m" where the article's own words lean clearly one way. */
export function genderOf(e: Entity): "f" | "m" | null {
  if (e.she === e.he) return null;
  const [more, less, which] = e.she > e.he ? ([e.she, e.he, "f"] as const) : ([e.he, e.she, "m"] as const);
  return more >= 2 * less + 0.5 ? which : null;
}
