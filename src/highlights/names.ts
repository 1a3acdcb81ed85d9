import type { MarkKind } from "./marks";

/**
 * Which of its colours a mark takes on the ground it stands on. `plain`: the text's own colour, which the page chose
 * to be read there, where neither is told apart from the ground or the ground is not known.
 */
export type Tone = "light" | "dark" | "plain";

/** Every name that Gainsay puts into the document's highlight registry begins so. The page can see them. */
export const PREFIX = "gainsay-";

export const TONES: readonly Tone[] = ["light", "dark", "plain"];

/** One way of marking, with its registry name. */
export interface Style {
  readonly name: string;
  readonly kind: MarkKind;
  /** null: nobody named, or a contradicted claim, which has one colour whoever said it. */
  readonly slot: number | null;
  readonly tone: Tone;
}

/** Registry name of one way of marking; `slot` null: nobody named. */
export const highlightName = (kind: MarkKind, slot: number | null, tone: Tone): string =>
  kind === "contradicted"
    ? `${PREFIX}contradicted-${tone}`
    : `${PREFIX}${kind}-${slot === null ? "nobody" : slot}-${tone}`;

/** The passage a reader was just taken to, for a moment; and the one whose card is open. */
export const FLASH = `${PREFIX}flash`;
export const CURRENT = `${PREFIX}current`;
