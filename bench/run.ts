import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { browserSection } from "./browser/section";
import { barBlock, withBlock } from "./readme";
import { missed, resultsPage } from "./report";
import { engineSection, sizeSection } from "./sections";

const RESULTS = "bench/RESULTS.md";
const README = "README.md";

/**
 * `npm run bench [-- --check]`: measures, prints and writes bench/RESULTS.md and README's lines of it; with --check it ends with 1 when a bar
 * is missed.
 */
execFileSync("npm", ["run", "-s", "build", "--", "--logLevel", "warn"], {
  stdio: ["ignore", "ignore", "inherit"],
});
const started = performance.now();
const sections = [await engineSection(), await browserSection(), sizeSection("dist")];
const minutes = (performance.now() - started) / 60_000;
const page = resultsPage(sections, minutes);
writeFileSync(RESULTS, page);
writeFileSync(README, withBlock(readFileSync(README, "utf8"), "bars", barBlock(page)));
console.log(page);
const short = missed(sections);
for (const row of short) console.error(`missed: ${row}`);
if (process.argv.includes("--check") && short.length > 0) process.exitCode = 1;
