import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { billOfMaterials } from "../../scripts/bom";
import { licences } from "../../scripts/licences";

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Locked>;
};
const shipped = Object.entries(packages)
  .filter(([path, { dev }]) => path.startsWith("node_modules/") && !dev)
  .map(([path, locked]) => ({ name: path.slice("node_modules/".length), ...locked }));
const LICENCES = new Set(["MIT", "Apache-2.0", "MPL-2.0"]);

describe("packages that ship", () => {
  it("are few, of known licences, pinned by hash, and run nothing when they are installed", () => {
    expect(shipped.length).toBeGreaterThan(4);
    expect(shipped.length).toBeLessThan(12);
    expect(shipped.filter(({ license }) => !LICENCES.has(license ?? ""))).toEqual([]);
    expect(shipped.filter(({ integrity }) => !integrity?.startsWith("sha512-"))).toEqual([]);
    expect(shipped.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
  });

  it("stand in docs/SECURITY.md with version and licence, and no other does", () => {
    const page = readFileSync("docs/SECURITY.md", "utf8");
    const rows = [...page.matchAll(/^\| `([^`]+)` \| (\S+) \| (\S+) \|/gm)].map((row) =>
      row.slice(1, 4).join(" "),
    );
    expect(rows.sort()).toEqual(
      shipped.map(({ name, version, license }) => `${name} ${version} ${license}`).sort(),
    );
  });

  it("stand in the licences that every build carries, and so does WordNet", () => {
    const headings = licences()
      .split(/\n={78}\n/)
      .map((part) => part.trim().split("\n")[0]!);
    expect(headings.slice(2).sort()).toEqual(
      shipped.map(({ name, version, license }) => `${name} ${version}, ${license}`).sort(),
    );
    expect(licences()).toMatch(/WordNet 3\.0 Copyright 2006 by Princeton University/);
    expect(licences().match(/Mozilla Public License,? version 2\.0/i)).not.toBeNull();
  });

  it("stand in the bill of materials, the same bytes each time", () => {
    const written = billOfMaterials();
    const { bomFormat, components } = JSON.parse(written) as {
      bomFormat: string;
      components: { name: string; version: string }[];
    };
    expect(bomFormat).toBe("CycloneDX");
    expect(components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(
      shipped.map(({ name, version }) => `${name} ${version}`).sort(),
    );
    expect(billOfMaterials()).toBe(written);
  });
});
