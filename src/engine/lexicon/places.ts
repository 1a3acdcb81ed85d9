import table from "./places.json";

/** Names of countries, states, cities and other places. */
export const PLACES: ReadonlySet<string> = new Set([
  ...table.places.split("|"),
  ..."U.S.|US|UK|U.K.|EU|America|Britain|Beijing|Kyiv|Washington|Moscow|Tehran|Brussels|Pyongyang|Ankara|Kiev|Mumbai".split(
    "|",
  ),
]);

/** Adjective or name of the inhabitants to its place, both as written. */
export const PLACE_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ...table.adjectives.split("|").map((entry) => entry.split("=") as [string, string]),
  ["British", "Britain"],
  ["Chinese", "China"],
  ["European", "Europe"],
  ["French", "France"],
  ["Syrian", "Syria"],
]);

/** What the inhabitants of a place are called, in the singular. */
export const INHABITANTS: ReadonlySet<string> = new Set(table.inhabitants.split("|"));
