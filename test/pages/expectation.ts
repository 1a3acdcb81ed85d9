import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface ExpectedSpeaker {
  readonly name: string;
  readonly kind: string;
  /** null or absent: not looked at. */
  readonly role?: string | null;
  readonly affiliation?: string | null;
  readonly former?: boolean;
  /** Words that are theirs: each must be covered by what the report gives them. */
  readonly statements: readonly string[];
}

export interface ExpectedContradiction {
  /** null: the article's own voice; absent: whoever. */
  readonly claimBy?: string | null;
  readonly claim: string;
  readonly againstBy?: string | null;
  readonly against: string;
  readonly kind?: string;
}

/** What a careful reader finds in a page: the form of test/pages/<slug>/expected.json. */
export interface Expected {
  readonly title?: string;
  readonly speakers: readonly ExpectedSpeaker[];
  /** How many speakers there are in all, where nobody may be merged or split; absent: not counted. */
  readonly speakersInAll?: number;
  readonly contradictions: readonly ExpectedContradiction[];
  /** Other ways to voice the same disputes: no false alarms, and not asked for. */
  readonly optional?: readonly ExpectedContradiction[];
  readonly notContradicted: readonly string[];
  /** Scare quotes, titles and names in quotation marks, which nobody says. */
  readonly notQuoted?: readonly string[];
  /** Words of the page that stand outside the article. */
  readonly notArticle?: readonly string[];
}

export interface Page {
  readonly slug: string;
  readonly html: string;
  readonly expected: Expected;
}

const FOLDER = "test/pages";

/** A page of a folder that holds source.html (or article.html) and expected.json. */
export function readPage(folder: string): Page {
  const own = join(folder, "source.html");
  const html = readFileSync(existsSync(own) ? own : join(folder, "article.html"), "utf8");
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Expected;
  return { slug: folder.split("/").at(-1)!, html, expected };
}

/** The pages written for the project, in the order of their names. */
export const ownPages = (): Page[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readPage(join(FOLDER, entry.name)))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
