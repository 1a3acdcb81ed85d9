import type { Contradiction } from "../engine/report";
import { nameOf, type Side, type SideKey } from "./sides";

/** Strings of the interface that word a verdict. */
export type VerdictKey = "verdictSelf" | "verdictArticle" | "verdictDenied" | "verdictDisputed" | SideKey;

type Tell = (key: VerdictKey, ...substitutions: string[]) => string;

/**
 * What is said of a contradicted claim, with who stands against it. Never that it is true, false or confirmed.
 *
 * @param locale BCP 47 tag of the interface
 */
export function verdictOf(found: Contradiction, against: Side, tell: Tell, locale: string): string {
  if (found.kind === "self") return tell("verdictSelf");
  if (against.kind === "article") return tell("verdictArticle");
  const name = nameOf(against, tell, locale);
  return tell(found.kind === "denial" ? "verdictDenied" : "verdictDisputed", name);
}
