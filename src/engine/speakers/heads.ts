import { singular } from "./classes";

/** The nouns by which the bearer of a role may be called: a "Sen." is a senator. */
export const headsOfRole = (role: string | null): string[] =>
  role
    ? role
        .toLowerCase()
        .replaceAll(".", "")
        .split(/\s+(?:and|&)\s+/)
        .flatMap((part) => {
          const last = part.split(/\s+/).at(-1)!;
          return [
            ...new Set([
              singular(last),
              last,
              ...(FULL_TITLES.get(last) ?? []),
              last.slice(last.lastIndexOf("-") + 1),
            ]),
          ];
        })
    : [];

const FULL_TITLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["sen", ["senator", "lawmaker"]],
  ["rep", ["representative", "congressman", "congresswoman", "lawmaker"]],
  ["gov", ["governor"]],
  ["prof", ["professor"]],
  ["mayor", ["mayor"]],
  ["lt", ["lieutenant"]],
  ["col", ["colonel"]],
  ["gen", ["general"]],
  ["justice", ["judge", "justice"]],
  ["nominee", ["candidate", "nominee"]],
  ["candidate", ["nominee", "candidate"]],
  ["officer", ["officer", "executive"]],
  ["executive", ["executive", "ceo"]],
  ["ceo", ["executive", "ceo"]],
]);
