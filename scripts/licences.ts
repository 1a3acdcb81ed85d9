import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Locked {
  readonly dev?: boolean;
}
interface Described {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
}

/** What the licences want said where a package is not shipped as it came. */
const CHANGES: ReadonlyMap<string, string> = new Map([
  ["@mozilla/readability", "Changed: two assignments to innerHTML build nodes by DOMParser instead."],
]);
const RULE = `\n\n${"=".repeat(78)}\n\n`;

/**
 * LICENSES.txt of a build: this project's licence, and the licence texts of every package and table that ships. By the
 * lock file: what no development package brings.
 */
export function licences(): string {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, Locked>;
  };
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);
  return [
    `Gainsay\n\n${textOf("LICENSE")}\n\nOf the trained weights docs/SOURCES.md in the source says what they rest on.`,
    `WordNet, of which tables of words are made\n\n${textOf("src/engine/lexicon/wordnet/LICENSE")}`,
    ...shipped.map(([path]) => licenceOf(path)),
  ]
    .join(RULE)
    .concat("\n");
}

function licenceOf(folder: string): string {
  const described = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Described;
  const { name, version, license, author } = described;
  const by = typeof author === "string" ? author : author?.name;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file
    ? textOf(join(folder, file))
    : `Copyright (c) ${by}. The package names its licence without the text.`;
  return [`${name} ${version}, ${license}`, CHANGES.get(name), text].filter(Boolean).join("\n\n");
}

const textOf = (path: string): string =>
  readFileSync(path, "utf8")
    .replace(/[ \t]+$/gm, "")
    .trim();
