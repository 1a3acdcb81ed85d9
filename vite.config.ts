import { crx } from "@crxjs/vite-plugin";
import { defineConfig } from "vite";
import { isForFirefox, manifestFor } from "./scripts/manifest.ts";
import { readabilityWithoutInnerHtml } from "./scripts/readability.ts";
import { shipped } from "./scripts/shipped.ts";

// The same bytes whatever the shell or a test has set: else views are compiled for development, with paths of this machine.
process.env.NODE_ENV = "production";

/** Large parts of the worker in files of their own: Firefox's store reads no script over 5 MB. */
const PARTS = [
  { name: "language", test: /node_modules\/wink-eng-lite-web-model\// },
  { name: "reader", test: /src\/engine\/model\// },
];

/** Pages that no entry of the manifest leads to. crxjs knows the side panel of Chrome, not Firefox's sidebar. */
const pages = (mode: string) => ({
  welcome: "extension/welcome.html",
  ...(isForFirefox(mode) ? { sidepanel: "extension/sidepanel.html" } : {}),
});

/** "production" is built into dist/, any other mode into dist-MODE/. */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  define: { FOR_FIREFOX: JSON.stringify(isForFirefox(mode)) },
  resolve: { alias: { "@mozilla/readability": readabilityWithoutInnerHtml() } },
  plugins: [
    crx({ manifest: manifestFor(mode), browser: isForFirefox(mode) ? "firefox" : "chrome" }),
    shipped({ locales: "extension/_locales" }),
  ],
  build: {
    outDir: mode === "production" ? "dist" : `dist-${mode}`,
    emptyOutDir: true,
    target: "es2023",
    modulePreload: false,
    rolldownOptions: { input: pages(mode), output: { codeSplitting: { groups: PARTS } } },
    chunkSizeWarningLimit: 6_000,
  },
}));
