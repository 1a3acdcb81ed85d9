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

/** Smooth scrolling takes a while, or does not happen at all. */
export function afterScrolling(act: () => void): void {
  let last = window.scrollY;
  let still = 0;
  const look = (): void => {
    still = window.scrollY === last ? still + 1 : 0;
    last = window.scrollY;
    if (still >= 6) act();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
