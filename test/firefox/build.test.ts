import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { built } from "../../scripts/browser/build";

interface Finding {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}
interface Lint {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

type Manifest = Record<string, unknown> & { permissions: string[] };

let folder = "";
const manifestIn = (path: string): Manifest => JSON.parse(readFileSync(join(path, "manifest.json"), "utf8"));

beforeAll(() => {
  folder = built("firefox");
}, 200_000);

describe("the build for Firefox", () => {
  it("has nothing that the store's linter objects to, but for preact's own innerHTML", async () => {
    const args = ["run", "-s", "lint:firefox", "--", "--output", "json"];
    const { stdout } = await promisify(execFile)("npm", args, { maxBuffer: 1 << 24 }).catch(
      (failed: { stdout: string }) => failed,
    );
    const { errors, warnings, notices } = JSON.parse(stdout) as Lint;
    expect(errors).toEqual([]);
    expect(notices).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(["UNSAFE_VAR_ASSIGNMENT"]);
    expect(readFileSync(join(folder, warnings[0]?.file ?? ""), "utf8")).toMatch(/__html==\w\.innerHTML/);
  });

  it("has an event page and a sidebar, and neither a worker nor a side panel", () => {
    const manifest = manifestIn(folder);
    expect(manifest.background).toEqual({ scripts: ["service-worker-loader.js"], type: "module" });
    expect(manifest.sidebar_action).toMatchObject({
      default_panel: "extension/sidepanel.html",
      open_at_install: false,
    });
    expect(manifest.side_panel).toBeUndefined();
    expect([...manifest.permissions].sort()).toEqual(["activeTab", "contextMenus", "scripting", "storage"]);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.browser_specific_settings).toMatchObject({
      gecko: { strict_min_version: "142.0", data_collection_permissions: { required: ["none"] } },
    });
  });

  it("names no file that is not there", () => {
    const named = JSON.stringify(manifestIn(folder)).match(/[\w./-]+\.(?:html|js|png|svg|css)/g) ?? [];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it("is the demo build but for the demo's one host", () => {
    const { host_permissions: hosts, ...rest } = manifestIn(built("firefox-demo"));
    expect(hosts).toEqual(["http://localhost/*"]);
    expect(rest).toEqual(manifestIn(folder));
  });
});
