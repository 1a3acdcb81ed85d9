import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, launch } from "../../scripts/browser/chromium";
import { type PageReading, readPage } from "../../scripts/browser/reading";
import { openSite, type Site } from "../../scripts/browser/site";

const FOLDER = "../shared/data/pages";
/** The pages as they were served, without their own scripts: what changes on them is Gainsay's doing. */
const NO_SCRIPTS = { "content-security-policy": "script-src 'none'" };

const files = readdirSync(FOLDER).filter((name) => name.endsWith(".html.gz"));
const bodies = JSON.parse(readFileSync(join(FOLDER, "article-bodies.json"), "utf8")) as Record<
  string,
  { articleBody: string }
>;
const readings: PageReading[] = [];
let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = [await launch(), await openSite()];
  await browser.choose({ when: "news" });
  for (const file of files) {
    const body = gunzipSync(readFileSync(join(FOLDER, file))).toString("utf8");
    const id = file.replace(".html.gz", "");
    const url = site.serve(`/${id}`, { body, headers: NO_SCRIPTS });
    readings.push(await readPage(browser, id, url, bodies[id]?.articleBody ?? ""));
  }
  for (const { id, painted, longestTaskMs } of readings)
    console.log(`${id.slice(0, 8)}: ${painted.length} passages marked, longest task ${longestTaskMs} ms`);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const having = (what: (reading: PageReading) => readonly unknown[]): string[] =>
  readings.filter((reading) => what(reading).length > 0).map(({ id }) => id.slice(0, 8));

describe("34 news pages in Chromium", () => {
  it("are all there and all taken for articles", () => {
    expect(readings).toHaveLength(34);
    expect(readings.filter(({ article }) => !article).map(({ id }) => id)).toEqual([]);
  });

  it("are marked on exactly the words of the report's statements", () =>
    expect(having(({ painted }) => painted.filter(({ statement }) => statement === undefined))).toEqual([]));

  it("hold nearly all of the statements that were found", () => {
    const located = readings.reduce((sum, { painted }) => sum + painted.length, 0);
    const lost = readings.reduce((sum, { notLocated }) => sum + notLocated.length, 0);
    console.log(`${located} passages located, ${lost} not`);
    expect(located).toBeGreaterThan(100);
    expect(located / (located + lost)).toBeGreaterThanOrEqual(0.97);
  });

  it("are marked nowhere but in the article's body", () =>
    expect(having(({ outsideBody }) => outsideBody)).toEqual([]));
  it("have their own nodes left as they were", () =>
    expect(having(({ domChanges }) => domChanges)).toEqual([]));
  it("have nothing from Gainsay on the console", () =>
    expect(having(({ console: said }) => said)).toEqual([]));

  it("give the article's body, as the public benchmark has it", () => {
    const pred = join(mkdtempSync(join(tmpdir(), "gainsay-")), "bodies.jsonl");
    writeFileSync(pred, readings.map(({ id, text }) => JSON.stringify({ id, text })).join("\n"));
    const args = [
      "../shared/score/score.mjs",
      "body",
      "--gold",
      `${FOLDER}/article-bodies.json`,
      "--pred",
      pred,
      "--json",
    ];
    const { body } = JSON.parse(execFileSync("node", args, { encoding: "utf8" })) as { body: { f1: number } };
    console.log(`article body F1 ${(100 * body.f1).toFixed(1)}`);
    expect(body.f1).toBeGreaterThanOrEqual(0.94);
  });
});
