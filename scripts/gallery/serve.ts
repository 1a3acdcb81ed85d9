import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { build } from "vite";

const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
]);

/** The gallery of test/panel/gallery, built and served on this machine. */
export interface Gallery {
  /** The address of a page of it. */
  readonly address: (query: Readonly<Record<string, string>>) => string;
  readonly close: () => Promise<void>;
}

/** Builds the gallery into a folder of its own and serves it on a free port. */
export async function openGallery(): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), "gainsay-gallery-"));
  await build({
    configFile: false,
    root: "test/panel/gallery",
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true, target: "es2023", modulePreload: false },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  });
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const name = path.endsWith("/") ? `${path}index.html` : path;
    try {
      const content = await readFile(join(folder, name));
      response.writeHead(200, { "content-type": TYPES.get(extname(name)) ?? "application/octet-stream" });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (query) => `http://localhost:${port}/?${new URLSearchParams(query)}`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
