import type { Contradiction } from "../../engine/report";
import { type Side, verdictOf } from "../../wording";
import type { Language } from "../i18n";

/** The verdict without the name, to stand between the two sides. */
export function verdictWord(found: Contradiction, against: Side, { t, locale }: Language): string {
  if (found.kind === "self" || against.kind === "article") return verdictOf(found, against, t, locale);
  return found.kind === "denial" ? t("deniedBy") : t("disputedBy");
}
