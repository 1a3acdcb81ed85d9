import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const analyze = (args: readonly string[], input = "") =>
  spawnSync("node_modules/.bin/tsx", ["src/cli/analyze.ts", ...args], { input, encoding: "utf8" });

const TEXT = "“We will go home tonight and stay there,” said Ann Bee, a clerk.\n";

describe("analyze", { timeout: 60_000 }, () => {
  it("prints a report of standard input", () => {
    const { status, stdout } = analyze(["--format", "json", "-"], TEXT);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, id: "-", lang: "en" });
  });

  it("goes on after an input that it cannot read, and ends with 1", () => {
    const path = join(mkdtempSync(join(tmpdir(), "gainsay-")), "a.txt");
    writeFileSync(path, TEXT);
    const { status, stdout, stderr } = analyze(["-f", "json", "/no/such/file", path, path]);
    expect(status).toBe(1);
    expect(stderr).toBe("analyze: /no/such/file: no such file\n");
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  it("ends with 2 and the usage when the command line cannot be followed", () => {
    const { status, stdout, stderr } = analyze(["--format", "xml", "-"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^analyze: unknown format "xml"[\s\S]*usage: npm run -s analyze/);
  });

  it("filters lines, ends with 1 after a bad one, and quietly when its reader leaves", () => {
    const lines = `{"id":"a","text":"Hello."}\nbad\n{"id":"b","text":"Bye."}\n`;
    const { status, stdout } = analyze(["--batch", "-"], lines);
    expect(status).toBe(1);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["a", null, "b"]);
    const many = lines.repeat(3000);
    const head = spawnSync("bash", ["-c", "node_modules/.bin/tsx src/cli/analyze.ts -b - | head -n 1"], {
      input: many,
      encoding: "utf8",
    });
    expect(head.stderr).toBe("");
    expect(JSON.parse(head.stdout).id).toBe("a");
  });
});
