import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Judged, judged } from "./calibration";
import { articles, DATA, type GoldArticle, goldArticles } from "./corpus";
import { type Reading, readWith } from "./readings";

/** Precision, recall and F1 as score.mjs gives them, 0 to 1. */
export interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What score.mjs says of statements: kind (all, quoted, direct, …), then measure (linked, exact, found, …). */
export type Scores = Readonly<Record<string, Readonly<Record<string, Rates>>>>;

/** All that the model card tells of how well the reader reads. */
export interface CardFigures {
  readonly network: Scores;
  readonly engine: Scores;
  /** The engine's by publisher, as the articles' ids name it. */
  readonly publishers: ReadonlyMap<string, Scores>;
  /** The engine's on the page articles; "found" alone means something there. */
  readonly pages: Scores;
  /** Statements of dev as shown, for the calibration's error. */
  readonly shown: readonly Judged[];
}

/** Reads PolNeAR dev and the page articles of the gold and scores what comes of it. Takes about a minute. */
export function measureReader(): CardFigures {
  const folder = mkdtempSync(join(tmpdir(), "gainsay-card-"));
  const score = (list: readonly GoldArticle[], reading: Reading): Scores => scored(folder, list, reading);
  try {
    const dev = articles("dev");
    const publishers = new Map<string, GoldArticle[]>();
    for (const article of dev) {
      const name = article.id.split("_")[0]!;
      publishers.set(name, [...(publishers.get(name) ?? []), article]);
    }
    return {
      network: score(dev, "network"),
      engine: score(dev, "engine"),
      publishers: new Map([...publishers].map(([name, list]) => [name, score(list, "engine")])),
      pages: score(
        goldArticles().filter(({ source }) => source === "page"),
        "engine",
      ),
      shown: judged(dev),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function scored(folder: string, list: readonly GoldArticle[], reading: Reading): Scores {
  const [gold, pred] = [join(folder, "gold.jsonl"), join(folder, "pred.jsonl")];
  const lines = (values: readonly object[]): string =>
    values.map((value) => `${JSON.stringify(value)}\n`).join("");
  writeFileSync(gold, lines(list));
  writeFileSync(pred, lines(list.map((article) => readWith(reading, article))));
  const scorer = join(DATA, "../score/score.mjs");
  const args = [scorer, "attribution", "--gold", gold, "--pred", pred, "--json"];
  return JSON.parse(execFileSync("node", args, { encoding: "utf8" })) as Scores;
}
