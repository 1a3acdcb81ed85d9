import { describe, expect, it } from "vitest";
import { undocumented } from "./documented";
import { readSource, sourcesIn } from "./sources";

const complaints = (code: string): string[] => undocumented([readSource("a.ts", code)]);

describe("docstrings", () => {
  const sources = sourcesIn(["src", "extension", "scripts", "bench", "training"]);

  it("stand before everything exported that can be called, and name what it throws", () => {
    expect(sources.length).toBeGreaterThan(250);
    expect(undocumented(sources)).toEqual([]);
  });
});

describe("their rule", () => {
  it.each([
    ["export function a() {}", "a has no docstring"],
    ["export const a = () => 1;", "a has no docstring"],
    ["export default function a() {}", "a has no docstring"],
    ["// Says.\nexport class A {}", "A has no docstring"],
    ["/** Says. */\nconst b = 1;\nexport const a = () => b;", "a has no docstring"],
    ["export const a = () => 1;\n/** Says. */\nconst b = 1;", "a has no docstring"],
    ["/** Says. */\nexport class A { b() {} }", "A.b has no docstring"],
    ["/** Says. */\nexport function a() { if (1) throw 0; }", "a throws, and its docstring does not say so"],
    [
      "/** Says. */\nexport function a() { try { b(); } catch { throw 0; } }",
      "a throws, and its docstring does not say so",
    ],
  ])("refuses %s", (code, complaint) => expect(complaints(code)).toEqual([`a.ts: ${complaint}`]));

  it.each([
    "function a() {}",
    "export const a = 1;",
    "/** Says. */\nexport const a = () => 1;",
    "/** Says. */\nexport class A { constructor() {} #b() {} private c() {} get d() { return 1; } /** Says. */ e() {} }",
    "/** Throws. */\nexport function a() { throw 0; }",
    "/** Says. */\nexport function a() { try { throw 0; } catch {} }",
    "/** Says. */\nexport function a() { return () => { throw 0; }; }",
  ])("allows %s", (code) => expect(complaints(code)).toEqual([]));
});
