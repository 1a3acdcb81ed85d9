import type { Report, Statement } from "../engine/report";
import { dayOf, wordsUnder } from "../wording";
import { neutral } from "./neutral";
import { linkTo } from "./text-fragment";
import { positionWords, speakerNames, speakersById } from "./words";

/**
 * One statement to paste elsewhere, on one line: the words, who says them and for whom, title, outlet, date, and a
 * link that scrolls to the words.
 */
export function cite(report: Report, text: string, statement: Statement): string {
  const speakers = speakersById(report);
  const words = wordsUnder(text, statement.content);
  const position = positionWords(speakers.get(statement.speakers[0] ?? "")?.positions[0]);
  const who = [speakerNames(statement, speakers) || "speaker not named", position];
  const where = [
    report.title ? `“${report.title}”` : "",
    report.outlet ?? "",
    report.published ? (dayOf(report.published) ?? report.published) : "",
  ];
  const link = statement.content[0] ? linkTo(report.url, text, statement.content[0]) : null;
  const parts = [`${quoted(words, statement)} — ${present(who)}`, present(where), link ?? ""];
  return neutral(parts.filter((part) => part !== "").join(". "));
}

const present = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");

/** A paraphrase is not put into quotation marks; words that bring their own marks get no second pair. */
const quoted = (words: string, statement: Statement): string =>
  statement.kind === "direct" && !/^["“”‘«]/.test(words) ? `“${words}”` : words;
