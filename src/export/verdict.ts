import type { Contradiction, Report } from "../engine/report";
import { labelOf, sidesOf, type VerdictKey, verdictOf } from "../wording";

/** What is said of a claim against which nothing was found. Never "true", "false" or "confirmed". */
export const NOTHING_AGAINST = "no contradiction found in this article";

/** The contradictions of one statement's claims, in the order of the text. */
export const contradictionsOf = (report: Report, statement: string): Contradiction[] =>
  report.contradictions.filter((contradiction) => contradiction.claimStatement === statement);

/** Exports speak English whatever the interface does: they are read on other machines. */
const english = (key: VerdictKey, ...names: string[]): string => ENGLISH[key](...names);

const ENGLISH: Readonly<Record<VerdictKey, (...names: string[]) => string>> = {
  verdictSelf: () => "disputed by the same speaker’s own words",
  verdictArticle: () => "the article says otherwise",
  verdictDenied: (name) => `denied by ${name}`,
  verdictDisputed: (name) => `disputed by ${name}`,
  articleVoice: () => "The article",
  reportedClaim: () => "A claim the article reports",
  unnamedSource: () => "somebody not named",
  nobodyNamed: () => "Speaker not named",
};

/** Who stands against a claim: "denied by X", "disputed by X", "the article says otherwise". */
export const verdict = (report: Report, found: Contradiction): string =>
  verdictOf(found, sidesOf(report, found).against, english, "en");

/** Who makes a claim that is contradicted. */
export const claimant = (report: Report, found: Contradiction): string =>
  labelOf(sidesOf(report, found).claim, english, "en");
