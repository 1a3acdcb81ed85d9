import type { Expected } from "../pages/expectation";
import type { PanelView } from "./panel-view";

const plain = (words: string): string =>
  words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, " ").toLowerCase();

const holds = (shown: string, wanted: string): boolean =>
  plain(shown).includes(plain(wanted).replace(/[.,]$/, ""));

/** What a reader of the panel misses of what is expected, in sentences. */
export function missingIn(view: PanelView, expected: Expected): string[] {
  return [
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
