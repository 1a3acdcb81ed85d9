import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, launch } from "../../scripts/browser/chromium";
import { reportOfHtml } from "../../src/cli/reports";
import { analyse } from "../../src/engine/pipeline";
import { articles } from "../../training/corpus";
import { analyseInWorker } from "../browser/in-worker";

const FOLDER = "../shared/data/pages";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** How many statements were compared; and the articles whose whole report differs between Chromium and Node. */
async function differing(texts: readonly { id: string; text: string }[]) {
  const different: string[] = [];
  let statements = 0;
  for (const { id, text } of texts) {
    const here = analyse(text);
    const there = await analyseInWorker(browser, text);
    statements += here.statements.length;
    if (JSON.stringify(there) !== JSON.stringify(here)) different.push(id);
  }
  console.log(`${texts.length} articles, ${statements} statements compared`);
  return { different, statements };
}

describe("the engine in the extension's worker gives the very report that it gives in Node", () => {
  it("for the articles of 34 news pages", async () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith(".html.gz"));
    const pages = await Promise.all(
      files.map(async (id) => {
        const html = gunzipSync(readFileSync(join(FOLDER, id))).toString("utf8");
        return { id, text: (await reportOfHtml(html, {}, id)).text ?? "" };
      }),
    );
    const { different, statements } = await differing(pages);
    expect(pages).toHaveLength(34);
    expect(statements).toBeGreaterThan(200);
    expect(different).toEqual([]);
  });

  it("for the articles of PolNeAR dev", async () => {
    const { different, statements } = await differing(articles("dev"));
    expect(statements).toBeGreaterThan(1000);
    expect(different).toEqual([]);
  });
});
