import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { billOfMaterials } from "./bom";
import { filesIn, zip } from "./zip";

const STORES = [
  { name: "chrome", mode: "production", folder: "dist" },
  { name: "firefox", mode: "firefox", folder: "dist-firefox" },
] as const;

/** `npm run package`: builds for both stores and writes out/gainsay-VERSION-STORE.zip and the bill of materials. */
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
mkdirSync("out", { recursive: true });
for (const { name, mode, folder } of STORES) {
  execFileSync("npx", ["vite", "build", "--mode", mode, "--logLevel", "error"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const path = `out/gainsay-${version}-${name}.zip`;
  const archive = zip(filesIn(folder));
  writeFileSync(path, archive);
  console.log(`${path}  ${(archive.length / 1e6).toFixed(2)} MB`);
}
writeFileSync(`out/gainsay-${version}.cdx.json`, billOfMaterials());
