import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "gainsay-library-"));
const run = (command: string, args: readonly string[], cwd = folder): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Uses the types as another project would, and misuses one of them. */
const TYPED = `import { analyse, type Report, SCHEMA_VERSION } from "gainsay";
const report: Report = analyse("“We will see,” said Ann Bee.", { lang: "en" }, "a");
const version: 1 = SCHEMA_VERSION;
const names: readonly string[] = report.speakers.map((speaker) => speaker.name);
// @ts-expect-error a number is no text
analyse(1);
export { names, version };
`;

beforeAll(() => {
  const packed = run("npm", ["run", "-s", "build:library"], resolve(".")).trim().split("\n").at(-1)!;
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", resolve(packed)]);
}, 240_000);

describe("the package, installed into an empty folder", () => {
  it("brings the packages that the engine imports and none of the panel's", () => {
    const { packages } = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as {
      packages: Record<string, unknown>;
    };
    const installed = Object.keys(packages).flatMap((path) => path.split("node_modules/")[1] ?? []);
    expect(installed.sort()).toEqual(
      [
        "franc-min",
        "gainsay",
        "n-gram",
        "trigram-utils",
        "collapse-white-space",
        "wink-eng-lite-web-model",
        "wink-nlp",
      ].sort(),
    );
  });

  it("carries the licences of code and data, the terms of the weights and the documentation", () => {
    const files = readdirSync(join(folder, "node_modules/gainsay"));
    expect(files).toEqual(
      expect.arrayContaining(["LICENSE", "LICENSE-WORDNET", "MODEL-CARD.md", "README.md", "SOURCES.md"]),
    );
    expect(files.filter((name) => /^(?:src|node_modules|test)$/.test(name))).toEqual([]);
  });

  it("runs its example", () => {
    copyFileSync("docs/library/example.mjs", join(folder, "example.mjs"));
    const said = run(process.execPath, ["example.mjs"]).split("\n");
    expect(said).toContain("Dana Whitlock: “The bridge was inspected in May and it was sound,”");
    expect(
      said.filter((line) => /^Dana Whitlock: spokeswoman, .*Elder County roads office/.test(line)),
    ).toHaveLength(1);
  });

  it("gives its schema, of the version that its reports have", () => {
    const code = `import schema from "gainsay/report.schema.json" with { type: "json" };
import { analyse, SCHEMA_VERSION } from "gainsay";
console.log(schema.$defs.report.properties.schemaVersion.const === SCHEMA_VERSION && analyse("").schemaVersion === SCHEMA_VERSION);`;
    expect(run(process.execPath, ["--no-warnings", "--input-type=module", "-e", code]).trim()).toBe("true");
  });

  it.each(["nodenext", "bundler"])("has types that hold under %s resolution", (resolution) => {
    writeFileSync(join(folder, "typed.ts"), TYPED);
    const module = resolution === "bundler" ? "esnext" : "nodenext";
    const args = [
      "--strict",
      "--noEmit",
      "--module",
      module,
      "--moduleResolution",
      resolution,
      "--types",
      "",
      "typed.ts",
    ];
    const tsc = resolve("node_modules/.bin/tsc");
    expect(run(tsc, args)).toBe("");
  });
});
