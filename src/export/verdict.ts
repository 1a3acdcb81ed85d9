import type { Contradiction, Report, Speaker } from "../engine/report";

/** What is said of a claim against which nothing was found. Never "true", "false" or "confirmed". */
export const NOTHING_AGAINST = "no contradiction found in this article";

/** The contradictions of one statement's claims, in the order of the text. */
export const contradictionsOf = (report: Report, statement: string): Contradiction[] =>
  report.contradictions.filter((contradiction) => contradiction.claimStatement === statement);

/** Who stands against a claim, in the words of the panel: "denied by X", "disputed by X", "the article says otherwise". */
export function verdict(contradiction: Contradiction, speakers: ReadonlyMap<string, Speaker>): string {
  const { againstSpeaker, kind } = contradiction;
  if (kind === "self") return "disputed by the same speaker’s own words";
  const name = againstSpeaker === null ? undefined : speakers.get(againstSpeaker)?.name;
  if (name === undefined) return "the article says otherwise";
  return kind === "denial" ? `denied by ${name}` : `disputed by ${name}`;
}
