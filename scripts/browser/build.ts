import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const SOURCES = [
  "src",
  "extension",
  "manifest.json",
  "vite.config.ts",
  "package.json",
  "scripts/shipped.ts",
  "scripts/licences.ts",
  "scripts/manifest.ts",
  "scripts/readability.ts",
];

/** Builds one variant of the extension, unless a build newer than every source is there. Gives its folder. */
export function built(variant: "production" | "demo" | "firefox" | "firefox-demo"): string {
  const folder = resolve(variant === "production" ? "dist" : `dist-${variant}`);
  const manifest = join(folder, "manifest.json");
  const fresh = existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...SOURCES.map(newest));
  if (!fresh)
    execFileSync("npx", ["vite", "build", "--mode", variant, "--logLevel", "error"], {
      stdio: ["ignore", "ignore", "inherit"],
      timeout: 180_000,
    });
  return folder;
}

/** When the newest file at or below a path was last written; ms. */
function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
