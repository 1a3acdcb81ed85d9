import type { Frame, Page } from "playwright-core";

/** Words under every mark in a document, open and closed shadow trees too, letter for letter, in no order. */
export const wordsUnderMarks = (where: Page | Frame): Promise<string[]> =>
  where.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) =>
      /^gainsay-(?:quoted|paraphrase|contradicted|repeat)/.test(name)
        ? [...ranges]
            .filter(({ startContainer }) => startContainer.isConnected)
            .map(({ startContainer, startOffset, endOffset }) =>
              (startContainer as Text).data.slice(startOffset, endOffset),
            )
        : [],
    ),
  );

/** Marked words that are in none of the statements. */
export const foreign = (words: readonly string[], statements: readonly string[]): string[] =>
  words.filter((said) => !statements.some((statement) => statement.includes(said.trim())));
