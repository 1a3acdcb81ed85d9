import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig } from "vite";
import manifest from "./manifest.json" with { type: "json" };
import { shipped } from "./scripts/shipped";

/** Where each build goes. The demo build differs from the shipped one in its host permission alone. */
const OUT: Readonly<Record<string, string>> = { demo: "dist-demo", firefox: "dist-firefox" };

/** Sites that the demo build may read without being asked: a permission prompt cannot be clicked in a test. */
const DEMO_HOSTS = ["http://localhost/*"];

export default defineConfig(({ mode }) => ({
  publicDir: false,
  plugins: [
    crx({
      manifest: manifestFor(mode),
      browser: mode === "firefox" ? "firefox" : "chrome",
    }),
    shipped({ locales: "extension/_locales" }),
  ],
  build: {
    outDir: OUT[mode] ?? "dist",
    emptyOutDir: true,
    target: "es2023",
    modulePreload: false,
    rollupOptions: { input: { welcome: "extension/welcome.html" } },
    chunkSizeWarningLimit: 6_000,
  },
}));

function manifestFor(mode: string): ManifestV3Export {
  if (mode === "demo") return { ...manifest, host_permissions: DEMO_HOSTS } as ManifestV3Export;
  if (mode !== "firefox") return manifest as ManifestV3Export;
  const { side_panel, minimum_chrome_version: _chrome, background: _worker, ...rest } = manifest;
  return {
    ...rest,
    permissions: rest.permissions.filter((name) => name !== "sidePanel"),
    background: { scripts: ["extension/background.ts"], type: "module" },
    sidebar_action: { default_panel: side_panel.default_path, default_title: manifest.name },
    browser_specific_settings: { gecko: { id: "gainsay@example.org", strict_min_version: "140.0" } },
  } as unknown as ManifestV3Export;
}
