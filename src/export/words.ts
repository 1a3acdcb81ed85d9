import type { Position, Report, Speaker, Statement } from "../engine/report";
import { positionWords as positionIn, wordsUnder } from "../wording";

/** What is said, a paraphrase with the verb that reports it before it: "(denied) that any cells had been thrown out". */
export function statementWords(text: string, { kind, cue, content }: Statement): string {
  const reported = kind === "indirect" ? wordsUnder(text, cue) : "";
  return `${reported === "" ? "" : `(${reported}) `}${wordsUnder(text, content)}`;
}

/** A position in English: "former Acting Director, CIA"; empty for one that says nothing. */
export const positionWords = (position: Position | undefined): string =>
  positionIn(position, (told) => `former ${told}`);

/** Finds the speakers of statements and contradictions by id. */
export const speakersById = (report: Report): ReadonlyMap<string, Speaker> =>
  new Map(report.speakers.map((speaker) => [speaker.id, speaker]));

/** The names of those who make a statement, joined; empty where nobody is named. */
export const speakerNames = (statement: Statement, speakers: ReadonlyMap<string, Speaker>): string =>
  statement.speakers.flatMap((id) => speakers.get(id)?.name ?? []).join(" and ");
