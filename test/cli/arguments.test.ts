import { describe, expect, it } from "vitest";
import { readArguments, UsageError } from "../../src/cli/arguments";

describe("readArguments", () => {
  it("reads inputs with a format, a batch, help and version", () => {
    expect(readArguments(["a.txt", "-", "-f", "csv"])).toEqual({
      kind: "read",
      sources: ["a.txt", "-"],
      format: "csv",
    });
    expect(readArguments(["a.txt"])).toEqual({ kind: "read", sources: ["a.txt"], format: "table" });
    expect(readArguments(["--batch", "-"])).toEqual({ kind: "batch", source: "-" });
    expect(readArguments(["--help"])).toEqual({ kind: "help" });
    expect(readArguments(["--version"])).toEqual({ kind: "version" });
  });

  it.each([
    [[], /nothing to read/],
    [["--format", "xml", "a.txt"], /unknown format "xml".*table, json/],
    [["--nonsense"], /--nonsense/],
    [["--batch"], /argument missing/],
    [["--batch", "a.jsonl", "b.jsonl"], /no other input/],
    [["--batch", "a.jsonl", "-f", "csv"], /JSON lines/],
    [["-", "-"], /only once/],
  ])("refuses %j and says why", (args, why) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(why);
  });
});
