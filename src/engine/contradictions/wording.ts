import type { Span } from "../document/span";
import type { Speaker } from "../report";

/** Nouns for several people or things that an article names nobody by. */
const SEVERAL =
  "Police|Prosecutors|Investigators|Detectives|Authorities|Campaigners|Activists|Protesters|Organisers|Organizers|Doctors|Teachers|Parents|Neighbours|Neighbors|Witnesses|Relatives|Farmers|Engineers|Inspectors|Economists|Analysts|Lawmakers|Regulators|Attorneys|Aides|Critics|Officials|Advisers|Advisors|Records|Documents|Measurements|Figures|Statistics|Emails|Images|Tests|Surveys|Filings|Invoices|Residents|Lawyers|Sources|Experts|Scientists|Researchers|Workers|Opponents|Supporters";
/** Names of several: "Top advisers", "people close to the talks", "Critics"; "Harrow Foods" is one. */
const PLURAL = new RegExp(
  `^(?:(?:\\S+ )*?(?!\\S+ss\\b)\\p{Ll}{3,}s|(?:\\S+ )*[Pp]eople|police|${SEVERAL})(?:$| (?:of|for|with|who|that|close|familiar|at|in|from|near|on|and|inside|within|briefed)\\b)`,
  "u",
);
/** Words that are written with a capital letter only because a sentence begins with them. */
const OPENS_NAME = new RegExp(
  `^(?:The|An?|Some|Many|Several|Most|Both|All|Other|Another|Multiple|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|People|${SEVERAL})(?![\\p{L}’'-])`,
  "u",
);

/** Whether a speaker takes a plural verb: a group whose name is a plural ("Democrats"), or words that say so. */
export const isSeveral = (speaker: Speaker | undefined, name: string): boolean =>
  PLURAL.test(name) || /\bpolice$/i.test(name) || (speaker?.kind === "group" && /s$/.test(name));

/** The verb for several: "denies guilt against" gives "deny guilt against". */
export const plural = (verb: string): string =>
  verb.replace(/^\S+/, (word) => (word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "")));

/** A name at the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name inside a sentence: "two residents" and "the council", but "Two Rivers Council" and "eBay". */
export function inside(speaker: Speaker): string {
  const { kind, name } = speaker;
  if (kind === "person") return name;
  if (/^\p{Ll}[\p{Ll}\s’'-]*$/u.test(name))
    return isSeveral(speaker, name) || DETERMINED.test(name) ? name : `the ${name}`;
  const common = OPENS_NAME.test(name) && !/^\S+ \p{Lu}/u.test(name);
  return common ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Names that begin with a word which stands for "the". */
const DETERMINED = /^(?:the|an?|one|some|another|his|her|its|their|our|this|that|no|any|every|each)\b/;

/** Words of the article in quotation marks, shortened. */
export const quote = (text: string, span: Span): string => `“${shortened(text, span)}”`;

/** Words of the article without quotation marks, shortened at a word's end. */
export function shortened(text: string, span: Span): string {
  const { start, end } = atWords(text, span);
  const words = text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/[“”"]/g, "")
    .replace(/^[\s.,;:)—–-]+/, "")
    .trim()
    .replace(/[.,;:]+$/, "");
  return words.length > 90 ? `${words.slice(0, 90).replace(/\s\S*$/, "")} …` : words;
}

const WORD = /[\p{L}\p{M}\p{N}’']/u;

/** A span that cuts no word: a word cut at its start is left out, one cut at its end is taken whole. */
function atWords(text: string, { start, end }: Span): Span {
  const cuts = (at: number): boolean => at > 0 && WORD.test(text[at - 1]!) && WORD.test(text[at] ?? "");
  let [from, to] = [start, end];
  if (cuts(from)) while (from < to && WORD.test(text[from]!)) from++;
  while (cuts(to)) to++;
  return from < to ? { start: from, end: to } : { start, end };
}
