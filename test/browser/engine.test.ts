import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, launch } from "../../scripts/browser/chromium";
import { reportOfHtml } from "../../src/cli/reports";
import { analyse } from "../../src/engine/pipeline";
import { hostileText, seeded } from "../engine/attribution/hostile";
import { ownPages } from "../pages/expectation";
import { analyseInWorker } from "./in-worker";

/** Seeded texts of the kind that breaks readers. */
const HOSTILE = 300;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe("the engine in the extension's worker gives the very report that it gives in Node", () => {
  it.each(ownPages().map(({ slug, html }) => [slug, html]))("for the article %s", async (slug, html) => {
    const { text = "", statements } = await reportOfHtml(html, {}, slug);
    expect(statements.length).toBeGreaterThan(0);
    expect(await analyseInWorker(browser, text)).toEqual(analyse(text));
  });

  it("for all of them as one long article", async () => {
    const texts = await Promise.all(ownPages().map(({ html, slug }) => reportOfHtml(html, {}, slug)));
    const long = Array.from({ length: 4 }, () => texts.map(({ text }) => text).join("\n\n")).join("\n\n");
    expect(await analyseInWorker(browser, long)).toEqual(analyse(long));
  });

  it(`for ${HOSTILE} hostile texts`, async () => {
    const random = seeded(7);
    // a message between the browser's parts replaces half of a surrogate pair
    const texts = Array.from({ length: HOSTILE }, () => Buffer.from(hostileText(random)).toString());
    const differing: string[] = [];
    for (const text of texts) {
      const [there, here] = [await analyseInWorker(browser, text), analyse(text)];
      if (JSON.stringify(there) !== JSON.stringify(here)) differing.push(text);
    }
    expect(differing).toEqual([]);
  });
});
