import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const page = readFileSync("docs/SECURITY.md", "utf8");
const files = readdirSync("test", { recursive: true }) as string[];

/** Tests that the page names, with their folder or, after one with a folder, without. */
const named = [...page.matchAll(/`([\w./-]+\.test\.ts)`/g)].map(([, path]) => path!);

describe("docs/SECURITY.md", () => {
  it("names tests that there are", () => {
    expect(named.length).toBeGreaterThan(15);
    const exists = (path: string): boolean =>
      path.includes("/") ? existsSync(path) : files.some((file) => file.endsWith(`/${path}`));
    expect(named.filter((path) => !exists(path))).toEqual([]);
  });

  it("names at least one test for every boundary", () => {
    const table = page.split("## Boundaries")[1]!.split("\n## ")[0]!;
    const rows = table
      .split("\n")
      .filter((line) => line.startsWith("| ") && !/^\| (?:boundary|---)/.test(line));
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.filter((row) => !/\.test\.ts|tsconfig/.test(row.split("|").at(-2)!))).toEqual([]);
  });

  it("states the limits that the code has", () => {
    const limits: readonly [string, RegExp, string][] = [
      ["src/article/article.ts", /MOST_ELEMENTS = ([\d_]+)/, "blocks judged"],
      ["src/article/article.ts", /MOST_TEXT = ([\d_]+)/, "text of an article"],
      ["src/article/linked-data.ts", /BIGGEST = ([\d_]+)/, "linked data"],
      ["src/article/linked-data.ts", /MOST_NODES = ([\d_]+)/, "linked data"],
      ["src/article/pace.ts", /SLICE = ([\d_]+)/, "work on the page's thread"],
      ["src/highlights/painter.ts", /SLICE = ([\d_]+)/, "work on the page's thread"],
      ["src/highlights/scope.ts", /LARGE = ([\d_]+)/, "elements before"],
    ];
    for (const [file, constant, row] of limits) {
      const value = Number(constant.exec(readFileSync(file, "utf8"))![1]!.replaceAll("_", ""));
      const line = page.split("\n").find((candidate) => candidate.startsWith(`| ${row}`));
      expect(line, row).toContain(value.toLocaleString("en"));
    }
  });
});
