import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { build } from "vite";
import packageFile from "../package.json";

/**
 * `npm run build:library`: the engine as a package of its own in dist-library/, and packed in out/. An ES module with
 * types; the weights and tables are in the module. It depends on what the engine imports and on nothing of the panel.
 */
const OUT = "dist-library";
const TYPES = ".cache/types";
const ENGINE_PACKAGES = ["wink-nlp", "wink-eng-lite-web-model", "franc-min"] as const;
/** What is laid beside the module, and where. */
const BESIDE = {
  LICENSE: "LICENSE",
  "src/engine/lexicon/wordnet/LICENSE": "LICENSE-WORDNET",
  "src/engine/model/MODEL-CARD.md": "MODEL-CARD.md",
  "docs/LIBRARY.md": "README.md",
  "docs/SOURCES.md": "SOURCES.md",
  "docs/report.schema.json": "report.schema.json",
  "docs/library/example.mjs": "library/example.mjs",
};

await build({
  configFile: false,
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: OUT,
    target: "es2023",
    minify: false,
    lib: { entry: "src/engine/index.ts", formats: ["es"], fileName: () => "index.js" },
    rolldownOptions: { external: [...ENGINE_PACKAGES] },
  },
});
rmSync(TYPES, { recursive: true, force: true });
execFileSync("npx", ["tsc", "-p", "tsconfig.library.json"], { stdio: "inherit" });
writeTypes("index");
mkdirSync(join(OUT, "library"), { recursive: true });
for (const [from, to] of Object.entries(BESIDE)) copyFileSync(from, join(OUT, to));
writeFileSync(join(OUT, "package.json"), `${JSON.stringify(libraryPackage(), null, 2)}\n`);
mkdirSync("out", { recursive: true });
const packed = execFileSync("npm", ["pack", `./${OUT}`, "--pack-destination", "out", "--silent"], {
  encoding: "utf8",
});
console.log(`out/${packed.trim()}`);

function libraryPackage(): object {
  const { name, version, description, license, type, engines, dependencies } = packageFile;
  return {
    name,
    version,
    description,
    license,
    type,
    sideEffects: false,
    exports: {
      ".": { types: "./index.d.ts", default: "./index.js" },
      "./report.schema.json": "./report.schema.json",
    },
    engines,
    dependencies: Object.fromEntries(ENGINE_PACKAGES.map((used) => [used, dependencies[used]])),
  };
}

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
