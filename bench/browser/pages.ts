import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { ownPages } from "../../test/pages/expectation";

const REAL = "../shared/data/pages";

/** A page to measure on. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

/** The real news pages of ../shared, or, without them, our own. */
export function benchPages(): BenchPage[] {
  if (!existsSync(REAL)) return ownPages().map(({ slug, html }) => ({ name: slug, html }));
  return readdirSync(REAL)
    .filter((name) => name.endsWith(".html.gz"))
    .map((name) => ({
      name: name.slice(0, 8),
      html: gunzipSync(readFileSync(`${REAL}/${name}`)).toString("utf8"),
    }));
}
