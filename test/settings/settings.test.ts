import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, hostOf, isOffFor, readSettings, withSite } from "../../src/settings";

describe("readSettings", () => {
  it.each([undefined, null, 7, "on", [], {}])("gives the defaults for %j", (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it("keeps what it understands and mends the rest field by field", () => {
    const read = readSettings({
      version: 99,
      on: false,
      when: "always",
      mark: "contradicted",
      palette: "single",
      tint: "no",
      sitesOff: ["WWW.Example.org", "https://news.example.com/a?b", 4, "not a host", "example.org"],
      unknown: true,
    });
    expect(read).toEqual({
      ...DEFAULT_SETTINGS,
      on: false,
      mark: "contradicted",
      palette: "single",
      sitesOff: ["example.org", "news.example.com"],
    });
  });

  it("is not led astray by keys of the object prototype", () => {
    const read = readSettings(JSON.parse('{"__proto__": {"on": false}, "constructor": 1}'));
    expect(read).toEqual(DEFAULT_SETTINGS);
  });

  it("reads back what it wrote", () => {
    const chosen = withSite({ ...DEFAULT_SETTINGS, hover: false }, "https://a.example/x", false);
    expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });
});

describe("sites", () => {
  it.each([
    ["https://www.example.org/news?x=1#y", "example.org"],
    ["Example.ORG", "example.org"],
    ["localhost:8080", "localhost"],
    ["http://[::1]/", "[::1]"],
    ["chrome://settings", null],
    ["file:///tmp/a.html", null],
    ["two words", null],
    ["word", null],
    ["", null],
  ])("reads the host of %j as %j", (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  it("switches a site and its subdomains off, and no lookalike", () => {
    const settings = withSite(DEFAULT_SETTINGS, "https://www.example.org/", false);
    expect(isOffFor(settings, "https://blog.example.org/a")).toBe(true);
    expect(isOffFor(settings, "https://notexample.org/a")).toBe(false);
    expect(isOffFor(settings, "about:blank")).toBe(false);
  });

  it("switching a subdomain on again lifts what kept it off", () => {
    const off = withSite(DEFAULT_SETTINGS, "example.org", false);
    const on = withSite(off, "https://blog.example.org/", true);
    expect(isOffFor(on, "https://blog.example.org/")).toBe(false);
  });

  it("off altogether is off everywhere", () => {
    expect(isOffFor({ ...DEFAULT_SETTINGS, on: false }, "https://example.org/")).toBe(true);
  });
});
