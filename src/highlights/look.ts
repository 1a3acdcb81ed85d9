import type { MarkKind } from "./marks";

/** How one speaker's marks look. */
export interface MarkStyle {
  readonly light: string;
  readonly dark: string;
  readonly line: string;
}

export interface Look {
  readonly speakers: readonly MarkStyle[];
  readonly contradicted: { readonly light: string; readonly dark: string };
  /** Whether statements get a faint ground beside their line. */
  readonly tint: boolean;
}

/** Lines of statements by nobody who is named. */
const NOBODY: MarkStyle = { light: "#5b6470", dark: "#a7b0bb", line: "solid" };

/** The colours of a way of marking, for light and for dark grounds. */
export function coloursOf(look: Look, kind: MarkKind, slot: number | null): Omit<MarkStyle, "line"> {
  if (kind === "contradicted") return look.contradicted;
  return slot === null ? NOBODY : look.speakers[slot]!;
}

/** The style of the line under a speaker's words; null: nobody named. */
export const lineOf = (look: Look, slot: number | null): string =>
  (slot === null ? NOBODY : look.speakers[slot]!).line;
