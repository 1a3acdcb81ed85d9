import type { Token } from "../document/doc";
import { CALENDAR_WORDS } from "../lexicon/calendar";
import type { Passage } from "./passage";
import type { Setting } from "./setting";

/** Words of time and measure with which a denial speaks of a part only ("nothing that year", "not the second one"). */
const PART =
  /^(?:year|month|week|weekend|day|night|hour|summer|winter|spring|autumn|fall|season|time|first|second|third|last|next|other|another|else|more|enough|often|always|alone|only)s?$/;
/** "not a single pilot", "no pilot at all": these widen a denial. */
const ANY = /^(?:single|whole|entire|all|any|ever|slightest|least)$/;
/** "signed nothing": the object itself is what is denied, and what stands behind it tells where. */
const WHOLE = /^(?:nothing|none|nobody|neither)$/;

/**
 * Whether what stands behind a negated verb narrows it to something that the claim does not speak of: "had not hired any
 * cooks" leaves room for the drivers of the claim, "had hired nobody" does not.
 */
export function isNarrowed({ doc, terms }: Setting, behind: readonly Token[], claim: Passage): boolean {
  const claimed = doc.text.slice(claim.span.start, claim.span.end).toLowerCase();
  const formsOf = (t: Token): readonly string[] => terms.formsAt[t.index]!;
  const isPart = (word: string): boolean => PART.test(word) || CALENDAR_WORDS.has(word);
  if (behind.some(({ lower }) => isPart(lower) && !claimed.includes(lower))) return true;
  const content = behind.filter((t) => formsOf(t).length > 0 && !ANY.test(t.lower));
  const fresh = content.filter((t) => !formsOf(t).some((form) => claim.forms.has(form)));
  if (fresh.length === 0) return false;
  return WHOLE.test(behind[0]?.lower ?? "")
    ? fresh.length > 1
    : fresh.length >= content.length - fresh.length;
}
