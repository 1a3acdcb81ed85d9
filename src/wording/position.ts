import type { Position } from "../engine/report";

/**
 * A position as people write it: "former Acting Director, CIA"; empty for one that says nothing.
 *
 * @param over words a position that is over; not asked where its own words say so
 */
export function positionWords(position: Position | undefined, over: (told: string) => string): string {
  if (!position) return "";
  const told = [position.role, position.affiliation]
    .filter((part) => part !== null && part !== "")
    .join(", ");
  return position.former && told !== "" && !/^(?:former|ex-)/i.test(told) ? over(told) : told;
}
