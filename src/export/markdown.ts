import type { Contradiction, Report, Span, Speaker, Statement } from "../engine/report";
import { wordsAt } from "../wording";
import { neutral } from "./neutral";
import { linkTo, webAddress } from "./text-fragment";
import { claimant, contradictionsOf, NOTHING_AGAINST, verdict } from "./verdict";
import { positionWords, statementWords } from "./words";

/** What an export needs at hand. */
interface Source {
  readonly report: Report;
  readonly text: string;
}

/** The report as Markdown (CommonMark): speakers with their statements and verdicts, then the contradictions. */
export function toMarkdown(report: Report, text: string): string {
  const source: Source = { report, text };
  const speaking = report.speakers.filter((speaker) => speaker.statements.length > 0);
  const unnamed = report.statements.filter((statement) => statement.speakers.length === 0);
  const blocks = [
    `# ${escapeMarkdown(report.title ?? "Who says what")}`,
    factsLine(report),
    ...report.notices.map((notice) => `> ${escapeMarkdown(notice)}`),
    `## Speakers`,
    ...(speaking.length + unnamed.length === 0 ? ["No statements found."] : []),
    ...speaking.map((speaker) => speakerBlock(source, speaker)),
    ...(unnamed.length > 0
      ? [`### Speaker not named\n\n${unnamed.map((s) => item(source, s)).join("\n")}`]
      : []),
    `## Contradictions`,
    ...(report.contradictions.length === 0 ? ["None found in this article."] : []),
    ...report.contradictions.map((contradiction) => contradictionBlock(source, contradiction)),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function factsLine(report: Report): string {
  const address = webAddress(report.url);
  const facts = [report.outlet, report.published].flatMap((fact) => (fact ? [escapeMarkdown(fact)] : []));
  if (address) facts.push(`<${address.href}>`);
  return facts.join(", ");
}

function speakerBlock(source: Source, speaker: Speaker): string {
  const position = positionWords(speaker.positions[0]);
  const heading = escapeMarkdown(position === "" ? speaker.name : `${speaker.name}, ${position}`);
  const own = source.report.statements.filter((statement) => statement.speakers.includes(speaker.id));
  return `### ${heading}\n\n${own.map((statement) => item(source, statement)).join("\n")}`;
}

function item(source: Source, statement: Statement): string {
  const against = contradictionsOf(source.report, statement.id);
  const words = linked(source, statementWords(source.text, statement), statement.content[0]);
  if (against.length === 0) return `- ${words} (${NOTHING_AGAINST})`;
  return [`- ${words}`, ...against.map((c) => `  - **${counter(source, c)}`)].join("\n");
}

const counter = (source: Source, contradiction: Contradiction): string =>
  `${escapeMarkdown(verdict(source.report, contradiction))}:** ${linked(source, wordsAt(source.text, contradiction.against), contradiction.against)}`;

function contradictionBlock(source: Source, contradiction: Contradiction): string {
  const who = claimant(source.report, contradiction);
  return [
    `- **${escapeMarkdown(who)}:** ${linked(source, wordsAt(source.text, contradiction.claim), contradiction.claim)}`,
    `  - **${counter(source, contradiction)}`,
    `  - ${escapeMarkdown(contradiction.why)}`,
  ].join("\n");
}

function linked(source: Source, words: string, span: Span | undefined): string {
  const link = span ? linkTo(source.report.url, source.text, span) : null;
  return link ? `[${escapeMarkdown(words)}](<${link}>)` : escapeMarkdown(words);
}

/**
 * Text of a page made plain text in Markdown: no emphasis, link, image, code, HTML, entity, table or block can come of
 * it, nor a link that GitHub makes of a bare address.
 */
export function escapeMarkdown(text: string): string {
  return neutral(text)
    .trim()
    .replace(/[\\`*_[\]<>&~|$^]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\b(www)\./gi, "$1\\.")
    .replace(/^([#+\-=:])/, "\\$1")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
