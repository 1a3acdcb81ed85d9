import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import packageFile from "../../package.json";

const written = readFileSync("docs/SOURCES.md", "utf8");
const [code, rest] = written.split("## Tables") as [string, string];

describe("docs/SOURCES.md", () => {
  it("names every package that this project uses, with a licence", () => {
    const rows = code.split("\n").filter((line) => /^\|.*(?:MIT|Apache|ISC|MPL)/.test(line));
    const named = new Set(rows.flatMap((row) => row.split("|")[1]!.split(/[\s,()]+/)));
    const used = Object.keys({ ...packageFile.dependencies, ...packageFile.devDependencies });
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((name) => !named.has(name))).toEqual([]);
  });

  it("names every made table and weight of the engine", () => {
    const files = (readdirSync("src/engine", { recursive: true }) as string[]).filter((path) =>
      path.endsWith(".json"),
    );
    expect(files.length).toBeGreaterThan(3);
    expect(
      files.filter(
        (path) =>
          !rest.includes(path.split("/").slice(-2).join("/")) && !rest.includes(path.split("/").at(-1)!),
      ),
    ).toEqual([]);
  });
});
