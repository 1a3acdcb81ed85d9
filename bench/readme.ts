import type { Accuracy, Rates, Share } from "./accuracy";
import { kilobytes } from "./row";
import type { Size } from "./sizes";

const open = (name: string): string => `<!-- figures: ${name} -->`;
const close = (name: string): string => `<!-- end: ${name} -->`;

/** What stands between the marks of a block of figures. Throws where a page has no such block. */
export function blockOf(page: string, name: string): string {
  const [start, end] = [page.indexOf(open(name)), page.indexOf(close(name))];
  if (start < 0 || end < start) throw new Error(`no block of figures "${name}"`);
  return page.slice(start + open(name).length, end).trim();
}

/** The page with other words between the marks. */
export function withBlock(page: string, name: string, block: string): string {
  const old = blockOf(page, name);
  const at = page.indexOf(old, page.indexOf(open(name)) + open(name).length);
  return page.slice(0, at) + block + page.slice(at + old.length);
}

/** The numbers of a block, in their order. */
export const numbersIn = (block: string): number[] => (block.match(/\d+(\.\d+)?/g) ?? []).map(Number);

const percent = (share: number): string => (100 * share).toFixed(1);

/** The figures that a reader of README needs, as a table. */
export function accuracyBlock({ attribution, speakers, contradictions }: Accuracy): string {
  const rates = (label: string, figure: Rates | Share | undefined): string => {
    if (!figure) throw new Error(`no figure for ${label}`);
    return "value" in figure
      ? `| ${label} | | | ${percent(figure.value)} |`
      : `| ${label} | ${percent(figure.p)} | ${percent(figure.r)} | ${percent(figure.f1)} |`;
  };
  return [
    "| what | precision | recall | F1 or share |",
    "|---|---|---|---|",
    rates("quoted statements with their source", attribution.quoted?.linked),
    rates("all statements with their source, paraphrases too", attribution.all?.linked),
    rates("quotations wholly in marks, found at all", attribution.direct?.found),
    rates("right speaker of a quoted statement", speakers.speakerQuoted),
    rates("right speaker of any statement", speakers.speakerAll),
    rates("affiliation", speakers.affiliation),
    rates("role", speakers.role),
    rates("contradictions", contradictions.disputes),
    rates("articles without a contradiction in which none is claimed", contradictions.cleanArticles),
  ].join("\n");
}

/** Time and sizes, which differ from machine to machine and build to build. */
export function costBlock(msPerThousandWords: number, sizes: readonly Size[]): string {
  const line = (label: string, name: string): string => {
    const size = sizes.find((one) => one.name === name);
    if (!size) throw new Error(`the build has no ${name}`);
    return `| ${label} | ${kilobytes(size.gzip)} gzip |`;
  };
  return [
    "| what | figure |",
    "|---|---|",
    `| engine, 1,000 words | ${msPerThousandWords.toFixed(0)} ms |`,
    line("content script", "extension/content.js"),
    line("popup with all it loads", "extension/popup.html"),
    line("service worker with the engine", "service worker"),
    line("everything", "everything"),
  ].join("\n");
}

/** The lines of the bench's results that are held to a bar, as a table of their own. */
export function barBlock(results: string): string {
  const rows = results
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => /: (?:met|\*\*missed\*\*)$/.test(cells[4] ?? ""))
    .map(([, what, figure, , bar]) => `| ${what} | ${figure} | ${bar} |`);
  return ["| what | figure | bar |", "|---|---|---|", ...rows].join("\n");
}
