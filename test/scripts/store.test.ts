import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import messages from "../../extension/_locales/en/messages.json";
import manifest from "../../manifest.json";

const listing = readFileSync("store/listing.md", "utf8");

describe("what the stores are given", () => {
  it("has a reason for every permission, and for no other", () => {
    const rows =
      listing
        .split("## Why each permission")[1]!
        .split("\n## ")[0]!
        .match(/^\| `.*$/gm) ?? [];
    const named = rows.flatMap((row) =>
      [...row.split("|")[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
    );
    expect(named.sort()).toEqual([...manifest.permissions, ...manifest.optional_host_permissions].sort());
  });

  it("has the manifest's own words as its summary, within the store's limit", () => {
    const summary = messages.description.message;
    expect(listing.replace(/\s+/g, " ")).toContain(summary);
    expect(summary.length).toBeLessThanOrEqual(132);
  });

  it("has pictures of 1280 × 800", () => {
    const pictures = readdirSync("store").filter((name) => name.endsWith(".png"));
    expect(pictures.length).toBeGreaterThan(1);
    for (const name of pictures) {
      const bytes = readFileSync(`store/${name}`);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], name).toEqual([1280, 800]);
    }
  });
});
