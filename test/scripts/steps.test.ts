import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "gainsay-steps-"));

/** What bash prints, standard error included, with the steps sourced. */
function bash(script: string): string {
  const ran = spawnSync("bash", ["-c", `set -uo pipefail; . scripts/steps.sh; { ${script}; } 2>&1`], {
    encoding: "utf8",
  });
  return ran.stdout;
}

function counted(report: unknown, status: number): string {
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify(report));
  return execFileSync("node", ["scripts/count.mjs", path, String(status)], { encoding: "utf8" }).trim();
}

const file = (name: string, tests: readonly (readonly [string, string])[], status = "passed"): unknown => ({
  name: join(process.cwd(), name),
  status,
  assertionResults: tests.map(([fullName, result]) => ({ fullName, status: result })),
});

it("names each test that failed", () => {
  const testResults = [
    file(
      "test/a.test.ts",
      [
        ["adds", "passed"],
        ["takes away\nmore", "failed"],
      ],
      "failed",
    ),
  ];
  expect(counted({ numPassedTests: 1, testResults }, 1)).toBe("1 1\ntest/a.test.ts: takes away more");
});

it("counts a file that cannot be read, and a run that ends badly, as failures", () => {
  const testResults = [file("test/a.test.ts", [], "failed"), file("test/b.test.ts", [["adds", "passed"]])];
  expect(counted({ numPassedTests: 1, testResults }, 1)).toBe("1 1\ntest/a.test.ts (cannot be read)");
  expect(counted({ numPassedTests: 1, testResults: [testResults[1]] }, 1)).toMatch(
    /^1 1\n.* \(the run ended badly\)$/,
  );
  expect(counted({ numPassedTests: 0, testResults: [] }, 0)).toMatch(/^0 1\n/);
});

it("says at the end of a total which tests of its parts failed", () => {
  const part = (lines: string): string => `printf '%s\\n' ${lines}`;
  const log = bash(
    `add_total ${part("'failed: test/a.test.ts: takes away' '2 passed, 1 failed'")}; add_total ${part("'4 passed, 0 failed'")}; total`,
  );
  expect(log.trim().split("\n").slice(-2)).toEqual([
    "failed: test/a.test.ts: takes away",
    "6 passed, 1 failed",
  ]);
});

it("names a part that ends without a count", () => {
  expect(bash("add_total echo nothing; total")).toMatch(/failed: echo nothing\n0 passed, 1 failed\n$/);
  expect(bash("add_total echo '3 passed, 0 failed'; total")).toMatch(/\n3 passed, 0 failed\n$/);
});
