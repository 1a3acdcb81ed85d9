import type { Contradiction, Report, Speaker, Statement } from "../engine/report";
import { neutral } from "../export/neutral";
import { contradictionsOf, NOTHING_AGAINST, verdict } from "../export/verdict";
import { positionWords, speakersById, statementWords } from "../export/words";
import { wordsAt } from "../wording";

/** The report for people at a terminal of `width` columns: speakers, what each says, and what stands against it. */
export function toTable(report: Report, text: string, width = 100): string {
  const speakers = speakersById(report);
  const columns = Math.max(40, width);
  const rest = report.contradictions.filter((c) => c.claimStatement === null);
  const unnamed = report.statements.filter((statement) => statement.speakers.length === 0);
  const say = (statement: Statement) => statementLines(report, text, statement, columns);
  return [
    ...heading(report, columns),
    ...report.notices.flatMap((notice) => wrap(neutral(notice), "", columns)),
    ...overview(report, columns),
    ...report.speakers.flatMap((speaker) =>
      section(speakerLine(speaker), statementsOf(report, speaker).flatMap(say)),
    ),
    ...section("(speaker not named)", unnamed.flatMap(say)),
    ...section(
      "Claims reported by the article",
      rest.flatMap((c) => [
        ...wrap(claimWords(text, c, speakers), "  ", columns),
        ...counterLines(report, text, c, columns),
      ]),
    ),
    ...(report.statements.length === 0 ? ["No statements found."] : []),
    "",
  ].join("\n");
}

function heading(report: Report, columns: number): string[] {
  const facts = [report.outlet, report.published, report.url].filter(
    (fact) => fact !== undefined && fact !== "",
  );
  return [
    ...(report.title ? wrap(neutral(report.title), "", columns) : []),
    ...(facts.length > 0 ? [neutral(facts.join(" · "))] : []),
    ...(report.title || facts.length > 0 ? [""] : []),
  ];
}

/** One row a speaker: name, position, number of statements and of contradicted ones. */
function overview(report: Report, columns: number): string[] {
  const speaking = report.speakers.filter((speaker) => speaker.statements.length > 0);
  if (speaking.length === 0) return [];
  const name = Math.min(Math.max(7, ...speaking.map((s) => neutral(s.name).length)), Math.floor(columns / 3));
  const position = columns - name - 2 - 26;
  const row = (a: string, b: string, c: string, d: string): string =>
    `${cell(a, name)}  ${cell(b, position)}  ${c.padStart(10)}  ${d.padStart(12)}`.trimEnd();
  return [
    row("Speaker", "Position", "Statements", "Contradicted"),
    "─".repeat(columns),
    ...speaking.map((speaker) => {
      const against = statementsOf(report, speaker).filter((s) => contradictionsOf(report, s.id).length > 0);
      const count = against.length === 0 ? "" : String(against.length);
      return row(
        neutral(speaker.name),
        neutral(positionWords(speaker.positions[0])),
        String(speaker.statements.length),
        count,
      );
    }),
  ];
}

const statementsOf = (report: Report, speaker: Speaker): Statement[] =>
  report.statements.filter((statement) => statement.speakers.includes(speaker.id));

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", title, ...lines];

function speakerLine(speaker: Speaker): string {
  const position = positionWords(speaker.positions[0]);
  return neutral(position === "" ? speaker.name : `${speaker.name} (${position})`);
}

function statementLines(report: Report, text: string, statement: Statement, columns: number): string[] {
  const against = contradictionsOf(report, statement.id);
  const words = wrap(neutral(statementWords(text, statement)), "  ", columns);
  if (against.length === 0) return [...words, `    ${NOTHING_AGAINST}`];
  return [...words, ...against.flatMap((c) => counterLines(report, text, c, columns))];
}

function claimWords(text: string, claim: Contradiction, speakers: ReadonlyMap<string, Speaker>): string {
  const name = speakers.get(claim.claimSpeaker ?? "")?.name;
  return neutral(`${name ? `${name}: ` : ""}${wordsAt(text, claim.claim)}`);
}

const counterLines = (
  report: Report,
  text: string,
  contradiction: Contradiction,
  columns: number,
): string[] => [
  ...wrap(
    neutral(`▸ ${verdict(report, contradiction)}: ${wordsAt(text, contradiction.against)}`),
    "    ",
    columns,
  ),
  ...wrap(neutral(contradiction.why), "      ", columns),
];

/** A cell of exactly `width` characters, cut with an ellipsis. */
const cell = (words: string, width: number): string =>
  words.length > width ? `${words.slice(0, Math.max(0, width - 1))}…` : words.padEnd(width);

/** Lines of at most `columns` characters, each indented; a longer word stands alone. */
function wrap(words: string, indent: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(" ")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > columns) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, indent + line];
}
