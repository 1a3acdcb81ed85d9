import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { build } from "vite";

/**
 * `npm run build:library`: the engine as an ES module with types, in dist-library/. `npm pack` runs it. The packages
 * that the engine uses stay imports; the weights and tables are in the module.
 */
const OUT = "dist-library";
const TYPES = ".cache/types";
const EXTERNAL = ["wink-nlp", "wink-eng-lite-web-model", "franc-min"];

await build({
  configFile: false,
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: OUT,
    target: "es2023",
    minify: false,
    lib: { entry: "src/engine/index.ts", formats: ["es"], fileName: () => "index.js" },
    rolldownOptions: { external: EXTERNAL },
  },
});
rmSync(TYPES, { recursive: true, force: true });
execFileSync("npx", ["tsc", "-p", "tsconfig.library.json"], { stdio: "inherit" });
writeTypes("index");

/** Copies a declaration and those that it leads to. Node wants the ending in a relative import. */
function writeTypes(name: string): void {
  const path = join(OUT, `${name}.d.ts`);
  if (existsSync(path)) return;
  const written = readFileSync(join(TYPES, `${name}.d.ts`), "utf8");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, written.replace(/(from ")(\.[^"]+)(")/g, "$1$2.js$3"));
  for (const [, to] of written.matchAll(/from "(\.[^"]+)"/g))
    writeTypes(posix.join(posix.dirname(name), to!));
}
