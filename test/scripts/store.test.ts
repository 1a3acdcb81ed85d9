import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import messages from "../../extension/_locales/en/messages.json";
import manifest from "../../manifest.json";
import { sourcesIn } from "../house/sources";

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

describe("what the privacy policy says of the source", () => {
  const shipped = sourcesIn(["src", "extension"]).filter(({ path }) => !path.startsWith("src/cli/"));
  const withWords = (words: RegExp): string[] =>
    shipped.filter(({ text }) => words.test(text)).map(({ path }) => path);

  it("sends nothing: nothing that ships calls the network", () => {
    expect(shipped.length).toBeGreaterThan(150);
    const network =
      /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|RTCPeerConnection/;
    expect(network.test("await fetch(url)")).toBe(true);
    expect(withWords(network)).toEqual([]);
  });

  it("stores in the extension's local storage alone", () => {
    expect(withWords(/\bstorage\.local\b/).length).toBeGreaterThan(0);
    expect(
      withWords(
        /\bstorage\.(?:sync|managed|session)\b|\b(?:localStorage|sessionStorage|indexedDB)\b|document\.cookie|\bcaches\.open/,
      ),
    ).toEqual([]);
  });
});
