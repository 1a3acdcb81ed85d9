import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A page that the site serves. */
export interface Served {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A little web site on http://localhost, for pages under test. */
export interface Site {
  readonly origin: string;
  /** Serves `page` under `path` from now on; gives its address. */
  readonly serve: (path: string, page: string | Served) => string;
  /** Paths asked for since the site was opened, without the favicon. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a site on a free port of localhost; what is not served is answered by 404. */
export async function openSite(): Promise<Site> {
  const pages = new Map<string, Served>();
  const asked: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path !== "/favicon.ico") asked.push(path);
    const page = pages.get(path);
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...page?.headers });
    response.end(page?.body ?? "");
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    serve: (path, page) => {
      pages.set(path, typeof page === "string" ? { body: page } : page);
      return origin + path;
    },
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
