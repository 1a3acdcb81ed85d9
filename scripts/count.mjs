import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";

/**
 * Prints "PASSED FAILED" for a report of vitest's JSON reporter and the exit status of its run, then a line for each
 * test that failed and each file that could not be read, so that the end of a log says which.
 */
const [path, status] = process.argv.slice(2);
const report = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
const files = report?.testResults ?? [];
const failedIn = ({ name, status, assertionResults }) => {
  const file = relative(process.cwd(), name);
  const failed = assertionResults.filter((test) => test.status === "failed");
  if (failed.length === 0) return status === "failed" ? [`${file} (cannot be read)`] : [];
  return failed.map((test) => `${file}: ${test.fullName}`);
};
const failed = files.flatMap(failedIn);
const passed = report?.numPassedTests ?? 0;
if (failed.length === 0 && (status !== "0" || passed === 0)) failed.push(`${path} (the run ended badly)`);
console.log([`${passed} ${failed.length}`, ...failed.map((one) => one.replace(/\s+/g, " "))].join("\n"));
