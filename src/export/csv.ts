import type { Contradiction, Report, Speaker, Statement } from "../engine/report";
import { wordsAt, wordsUnder } from "../wording";
import { wellFormed } from "./neutral";
import { linkTo } from "./text-fragment";
import { contradictionsOf, NOTHING_AGAINST, verdict } from "./verdict";
import { speakerNames, speakersById } from "./words";

const COLUMNS = [
  "row",
  "id",
  "kind",
  "act",
  "speaker",
  "role",
  "affiliation",
  "former",
  "words",
  "cue",
  "source",
  "start",
  "end",
  "confidence",
  "verdict",
  "against",
  "why",
  "link",
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | boolean | null>>;

/**
 * The report as CSV (RFC 4180: CRLF, a header, quotation marks doubled): one row for each statement, then one for
 * each reported claim that is contradicted and is nobody's statement. A cell that a spreadsheet would take for a
 * formula gets an apostrophe in front.
 */
export function toCsv(report: Report, text: string): string {
  const speakers = speakersById(report);
  const rows = [
    ...report.statements.map((statement) => statementRow(report, text, statement, speakers)),
    ...report.contradictions
      .filter((contradiction) => contradiction.claimStatement === null)
      .map((contradiction) => claimRow(report, text, contradiction, speakers)),
  ];
  return [COLUMNS.join(","), ...rows.map(line)].map((row) => `${row}\r\n`).join("");
}

function statementRow(
  report: Report,
  text: string,
  statement: Statement,
  speakers: ReadonlyMap<string, Speaker>,
): Row {
  const first = speakers.get(statement.speakers[0] ?? "");
  const position = first?.positions[0];
  const against = contradictionsOf(report, statement.id);
  return {
    row: "statement",
    id: statement.id,
    kind: statement.kind,
    act: statement.act,
    speaker: speakerNames(statement, speakers),
    role: position?.role ?? null,
    affiliation: position?.affiliation ?? null,
    former: position?.former ?? null,
    words: wordsUnder(text, statement.content),
    cue: wordsUnder(text, statement.cue),
    source: wordsUnder(text, statement.source),
    start: statement.content[0]?.start ?? null,
    end: statement.content.at(-1)?.end ?? null,
    confidence: statement.confidence,
    verdict: against.map((c) => verdict(report, c)).join("; ") || NOTHING_AGAINST,
    against: against.map((c) => wordsAt(text, c.against)).join(" | "),
    why: [statement.why, ...against.map((c) => c.why)].join(" | "),
    link: statement.content[0] ? linkTo(report.url, text, statement.content[0]) : null,
  };
}

function claimRow(
  report: Report,
  text: string,
  contradiction: Contradiction,
  speakers: ReadonlyMap<string, Speaker>,
): Row {
  const speaker = speakers.get(contradiction.claimSpeaker ?? "");
  const position = speaker?.positions[0];
  return {
    row: "claim",
    id: contradiction.id,
    speaker: speaker?.name ?? null,
    role: position?.role ?? null,
    affiliation: position?.affiliation ?? null,
    former: position?.former ?? null,
    words: wordsAt(text, contradiction.claim),
    start: contradiction.claim.start,
    end: contradiction.claim.end,
    confidence: contradiction.confidence,
    verdict: verdict(report, contradiction),
    against: wordsAt(text, contradiction.against),
    why: contradiction.why,
    link: linkTo(report.url, text, contradiction.claim),
  };
}

const line = (row: Row): string => COLUMNS.map((column) => cell(row[column])).join(",");

/** What a spreadsheet takes for the start of a formula, also behind white space or in full width (OWASP). */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function cell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const safe = wellFormed(FORMULA.test(value) ? `'${value}` : value);
  return /[",\r\n]/.test(safe) || /^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
