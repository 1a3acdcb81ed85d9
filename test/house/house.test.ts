import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { circles, forbiddenImports, tooLong } from "./rules";
import { filesIn, readSource, sourcesIn } from "./sources";

const FOLDERS = ["src", "extension", "test", "bench", "scripts", "training"];

describe("the house", () => {
  const sources = sourcesIn(FOLDERS);

  it("is found", () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.map((source) => source.path)).toContain("src/engine/pipeline.ts");
  });
  it("imports only what a room may", () => expect(forbiddenImports(sources)).toEqual([]));
  it("has no circles", () => expect(circles(sources)).toEqual([]));
  it("has no file over 300 lines without a reason", () => {
    const others = filesIn(FOLDERS, /\.(?:css|py|sh|mjs|wat)$/);
    expect(others.length).toBeGreaterThan(15);
    expect(tooLong([...sources, ...others])).toEqual([]);
  });
  it("lets no report hang on the clock, on chance, or on how a browser rounds or sorts", () => {
    const varying =
      /\bMath\.(?:random|exp|expm1|log\w*|pow|cbrt|hypot|a?(?:sin|cos|tan)h?)\b|\bDate\b|\bperformance\b|\bIntl\b|localeCompare|toLocale/;
    const engine = sources.filter(({ path }) => path.startsWith("src/engine/"));
    expect(engine.length).toBeGreaterThan(50);
    expect(engine.filter(({ text }) => varying.test(text)).map(({ path }) => path)).toEqual([]);
  });
  it("leaves no name of the article it started from in what ships", () => {
    const seed = "../shared/data/seed/expected.json";
    if (!existsSync(seed)) return;
    const { speakers } = JSON.parse(readFileSync(seed, "utf8")) as {
      speakers: { kind: string; name: string }[];
    };
    const surnames = speakers.filter((s) => s.kind === "person").map((s) => s.name.split(" ").at(-1)!);
    expect(surnames.length).toBeGreaterThan(4);
    const named = new RegExp(`\\b(${surnames.join("|")})\\b`, "i");
    const ships = sources.filter(({ path }) => path.startsWith("src/") || path.startsWith("extension/"));
    expect(ships.filter(({ text }) => named.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe("its rules", () => {
  const check = (path: string, code: string): string[] => forbiddenImports([readSource(path, code)]);

  it.each([
    ["src/engine/pipeline.ts", 'import { parseHTML } from "linkedom";'],
    ["src/engine/pipeline.ts", 'import { x } from "../article/read";'],
    ["src/engine/pipeline.ts", 'import type { X } from "../messages/state";'],
    ["src/engine/pipeline.ts", 'const fs = await import("node:fs");'],
    ["src/engine/lexicon/cues.ts", 'import { x } from "../document/doc";'],
    ["src/engine/quotations/find.ts", 'import { attribute } from "../attribution/attribute";'],
    ["src/messages/send.ts", 'import { SCHEMA_VERSION } from "../engine/report";'],
    ["src/messages/send.ts", 'export { SCHEMA_VERSION } from "../engine/report";'],
    ["src/messages/send.ts", 'export * from "../engine/report";'],
    ["src/panel/list.tsx", 'import browser from "webextension-polyfill";\nexport const a = <p />;'],
    ["extension/background.ts", 'import browser from "webextension-polyfill";'],
    ["src/panel/list.tsx", 'import "../../extension/popup";'],
    ["src/article/walk.ts", 'import { wordsAt } from "../../test/house/rules";'],
    ["src/utils/things.ts", 'import { x } from "./y";'],
  ])("refuse in %s: %s", (path, code) => expect(check(path, code)).toHaveLength(1));

  it.each([
    ["src/engine/pipeline.ts", 'import { x } from "./speakers/resolve";'],
    ["src/engine/quotations/find.ts", 'import type { Report } from "../report";'],
    ["src/messages/send.ts", 'import { type A, type B } from "../engine/report";'],
    [
      "src/cli/analyze.ts",
      'import { readFile } from "node:fs/promises";\nimport { analyse } from "../engine/pipeline";',
    ],
    ["extension/background.ts", 'import { browser } from "../src/browser/extension";'],
    ["src/panel/list.tsx", 'import { useState } from "preact/hooks";'],
  ])("allow in %s: %s", (path, code) => expect(check(path, code)).toEqual([]));

  it("see a circle through an index and through types, and no other", () => {
    const circle = [
      readSource("src/a/index.ts", 'export { b } from "./b";'),
      readSource("src/a/b.ts", 'import type { C } from "../c";'),
      readSource("src/c.ts", 'import { a } from "./a";\nimport { d } from "./d";'),
      readSource("src/d.ts", ""),
    ];
    expect(circles(circle)).toEqual(["src/a/index → src/a/b → src/c → src/a/index"]);
    expect(circles(circle.slice(1))).toEqual([]);
  });

  it("see a long file, unless it says why", () => {
    const long = "x;\n".repeat(301);
    expect(tooLong([readSource("a.ts", long)])).toEqual(["a.ts: 301 lines"]);
    expect(tooLong([readSource("a.ts", `// Long because it is a table.\n${long}`)])).toEqual([]);
    expect(tooLong([readSource("a.ts", "x;\n".repeat(300))])).toEqual([]);
  });
});
