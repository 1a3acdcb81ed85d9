import { isBodyWord, isDemonym, isParty, isPlaceName, singular } from "./classes";
import type { Description } from "./description";
import type { Entity } from "./entity";
import type { Word } from "./words";

const FULL_TITLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["sen", ["senator", "lawmaker"]],
  ["rep", ["representative", "congressman", "congresswoman", "lawmaker"]],
  ["gov", ["governor"]],
  ["prince", ["royal"]],
  ["princess", ["royal"]],
  ["duke", ["royal"]],
  ["duchess", ["royal"]],
  ["prof", ["professor"]],
  ["chairman", ["lawmaker"]],
  ["lt", ["lieutenant"]],
  ["col", ["colonel"]],
  ["gen", ["general"]],
  ["justice", ["judge"]],
  ["nominee", ["candidate"]],
  ["candidate", ["nominee"]],
  ["officer", ["executive"]],
  ["executive", ["ceo"]],
  ["ceo", ["executive"]],
  ["attorney", ["lawyer"]],
  ["lawyer", ["attorney"]],
  ["spokesperson", ["spokesman", "spokeswoman"]],
]);

/** The nouns by which the bearer of a role may be called: a "Sen." is a senator. */
export function headsOfRole(role: string | null): readonly string[] {
  if (!role) return [];
  const parts = role
    .toLowerCase()
    .replaceAll(".", "")
    .split(/\s+(?:and|&)\s+/);
  return [
    ...new Set(
      parts.flatMap((part) => {
        const last = part.split(/\s+/).at(-1)!;
        const tail = last.slice(last.lastIndexOf("-") + 1);
        return [singular(last), singular(tail), ...(FULL_TITLES.get(last) ?? [])];
      }),
    ),
  ];
}

/** "the Democrat", for one with a party tag. */
export function headsOfParty(affiliation: string | null): readonly string[] {
  if (/^D-|^Democrat/.test(affiliation ?? "")) return ["democrat"];
  return /^R-|^Republican$/.test(affiliation ?? "") ? ["republican"] : [];
}

/** What kind of speaker a description without a name makes. */
export function kindOfDescription(d: Description, words: readonly Word[]): Entity["kind"] {
  const head = words[d.head]!;
  const plural = singular(head.lower) !== head.lower;
  if (head.lower === "sources" || (head.lower === "people" && words[d.head + 1]?.lower === "familiar"))
    return "anonymous";
  if (d.category === "person") return isOfficeWithBody(d, words) ? "organization" : "anonymous";
  if (d.category === "people" || isDemonym(head) || isParty(head)) return "group";
  if (d.category === "body") return plural || head.lower === "camp" ? "group" : "organization";
  if (d.category === "document") return "document";
  if (isPlaceName(head.text) || head.capital) return "organization";
  return plural ? "group" : "document";
}

/** "the Commissioner of Ports and Department of Fisheries": an office in capitals and a body that speak as one. */
function isOfficeWithBody(d: Description, words: readonly Word[]): boolean {
  const range = words.slice(d.head, d.end);
  const and = range.findIndex((w) => w.lower === "and");
  const body = range.slice(and + 1).find((w) => !/^(?:the|of)$/.test(w.lower));
  return range[0]!.capital && and > 0 && !!body?.capital && isBodyWord(body);
}
