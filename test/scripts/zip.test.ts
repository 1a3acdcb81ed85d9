import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { zip } from "../../scripts/zip";

const entries = [
  { path: "b/ü.txt", bytes: Buffer.from("second ".repeat(500)) },
  { path: "a.bin", bytes: Buffer.from([0, 1, 2, 255]) },
  { path: "empty", bytes: Buffer.alloc(0) },
];

/** Reads an archive with Python's zipfile: names and contents, checked against their sums. */
const READ = `
import sys, zipfile, json
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
print(json.dumps([[i.filename, z.read(i).hex()] for i in z.infolist()]))`;

describe("zip", () => {
  it("gives the same bytes for the same files in any order", () => {
    expect(zip([...entries].reverse()).equals(zip(entries))).toBe(true);
  });

  it("is read by another program", ({ skip }) => {
    const path = join(mkdtempSync(join(tmpdir(), "gainsay-zip-")), "a.zip");
    writeFileSync(path, zip(entries));
    let read: string;
    try {
      read = execFileSync("python3", ["-c", READ, path], { encoding: "utf8" });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return skip("no python3 here");
      throw error;
    }
    const expected = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(JSON.parse(read)).toEqual(expected.map(({ path: name, bytes }) => [name, bytes.toString("hex")]));
  });
});
