import { rectsOf } from "../highlights";

/** Whether the reader asked for less motion. */
export const calm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Scrolls a passage into the middle of the view, through nested scrollers too, unless it shows already. */
export function reveal(ranges: readonly StaticRange[]): void {
  const first = ranges[0];
  const parent = first?.startContainer.parentElement;
  if (!first || !parent) return;
  const box = rectsOf(first)[0];
  // what shows in a frame need not show in the window
  const framed = window !== window.top;
  if (!framed && box && box.top >= innerHeight * 0.1 && box.bottom <= innerHeight * 0.8) return;
  const behavior = calm() ? "instant" : "smooth";
  if (framed || parent.getBoundingClientRect().height < innerHeight * 0.8)
    parent.scrollIntoView({ block: "center", behavior });
  else if (box) window.scrollBy({ top: box.top - innerHeight / 3, behavior });
}
