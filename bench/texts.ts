import { existsSync } from "node:fs";
import { readJsonLines } from "../scripts/json-lines";
import { reportOfHtml } from "../src/cli/reports";
import { ownPages } from "../test/pages/expectation";

const NEWS = "../shared/data/polnear/dev.jsonl.gz";

/** Where the texts come from, for the record. */
export const origin = (): string =>
  existsSync(NEWS) ? "PolNeAR dev articles, one after the other" : "the pages of test/pages, repeated";

async function articles(): Promise<string[]> {
  if (!existsSync(NEWS)) {
    const reports = await Promise.all(ownPages().map(({ html, slug }) => reportOfHtml(html, {}, slug)));
    return reports.map((report) => report.text ?? "");
  }
  return readJsonLines<{ text: string }>(NEWS).map(({ text }) => text);
}

/** Number of words of a text: runs of anything but white space. */
export const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Texts of about so many words each, cut at the end of a paragraph. */
export async function textsOf(sizes: readonly number[]): Promise<{ words: number; text: string }[]> {
  const paragraphs = (await articles())
    .flatMap((text) => text.split(/\n+/))
    .filter((line) => line.trim() !== "");
  return sizes.map((size) => {
    const taken: string[] = [];
    let words = 0;
    for (let i = 0; words < size; i++) {
      const paragraph = paragraphs[i % paragraphs.length]!;
      taken.push(paragraph);
      words += wordCount(paragraph);
    }
    return { words, text: taken.join("\n") };
  });
}
