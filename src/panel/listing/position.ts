import type { Position } from "../../engine/report";
import type { Translate } from "../i18n";

/** A position as people write it: "former Acting Director, CIA"; empty for one that says nothing. */
export function positionWords(position: Position | undefined, t: Translate): string {
  if (!position) return "";
  const told = [position.role, position.affiliation]
    .filter((part) => part !== null && part !== "")
    .join(", ");
  return position.former && told !== "" && !/^(former|ex-)/i.test(told) ? t("former", told) : told;
}
