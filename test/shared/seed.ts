import { type Expected, type Page, readPage } from "../pages/expectation";

/** The article that the project started from, with what a careful reader finds in it. */
export const seed = (): Page => readPage("../shared/data/seed");

/**
 * What must be found in it: the people with a role and their statements, and the claims of one of them that another
 * denies. All else that the careful reader found may be there, and nothing beyond that.
 */
export function musts(expected: Expected): Expected {
  const people = expected.speakers.filter((speaker) => speaker.kind === "person" && speaker.role !== null);
  const names = new Set(people.map(({ name }) => name));
  const both = expected.contradictions.filter(
    (c) => names.has(c.claimBy ?? "") && names.has(c.againstBy ?? ""),
  );
  return {
    ...expected,
    speakers: people,
    contradictions: both,
    optional: expected.contradictions.filter((c) => !both.includes(c)),
  };
}

/** Persons whom the article names in passing, beside those whom the careful reader lists. */
const IN_PASSING = ["Hillary Clinton", "Vladimir Putin"];

/** First names and surnames that stand for those of the article, by turns. */
const OTHERS = (
  "Ottilie Varga Henrik Solano Beatrix Quillon Tobias Marchetti Leonie Abara Casimir Doyle " +
  "Ingrid Tavares Lorcan Bexley"
).split(" ");

/** The page with every name of a person replaced by another, and the replacement as a function of text. */
export function renamed({ html, expected }: Page): { html: string; rename: (text: string) => string } {
  const persons = expected.speakers.filter(({ kind }) => kind === "person").map(({ name }) => name);
  const names = [...new Set([...persons, ...IN_PASSING].flatMap((name) => name.split(" ")))];
  if (names.length > OTHERS.length) throw new Error(`too few other names for ${names.join(", ")}`);
  const pattern = new RegExp(`\\b(?:${names.join("|")})\\b`, "g");
  const rename = (text: string): string => text.replace(pattern, (name) => OTHERS[names.indexOf(name)]!);
  return { html: rename(html), rename };
}
