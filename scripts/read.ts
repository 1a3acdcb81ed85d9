import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { type Browser, launch } from "./browser/chromium";
import { type PageReading, readPage } from "./browser/reading";
import { openSite, type Site } from "./browser/site";

const USAGE = `usage: npm run -s read -- [--scripts] FILE.html …
       npm run -s read -- [--scripts] --batch pages.jsonl     (lines {id, html} or {id, html, body}; "-" for standard input)

Opens each page in Chromium with the built extension and prints a line of JSON for it: whether it is an article, what
is painted and which statement it is, what of it stands outside the article (outside "body", where that is given), what could not be located, and what the panel lists. Pages are served from
http://localhost and reach no other host. Their own scripts do not run, unless --scripts is given.
`;

interface Input {
  readonly id: string;
  readonly html: string;
  /** The article's text, where it is known. */
  readonly body?: string;
}

/** Keeps a page's own scripts from running; what changes on it is then Gainsay's doing. */
const NO_SCRIPTS = { "content-security-policy": "script-src 'none'" };

async function main(args: readonly string[]): Promise<number> {
  const scripts = args.includes("--scripts");
  const batch = args.indexOf("--batch");
  const files = args.filter((arg, i) => !arg.startsWith("--") && (batch < 0 || i !== batch + 1));
  const source = batch < 0 ? null : args[batch + 1];
  if (source === undefined || (source === null) === (files.length === 0)) {
    process.stderr.write(USAGE);
    return args.includes("--help") ? 0 : 2;
  }
  const inputs = source === null ? filesOf(files) : linesOf(source);
  const site = await openSite();
  const browser = await launch();
  let failed = 0;
  try {
    await browser.choose({ when: "news" });
    for await (const input of inputs) {
      const line = await readOne(browser, site, input, scripts);
      if ("error" in line) failed++;
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return failed > 0 ? 1 : 0;
}

type Failed = { readonly id: string | null; readonly error: string };

let served = 0;

async function readOne(
  browser: Browser,
  site: Site,
  input: Input | Failed,
  scripts: boolean,
): Promise<Omit<PageReading, "text"> | Failed> {
  if ("error" in input) return input;
  const url = site.serve(`/page-${++served}`, { body: input.html, headers: scripts ? {} : NO_SCRIPTS });
  try {
    const { text: _text, ...line } = await readPage(browser, input.id, url, input.body);
    return line;
  } catch (error) {
    return { id: input.id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function* filesOf(files: readonly string[]): AsyncGenerator<Input | Failed> {
  for (const file of files) {
    try {
      yield { id: file, html: readFileSync(file, "utf8") };
    } catch (error) {
      yield { id: file, error: String(error) };
    }
  }
}

async function* linesOf(source: string): AsyncGenerator<Input | Failed> {
  const input = source === "-" ? process.stdin : createReadStream(source);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== "") yield inputOf(line);
  }
}

function inputOf(line: string): Input | Failed {
  try {
    const value = JSON.parse(line) as { id?: unknown; html?: unknown; body?: unknown } | null;
    if (typeof value?.id === "string" && typeof value.html === "string")
      return {
        id: value.id,
        html: value.html,
        ...(typeof value.body === "string" ? { body: value.body } : {}),
      };
    return {
      id: typeof value?.id === "string" ? value.id : null,
      error: "A line needs id and html, both strings.",
    };
  } catch (error) {
    return { id: null, error: `No JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`read: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
