import { reportOfHtml } from "../../src/cli/reports";
import { compare } from "./compare";
import { ownPages, readPage } from "./expectation";

/**
 * `npx tsx test/pages/check.ts [FOLDER …]` prints what is wrong with the report of each page, by room. Without a
 * folder: every page of test/pages.
 */
const pages = process.argv.length > 2 ? process.argv.slice(2).map(readPage) : ownPages();
let wrong = 0;
for (const { slug, html, expected } of pages) {
  const report = await reportOfHtml(html, {}, slug);
  const complaints = Object.entries(compare(report, report.text ?? "", expected));
  for (const [room, list] of complaints)
    for (const complaint of list) console.log(`${slug}  ${room}: ${complaint}`);
  wrong += complaints.reduce((sum, [, list]) => sum + list.length, 0);
}
console.log(`${wrong} complaints in ${pages.length} pages`);
process.exitCode = wrong > 0 ? 1 : 0;
