import type { Report } from "../../src/engine/report";
import { headingOf } from "../../src/wording";
import type { Expected } from "../pages/expectation";
import type { PanelView } from "./panel-view";

const plain = (words: string): string =>
  words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, " ").toLowerCase();

const holds = (shown: string, wanted: string): boolean =>
  plain(shown).includes(plain(wanted).replace(/[.,]$/, ""));

/** What a reader of the panel misses of what is expected, in sentences. */
export function missingIn(view: PanelView, expected: Expected): string[] {
  return [...missingSpeakers(view, expected), ...missingContradictions(view, expected)];
}

function missingSpeakers(view: PanelView, expected: Expected): string[] {
  const { speakersInAll = view.speakers.length } = expected;
  return [
    ...(view.speakers.length === speakersInAll ? [] : [`${view.speakers.length} speakers shown`]),
    ...expected.speakers.flatMap(({ name, role, statements }) => {
      const shown = view.speakers.find((speaker) => plain(speaker.name) === plain(name));
      if (!shown) return [`no speaker ${name}`];
      const said = shown.statements.map(({ words }) => words).join(" … ");
      return [
        ...(!role || shown.positions.some((position) => holds(position, role))
          ? []
          : [`${name} is no ${role}`]),
        ...statements.filter((words) => !holds(said, words)).map((words) => `${name} does not say: ${words}`),
      ];
    }),
  ];
}

function missingContradictions(view: PanelView, expected: Expected): string[] {
  return [
    ...expected.contradictions.flatMap(({ claimBy, claim, againstBy }) => {
      if (!claimBy) return [];
      const shown = view.speakers.find((speaker) => plain(speaker.name) === plain(claimBy));
      const statement = shown?.statements.find(({ words }) => holds(words, claim));
      const by = againstBy ?? "article says otherwise";
      return statement?.verdicts.some((verdict) => holds(verdict, by)) ? [] : [`no verdict on: ${claim}`];
    }),
    ...view.speakers
      .flatMap(({ statements }) => statements)
      .filter(({ verdicts }) => verdicts.length > 0)
      .filter(({ words }) => expected.notContradicted.some((clean) => plain(words) === plain(clean)))
      .map(({ words }) => `shown as contradicted: ${words}`),
  ];
}

/** The report in the form in which the panel's page is read: whatever the engine found, the panel must show just that. */
export function listed(report: Report): PanelView {
  const text = report.text ?? "";
  const words = (spans: Report["statements"][number]["content"]): string =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").trim()).join(" … ");
  return {
    contradictions: report.contradictions.length,
    speakers: report.speakers
      .filter(({ statements }) => statements.length > 0)
      .map(({ name, positions, statements }) => ({
        name: headingOf(name),
        positions: positions.map(({ role, affiliation }) => [role, affiliation].filter(Boolean).join(", ")),
        statements: statements.map((id) => ({
          id,
          words: words(report.statements.find((statement) => statement.id === id)?.content ?? []),
          verdicts: report.contradictions.filter((found) => found.claimStatement === id).map(({ id }) => id),
        })),
      })),
  };
}
