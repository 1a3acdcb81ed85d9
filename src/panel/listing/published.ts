import { dayOf } from "../../wording";

/**
 * The day an article gives as its own, as the reader's language writes it; the page's words where they are no date.
 *
 * @param published what the page states, usually ISO 8601
 */
export function publishedOn(published: string | undefined, locale: string): string {
  if (!published) return "";
  const day = dayOf(published);
  if (day === null) return published.slice(0, 40);
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(day));
}
