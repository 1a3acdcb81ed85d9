import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import { licences } from "./licences.ts";

/**
 * Puts the last touch to a build, after every other plugin has written its files:
 * - web_accessible_resources go: the injected scripts are whole files that the browser reads itself, and with the
 *   list any page could probe whether Gainsay is installed;
 * - the ES module twins of the injected scripts, which nothing loads, go;
 * - icons that crxjs does not know of are laid beside the others;
 * - the interface's languages are laid where the browser looks for them;
 * - the licences of all that ships go with it, as they ask.
 */
export function shipped(options: { readonly locales: string }): Plugin {
  let root = "";
  let outDir = "";
  return {
    name: "gainsay:shipped",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      handler() {
        const path = join(outDir, "manifest.json");
        if (!existsSync(path)) return;
        const { web_accessible_resources: _none, ...manifest } = JSON.parse(readFileSync(path, "utf8"));
        writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
        for (const icon of JSON.stringify(manifest).match(/extension\/icons\/[\w-]+\.png/g) ?? [])
          cpSync(join(root, icon), join(outDir, icon));
        cpSync(join(root, options.locales), join(outDir, "_locales"), { recursive: true });
        writeFileSync(join(outDir, "LICENSES.txt"), licences());
        for (const file of orphans(outDir, manifest)) rmSync(file);
      },
    },
  };
}

/** Scripts that no page, worker or other script of the build names. */
function orphans(outDir: string, manifest: unknown): string[] {
  const files = listing(outDir);
  const readable = files.filter((file) => /\.(?:js|html|css)$/.test(file));
  const texts = new Map(readable.map((file) => [file, readFileSync(file, "utf8")]));
  const named = (file: string): boolean => {
    const name = file.slice(dirname(file).length + 1);
    if (JSON.stringify(manifest).includes(name)) return true;
    return [...texts].some(([other, text]) => other !== file && text.includes(name));
  };
  return files.filter((file) => file.endsWith(".js") && !named(file));
}

const listing = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? listing(path) : [path];
  });
