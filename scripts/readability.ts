import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";

/** `a.innerHTML = b;` as Readability writes it. */
const ASSIGNMENT = /\b(\w+)\.innerHTML = ([\w.]+);/g;

/** How many there are in the version that this project uses. */
const EXPECTED = 2;

/** Builds nodes by the parser alone: nothing of them runs, and nothing is assigned to innerHTML. */
const PARSED =
  '$1.replaceChildren(...new DOMParser().parseFromString("<body>" + $2, "text/html").body.childNodes);';

/**
 * Writes the Readability that the builds use: it builds its nodes without assigning innerHTML, which stores warn of
 * and this project rules out. An alias, as crxjs builds the injected scripts without the plugins of the configuration.
 * Throws on a version with more or fewer such places, so that somebody looks at them.
 *
 * @returns the path of the module that stands for @mozilla/readability
 */
export function readabilityWithoutInnerHtml(): string {
  const code = readFileSync(
    createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"),
    "utf8",
  );
  const found = code.match(ASSIGNMENT)?.length ?? 0;
  if (found !== EXPECTED)
    throw new Error(`Readability assigns innerHTML in ${found} places, not ${EXPECTED}: look at each.`);
  const path = resolve(".cache/readability.cjs");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${code.replace(ASSIGNMENT, PARSED)}\nmodule.exports = { Readability };\n`);
  return path;
}
