import { createReadStream, readFileSync } from "node:fs";
import type { Report } from "../engine/report";
import { toJsonLd } from "../export/annotations";
import { toCsv } from "../export/csv";
import { toJson } from "../export/json";
import { toMarkdown } from "../export/markdown";
import { type Format, readArguments, USAGE, UsageError, type Wish } from "./arguments";
import { analyseLines } from "./batch";
import { type Input, readInput } from "./input";
import { endWhenReaderLeaves, write } from "./output";
import { reportOfHtml, reportOfText } from "./reports";
import { toTable } from "./table";

/** `npm run -s analyze`: the engine from a terminal. Returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  let wish: Wish;
  try {
    wish = readArguments(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`analyze: ${error.message}\n\n${USAGE}`);
    return 2;
  }
  if (wish.kind === "help") return print(USAGE);
  if (wish.kind === "version") return print(`${version()}\n`);
  return wish.kind === "batch" ? batch(wish.source) : read(wish.sources, wish.format);
}

async function print(words: string): Promise<number> {
  await write(words);
  return 0;
}

async function batch(source: string): Promise<number> {
  const chunks = (source === "-" ? process.stdin : createReadStream(source)) as AsyncIterable<Uint8Array>;
  try {
    return (await analyseLines(chunks, write)) > 0 ? 1 : 0;
  } catch (error) {
    return complain(source, error);
  }
}

/** Several inputs are one JSON array in JSON, and else stand one after the other. */
async function read(sources: readonly string[], format: Format): Promise<number> {
  const list = format.startsWith("json") && sources.length > 1;
  const printed: string[] = [];
  let code = 0;
  for (const source of sources) {
    try {
      const words = await show(source, await readInput(source), format);
      if (list) printed.push(words);
      else await write(words);
    } catch (error) {
      code = complain(source, error);
    }
  }
  if (list) await write(`[\n${printed.join(",\n")}]\n`);
  return code;
}

async function show(source: string, input: Input, format: Format): Promise<string> {
  const facts = input.url === undefined ? {} : { url: input.url };
  const report = await (input.kind === "html" ? reportOfHtml : reportOfText)(input.content, facts, source);
  return inFormat(report, report.text ?? input.content, format);
}

function inFormat(report: Report, text: string, format: Format): string {
  switch (format) {
    case "table":
      return toTable(report, text, process.stdout.columns);
    case "json":
      return toJson(report);
    case "markdown":
      return toMarkdown(report, text);
    case "csv":
      return toCsv(report, text);
    case "jsonld":
      return toJsonLd(report, text);
  }
}

function complain(source: string, error: unknown): 1 {
  process.stderr.write(`analyze: ${source}: ${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
}

const version = (): string =>
  JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;

endWhenReaderLeaves();
process.exitCode = await main(process.argv.slice(2));
