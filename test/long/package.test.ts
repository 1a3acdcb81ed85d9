import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { version } from "../../package.json";

const zips = (): Map<string, Buffer> =>
  new Map(
    readdirSync("out")
      .filter((name) => name.startsWith(`gainsay-${version}-`) && name.endsWith(".zip"))
      .map((name) => [name, readFileSync(`out/${name}`)]),
  );

function packaged(): Map<string, Buffer> {
  for (const folder of ["dist", "dist-firefox"]) rmSync(folder, { recursive: true, force: true });
  execFileSync("npm", ["run", "-s", "package"], { stdio: ["ignore", "ignore", "inherit"] });
  return zips();
}

describe("npm run package", () => {
  it("gives the same bytes from two clean builds", () => {
    const [first, second] = [packaged(), packaged()];
    expect([...first.keys()]).toHaveLength(2);
    for (const [name, bytes] of first) expect(second.get(name)?.equals(bytes), name).toBe(true);
  });
});
