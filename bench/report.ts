import { execFileSync } from "node:child_process";
import { cpus, loadavg, totalmem } from "node:os";
import type { Row, Section } from "./row";

const git = (...args: string[]): string => execFileSync("git", args, { encoding: "utf8" }).trim();

/** The machine and the commit that the figures hold for. */
function circumstances(): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const dirty = git("status", "--porcelain", "--", "src", "extension") === "" ? "" : " with changes";
  return `Machine: ${machine}, Node ${process.versions.node}. Commit: ${git("rev-parse", "--short", "HEAD")}${dirty}.`;
}

/** How busy the machine was with other things: its run queue beside its processors. */
const load = (): string => loadavg()[1]!.toFixed(1);

/** The results as a Markdown page with one table a section. */
export function resultsPage(sections: readonly Section[], minutes: number): string {
  return [
    "# What was measured",
    "`npm run bench` writes this page. Contenders run in turns in one process; figures are medians, with quartiles in brackets.",
    `${circumstances()} The run took ${minutes.toFixed(0)} minutes; load of the machine at its end ${load()}.`,
    ...sections.flatMap(({ heading, note, rows }) => [`## ${heading}`, ...(note ? [note] : []), table(rows)]),
  ]
    .join("\n\n")
    .concat("\n");
}

const table = (rows: readonly Row[]): string =>
  ["| what | figure | beside | bar |", "|---|---|---|---|", ...rows.map(line)].join("\n");

const line = ({ what, figure, beside = "", bar }: Row): string =>
  `| ${what} | ${figure} | ${beside} | ${bar ? `${bar.words}: ${bar.met ? "met" : "**missed**"}` : ""} |`;

/** The rows that miss their bar, as sentences. */
export const missed = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ rows }) =>
    rows
      .filter(({ bar }) => bar && !bar.met)
      .map(({ what, figure, bar }) => `${what}: ${figure}, bar ${bar!.words}`),
  );
