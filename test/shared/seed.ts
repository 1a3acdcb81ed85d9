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

/** First names and surnames that stand for those of the article, by turns. */
const OTHERS = "Ottilie Varga Henrik Solano Beatrix Quill Tobias Marchetti Leonie Abara Casimir Doyle".split(
  " ",
);

/** The page with every name of a person replaced by another, and the replacement as a function of text. */
export function renamed({ html, expected }: Page): { html: string; rename: (text: string) => string } {
  const own = expected.speakers
    .filter(({ kind }) => kind === "person")
    .flatMap(({ name }) => name.split(" "));
  const names = [...new Set(own)];
  if (names.length > OTHERS.length) throw new Error("too few other names");
  const pattern = new RegExp(`\\b(${names.join("|")})`, "g");
  const rename = (text: string): string => text.replace(pattern, (name) => OTHERS[names.indexOf(name)]!);
  return { html: rename(html), rename };
}
