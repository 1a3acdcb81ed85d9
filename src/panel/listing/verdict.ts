import type { Contradiction, Report, Speaker } from "../../engine/report";
import type { Language } from "../i18n";

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

/** The names of a side, as the reader's language joins them. */
export function nameOf(side: Side, { t, locale }: Language): string {
  if (side.kind === "article") return t("articleVoice");
  if (side.kind === "reported") return t("reportedClaim");
  if (side.kind === "unnamed") return t("unnamedSource");
  const names = side.speakers.map(({ name }) => name);
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
}

/** The panel's words about a contradicted claim. Never that it is true, false or confirmed. */
export function verdict(found: Contradiction, against: Side, language: Language): string {
  const { t } = language;
  if (found.kind === "self") return t("verdictSelf");
  if (against.kind === "article") return t("verdictArticle");
  const name = nameOf(against, language);
  return found.kind === "denial" ? t("verdictDenied", name) : t("verdictDisputed", name);
}

/** The same without the name, to stand between the two sides. */
export function verdictWord(found: Contradiction, against: Side, { t }: Language): string {
  if (found.kind === "self") return t("verdictSelf");
  if (against.kind === "article") return t("verdictArticle");
  return found.kind === "denial" ? t("deniedBy") : t("disputedBy");
}
