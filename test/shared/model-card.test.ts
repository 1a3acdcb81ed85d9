import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { blockOf, numbersIn } from "../../bench/readme";
import { CARD, othersBlock, publishersBlock, scoresBlock } from "../../training/card";
import { measureReader } from "../../training/card-figures";

const figures = measureReader();
const card = readFileSync(CARD, "utf8");

it.each([
  ["scores", scoresBlock(figures)],
  ["publishers", publishersBlock(figures)],
  ["others", othersBlock(figures)],
])(
  "the model card says of %s what is measured, within a point; else run training/card.ts",
  (name, measured) => {
    const written = numbersIn(blockOf(card, name));
    const now = numbersIn(measured);
    expect(written).toHaveLength(now.length);
    expect(written.filter((figure, i) => Math.abs(figure - now[i]!) > 1)).toEqual([]);
  },
);

it("page articles of other years and subjects are read well: quoted found, recall 90 and precision 88", () => {
  const found = figures.pages.quoted?.found;
  expect(found?.r).toBeGreaterThanOrEqual(0.9);
  expect(found?.p).toBeGreaterThanOrEqual(0.88);
});

it("no publisher is left behind: quoted statements linked at 75 in each of the seven", () => {
  expect(figures.publishers.size).toBe(7);
  for (const [name, { quoted }] of figures.publishers)
    expect(quoted?.linked?.f1, name).toBeGreaterThanOrEqual(0.75);
});
