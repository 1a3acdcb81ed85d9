import { parseArgs } from "node:util";

const FORMATS = ["table", "json", "markdown", "csv", "jsonld"] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export type Wish =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "batch"; readonly source: string }
  | { readonly kind: "read"; readonly sources: readonly string[]; readonly format: Format };

/** A command line that cannot be followed; the message says what to write instead. */
export class UsageError extends Error {}

export const USAGE = `usage: npm run -s analyze -- [--format ${FORMATS.join("|")}] FILE|URL|- …
       npm run -s analyze -- --batch FILE|-

Reads news articles, text or HTML, from files, addresses or standard input (-) and prints who says what, for whom,
and what stands against it in the same article. Files and streams may be gzipped.

  -f, --format F   table (for people, the default), json, markdown, csv or jsonld (Web Annotations)
  -b, --batch F    reads lines {"id", "text"} or {"id", "html"} and prints one report a line; a line that cannot be
                   read gives {"id", "error"}
  -h, --help       prints this
      --version    prints the version

Ends with 0, with 1 when an input could not be read, with 2 when the command line cannot be followed.
`;

/** Reads a command line. Throws a UsageError that says what is wrong with it. */
export function readArguments(args: readonly string[]): Wish {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };
  if (values.batch !== undefined) return batchWish(values.batch, values.format, positionals);
  if (positionals.length === 0)
    throw new UsageError("nothing to read: give a file, an address, or - for standard input");
  if (positionals.filter((source) => source === "-").length > 1)
    throw new UsageError("standard input (-) can be read only once");
  return { kind: "read", sources: positionals, format: formatOf(values.format ?? "table") };
}

function batchWish(source: string, format: string | undefined, positionals: readonly string[]): Wish {
  if (positionals.length > 0) throw new UsageError("--batch takes one FILE or -, and no other input");
  if (format !== undefined && format !== "json")
    throw new UsageError("--batch prints JSON lines; leave --format out");
  return { kind: "batch", source };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", short: "f" },
        batch: { type: "string", short: "b" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function formatOf(name: string): Format {
  const format = FORMATS.find((known) => known === name);
  if (!format) throw new UsageError(`unknown format "${name}": one of ${FORMATS.join(", ")}`);
  return format;
}
