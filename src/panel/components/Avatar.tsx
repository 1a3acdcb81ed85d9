import type { CSSProperties } from "preact";
import { type PaletteName, palette } from "../../settings";
import { initials } from "../listing/words";

interface Props {
  /** null: nobody is named. */
  readonly name: string | null;
  readonly slot: number | null;
  readonly paletteName: PaletteName;
}

/** A speaker's initials in the speaker's colour, over the kind of line that the marks on the page have. */
export function Avatar({ name, slot, paletteName }: Props) {
  const style = slot === null ? undefined : palette(paletteName)[slot];
  if (name === null || !style) {
    return (
      <span class="avatar avatar-nobody" aria-hidden="true">
        ?
      </span>
    );
  }
  return (
    <span class={`avatar line-${style.line}`} style={colours(style)} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** The speaker's colour for the style sheet to choose from by scheme. */
export const colours = (style: { readonly light: string; readonly dark: string }): CSSProperties =>
  ({ "--on-light": style.light, "--on-dark": style.dark }) as CSSProperties;
