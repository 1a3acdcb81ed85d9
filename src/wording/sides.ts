import type { Contradiction, Report, Speaker } from "../engine/report";
import { headingOf } from "./heading";

/**
 * Who stands on one side of a contradiction. `article`: its own voice; `reported`: a claim that the article passes on
 * as nobody's statement; `unnamed`: somebody whom nobody names.
 */
export type Side =
  | { readonly kind: "speakers"; readonly speakers: readonly Speaker[] }
  | { readonly kind: "article" }
  | { readonly kind: "reported" }
  | { readonly kind: "unnamed" };

/** Who makes the claim, and who stands against it. */
export function sidesOf(report: Report, found: Contradiction): { claim: Side; against: Side } {
  const claim = sideOf(report, found.claimSpeaker, found.claimStatement);
  return {
    claim: claim.kind === "article" ? { kind: "reported" } : claim,
    against: sideOf(report, found.againstSpeaker, found.againstStatement),
  };
}

function sideOf(report: Report, speaker: string | null, statement: string | null): Side {
  const spoken = report.statements.find(({ id }) => id === statement);
  const ids = spoken && (speaker === null || spoken.speakers.includes(speaker)) ? spoken.speakers : [speaker];
  const speakers = report.speakers.filter(({ id }) => ids.includes(id));
  if (speakers.length > 0) return { kind: "speakers", speakers };
  return { kind: spoken ? "unnamed" : "article" };
}

/** Strings of the interface that stand for a side without a name. */
export type SideKey = "articleVoice" | "reportedClaim" | "unnamedSource" | "nobodyNamed";

type Tell = (key: SideKey) => string;

/**
 * The names of a side within a sentence, as the reader's language joins them.
 *
 * @param locale BCP 47 tag of the interface
 */
export function nameOf(side: Side, tell: Tell, locale: string): string {
  if (side.kind === "article") return tell("articleVoice");
  if (side.kind === "reported") return tell("reportedClaim");
  if (side.kind === "unnamed") return tell("unnamedSource");
  const names = side.speakers.map(({ name }) => name);
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
}

/** The same to stand alone: "by somebody not named" has another case in many languages. */
export const labelOf = (side: Side, tell: Tell, locale: string): string =>
  side.kind === "unnamed" ? tell("nobodyNamed") : headingOf(nameOf(side, tell, locale));
