import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { built } from "../../scripts/browser/build";

type Manifest = Record<string, unknown> & {
  permissions: string[];
  content_security_policy: { extension_pages: string };
};

let dist = "";
let shipped: Manifest;
let demo: Manifest;
const read = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));

beforeAll(() => {
  dist = built("production");
  shipped = read(dist);
  demo = read(built("demo"));
}, 200_000);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

const zipped = (path: string): number => gzipSync(readFileSync(path)).length;

describe("the built extension", () => {
  it("asks for these permissions and no other, and for no site", () => {
    expect([...shipped.permissions].sort()).toEqual([
      "activeTab",
      "contextMenus",
      "scripting",
      "sidePanel",
      "storage",
    ]);
    expect(shipped.host_permissions).toBeUndefined();
    expect(shipped.optional_permissions).toBeUndefined();
    expect(shipped.content_scripts).toBeUndefined();
    expect(shipped.externally_connectable).toBeUndefined();
  });

  it("shows no page that it is installed", () => expect(shipped.web_accessible_resources).toBeUndefined());

  it("runs nothing but its own scripts", () => {
    const policy = shipped.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'/);
  });

  it("is the demo build but for the demo's one host", () => {
    const { host_permissions: hosts, ...rest } = demo;
    expect(hosts).toEqual(["http://localhost/*"]);
    const unhashed = (manifest: unknown): string => JSON.stringify(manifest).replace(/-[\w-]{8}\.js/g, ".js");
    expect(unhashed(rest)).toBe(unhashed(shipped));
  });

  it("names no file that is not there", () => {
    const named = JSON.stringify(shipped).match(/[\w./-]+\.(?:html|js|png|svg|css)/g) ?? [];
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
  });

  it("names no address to load anything from", () => {
    const scripts = filesIn(dist).filter((path) => /\.(?:js|css|html)$/.test(path));
    const loads =
      /(?:src|href)\s*=\s*["']https?:|import\s*\(\s*["']https?:|fetch\(\s*["']https?:|new WebSocket|XMLHttpRequest/;
    expect(scripts.filter((path) => loads.test(readFileSync(path, "utf8")))).toEqual([]);
  });

  it("tells nothing of the machine that built it", () => {
    const scripts = filesIn(dist).filter((path) => /\.(?:js|css|html|json|txt)$/.test(path));
    expect(scripts.filter((path) => readFileSync(path, "utf8").includes(process.cwd()))).toEqual([]);
  });

  it("keeps within its sizes", () => {
    expect(zipped(join(dist, "extension/content.js"))).toBeLessThanOrEqual(40 * 1024);
    expect(zipped(join(dist, "extension/probe.js"))).toBeLessThanOrEqual(3 * 1024);
    expect(filesIn(dist).reduce((sum, path) => sum + zipped(path), 0)).toBeLessThanOrEqual(6 * 1024 * 1024);
  });
});
