const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAME = `(${MONTHS.join("|")})[a-z]*\\.?`;
/** "Tue Nov 19 2019 03:05", "November 19th, 2019" and "19 November 2019"; 11/12/2019 is two days to two readers. */
const MONTH_FIRST = new RegExp(`\\b${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i");
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${NAME},? (\\d{4})\\b`, "i");

/**
 * The day that an article gives as its own, as YYYY-MM-DD and as it is where the article is written; null where the
 * page's words name no one day.
 *
 * @param published what the page states, usually ISO 8601
 */
export function dayOf(published: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0];
  if (iso !== undefined) return Number.isNaN(Date.parse(iso)) ? null : iso;
  const [, month, day, year] = MONTH_FIRST.exec(published) ?? swapped(DAY_FIRST.exec(published)) ?? [];
  if (!month || !day || !year) return null;
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const written = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return Number.isNaN(Date.parse(written)) ? null : written;
}

const swapped = (found: RegExpExecArray | null): (string | undefined)[] | null =>
  found && [found[0], found[2], found[1], found[3]];
