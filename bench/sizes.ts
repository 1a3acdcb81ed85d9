import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes of one thing that is shipped. */
export interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
}

const listing = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );

/** What a page loads: its own file and all that it and its scripts and styles name, without their twins elsewhere. */
export function loadedBy(folder: string, page: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(join(folder, file))) return;
    seen.add(file);
    if (!/\.(html|js|css)$/.test(file)) return;
    const text = readFileSync(join(folder, file), "utf8");
    for (const [, name = ""] of text.matchAll(/(?:src|href)="([^"]+)"/g))
      visit(name.startsWith("/") ? name.slice(1) : posix.join(dirname(file), name));
    for (const [, name = ""] of text.matchAll(/(?:from|import)\s*\(?\s*["'`]([^"'`]+)["'`]/g))
      if (name.startsWith(".")) visit(posix.join(dirname(file), name));
  };
  visit(page);
  return [...seen];
}

const sizeOf = (folder: string, name: string, files: readonly string[]): Size => {
  const contents = files.map((file) => readFileSync(join(folder, file)));
  return {
    name,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
};

/** Sizes of what a build ships: the injected scripts, each page with all that it loads, the worker, and the whole. */
export function bundleSizes(folder: string): Size[] {
  const files = listing(folder);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const worker: string = manifest.background.service_worker;
  return [
    ...["extension/probe.js", "extension/content.js"]
      .filter((file) => files.includes(file))
      .map((file) => sizeOf(folder, file, [file])),
    ...files
      .filter((file) => file.endsWith(".html"))
      .map((file) => sizeOf(folder, file, loadedBy(folder, file))),
    sizeOf(folder, "service worker", loadedBy(folder, worker)),
    sizeOf(folder, "everything", files),
  ];
}
