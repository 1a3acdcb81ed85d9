import { expect, it } from "vitest";
import { pageHeap, workerHoldings } from "../../scripts/browser/heap";
import { settled } from "../../scripts/browser/reading";
import { STORY_PAGE, stage } from "../browser/story";
import { ownPages } from "../pages/expectation";

const here = stage();
const TIMES = 500;
/** The engine's caches fill up in the first ones. */
const WARM = 50;

it(`holds no more after ${TIMES} pages in one tab than after the first`, async () => {
  const pages = [STORY_PAGE, ...ownPages().map(({ html }) => html)];
  const page = await here.browser.context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const visit = async (i: number): Promise<void> => {
    await page.goto(here.site.serve(`/long/${i % pages.length}`, pages[i % pages.length]!));
    await settled(here.browser, page);
  };
  const held = async () => {
    await visit(0);
    return { page: await pageHeap(page), worker: await workerHoldings(here.browser) };
  };
  for (let i = 0; i < WARM; i++) await visit(i);
  const before = await held();
  for (let i = 0; i < TIMES; i++) await visit(i);
  const after = await held();
  console.log(`bytes before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
  expect(after.page / before.page).toBeLessThan(1.05);
  // the tagger takes words in and lets them go again every 150 articles or so: some 2.5 per cent of the worker
  expect(after.worker / before.worker).toBeLessThan(1.05);
  expect(errors).toEqual([]);
});
