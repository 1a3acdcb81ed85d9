import type { Finder, Statement } from "../engine/report";
import { wordsUnder } from "./passage";

/** Strings of the interface that word why something counts as a statement. */
export type StatementKey = (typeof KEYS)[Finder] | "statementContext" | "statementSource";

type Tell = (key: StatementKey, ...substitutions: string[]) => string;

const KEYS = {
  "quote-cue": "statementBefore",
  "cue-quote": "statementAfter",
  label: "statementLabel",
  tweet: "statementPost",
  colon: "statementColon",
  subject: "statementSubject",
  continued: "statementContinued",
  repeated: "statementRepeated",
  alone: "statementAlone",
  network: "statementRead",
} as const satisfies Record<Finder, string>;

const WITH_CUE: ReadonlySet<Finder> = new Set(["quote-cue", "cue-quote", "network"]);
const WITH_SOURCE: ReadonlySet<Finder> = new Set([...WITH_CUE, "colon"]);

/** Longest piece of the article that is repeated; UTF-16 code units. */
const LONGEST = 60;

/**
 * Why this counts as a statement of that source, in the reader's language.
 *
 * @param text that the statement's offsets count in
 */
export function whyStatement(statement: Statement, text: string, tell: Tell): string {
  const { finder } = statement;
  const cue = shortened(wordsUnder(text, statement.cue));
  const source = shortened(wordsUnder(text, statement.source));
  const by = source !== "" && WITH_SOURCE.has(finder) ? ` ${tell("statementSource", source)}` : "";
  if (WITH_CUE.has(finder)) return (cue ? tell(KEYS[finder], cue) : tell("statementContext")) + by;
  if (finder === "subject") return source ? tell(KEYS[finder], source) : tell("statementContext");
  return tell(KEYS[finder]) + by;
}

const shortened = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s\S*$/, "")} …` : words;
