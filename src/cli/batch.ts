import type { ArticleFacts, FailedReport, Report } from "../engine/report";
import { type Line, linesOf } from "./lines";
import { reportOfHtml, reportOfText } from "./reports";

/** Longest line that is read, bytes. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Reads lines {id, text} or {id, html} and writes one report a line, in the order of the input. A line that cannot be
 * read gives {id, error} in its place; blank lines are passed over. Memory does not grow with the number of lines:
 * the next line is read when `write` has taken the last report.
 *
 * @returns the number of lines that failed
 */
export async function analyseLines(
  chunks: AsyncIterable<Uint8Array>,
  write: (line: string) => Promise<void>,
  longest = LONGEST_LINE,
): Promise<number> {
  let failed = 0;
  for await (const line of linesOf(chunks, longest)) {
    const answer = line === null ? tooLong(longest) : await answerTo(line);
    if (answer === null) continue;
    if ("error" in answer) failed++;
    await write(`${JSON.stringify(answer)}\n`);
  }
  return failed;
}

const tooLong = (longest: number): FailedReport => ({
  id: null,
  error: `line longer than ${Math.round(longest / 1024 / 1024)} MiB`,
});

/** The report for one line, or why there is none; null for a blank line. */
async function answerTo(line: NonNullable<Line>): Promise<Report | FailedReport | null> {
  let id: string | null = null;
  try {
    const written = new TextDecoder("utf-8", { fatal: true }).decode(line).trim();
    if (written === "") return null;
    const record = recordOf(JSON.parse(written));
    id = idOf(record);
    return await reportOf(record, id);
  } catch (error) {
    return { id, error: explain(error) };
  }
}

type Record = ReadonlyMap<string, unknown>;

function recordOf(value: unknown): Record {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error("a line must be an object {id, text} or {id, html}");
  return new Map(Object.entries(value));
}

/** A whole number is taken for an id too, and given back as a string. */
function idOf(record: Record): string {
  const id = record.get("id");
  if (typeof id === "string") return id;
  if (Number.isSafeInteger(id)) return String(id);
  throw new Error('"id" must be a string');
}

function reportOf(record: Record, id: string): Promise<Report> {
  const text = record.get("text");
  const html = record.get("html");
  if ((text === undefined) === (html === undefined)) throw new Error('give either "text" or "html"');
  const facts = factsOf(record);
  if (typeof text === "string") return reportOfText(text, facts, id);
  if (typeof html === "string") return reportOfHtml(html, facts, id);
  throw new Error(`"${text === undefined ? "html" : "text"}" must be a string`);
}

const FACTS = [
  "title",
  "url",
  "outlet",
  "published",
  "lang",
] as const satisfies readonly (keyof ArticleFacts)[];

const factsOf = (record: Record): ArticleFacts =>
  Object.fromEntries(
    FACTS.flatMap((name) => {
      const value = record.get(name);
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );

function explain(error: unknown): string {
  if (error instanceof SyntaxError) return `not JSON: ${error.message}`;
  if (error instanceof TypeError && /encoded data/.test(error.message)) return "not UTF-8";
  return error instanceof Error ? error.message : String(error);
}
