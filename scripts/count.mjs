import { existsSync, readFileSync } from "node:fs";

/** Prints "PASSED FAILED" for a report of vitest's JSON reporter and the exit status of its run. */
const [path, status] = process.argv.slice(2);
const report = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
const passed = report?.numPassedTests ?? 0;
const files = report?.testResults ?? [];
const unread = files.filter(
  (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
).length;
const failed = (report?.numFailedTests ?? 0) + unread;
const silent = failed === 0 && (status !== "0" || report === null || passed === 0);
console.log(`${passed} ${silent ? 1 : failed}`);
