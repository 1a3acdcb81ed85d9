import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/pipeline";
import { hits } from "../../../training/contradictions/label";
import { disputesOf, type WrittenArticle, written } from "../../written/articles";

/** What is shown in an article, each with the disputes that it is. */
const shownIn = (article: WrittenArticle) => {
  const disputes = disputesOf(article);
  const shown = analyse(article.text, { lang: "en" }).contradictions.map((c) =>
    disputes.flatMap((d, i) => (hits(article.text, d, c.claim, c.against) ? [i] : [])),
  );
  return { disputes, shown };
};

/**
 * Floors a little under what was reached when they were set: pairs found, and the share in per cent of what is shown
 * that is one. Courts, firms, councils, sport, health, transport, labour; and war, parliament, leaks, churches, protest,
 * interviews, fact-checks, live blogs: kinds that the training articles lack.
 */
describe.each([
  ["kinds.jsonl", { found: 7, right: 70 }],
  ["public.jsonl", { found: 3, right: 60 }],
])("articles of other kinds than politics: %s", (name, floor) => {
  const read = written(name).map((article) => ({ id: article.id, ...shownIn(article) }));

  it("shows what is contradicted, and little else", () => {
    const found = read.flatMap(({ id, shown }) => [...new Set(shown.flat())].map((i) => `${id} ${i}`));
    const shown = read.flatMap((r) => r.shown);
    const wrong = shown.filter((of) => of.length === 0).length;
    const all = read.flatMap((r) => r.disputes).length;
    console.log(`${name}: ${found.length} of ${all} found, ${wrong} of ${shown.length} shown are none`);
    expect(found.length).toBeGreaterThanOrEqual(floor.found);
    expect((100 * (shown.length - wrong)) / shown.length).toBeGreaterThanOrEqual(floor.right);
  });

  it("shows nothing where nobody contradicts anybody", () => {
    const clean = read.filter(({ disputes }) => disputes.length === 0);
    expect(clean.length).toBeGreaterThan(4);
    expect(clean.filter(({ shown }) => shown.length > 0).map(({ id }) => id)).toEqual([]);
  });
});
