import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readJsonLines } from "../scripts/json-lines";
import { analyse } from "../src/engine/pipeline";
import { wordCount } from "./texts";

const SHARED = "../shared";
const POLNEAR = `${SHARED}/data/polnear/dev.jsonl.gz`;
const GOLD = `${SHARED}/data/gold/dev.jsonl`;
/** Articles that a reader trained on PolNeAR has not seen. */
const UNSEEN = ["--part", "dev,page"];

/** Precision, recall and their harmonic mean, 0 to 1, with what they were counted from. */
export interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly pred: number;
  readonly gold: number;
}

/** A share of right ones. */
export interface Share {
  readonly value: number;
  readonly right: number;
  readonly total: number;
}

/** All that score.mjs says, by task; and how long the engine took, milliseconds for 1,000 words. */
export interface Accuracy {
  readonly attribution: Readonly<Record<string, Readonly<Record<string, Rates>>>>;
  readonly speakers: Readonly<Record<string, Rates | Share>>;
  readonly contradictions: Readonly<Record<string, Rates | Share>>;
  readonly msPerThousandWords: number;
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly part?: string;
}

/** Reads every article of PolNeAR dev and of the unseen gold and scores the reports with score.mjs. */
export function measureAccuracy(): Accuracy {
  const folder = mkdtempSync(join(tmpdir(), "gainsay-score-"));
  try {
    const polnear = analyseAll(readJsonLines<Article>(POLNEAR), join(folder, "polnear.jsonl"));
    const gold = analyseAll(
      readJsonLines<Article>(GOLD).filter((article) => article.part !== "train"),
      join(folder, "gold.jsonl"),
    );
    return {
      attribution: score("attribution", POLNEAR, polnear.path),
      speakers: score("speakers", GOLD, gold.path, UNSEEN),
      contradictions: score("contradictions", GOLD, gold.path, UNSEEN),
      msPerThousandWords: polnear.msPerThousandWords,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function analyseAll(articles: readonly Article[], path: string) {
  analyse(articles[0]?.text ?? "");
  const started = performance.now();
  const lines = articles.map(({ id, text }) => JSON.stringify(analyse(text, {}, id)));
  const took = performance.now() - started;
  writeFileSync(path, `${lines.join("\n")}\n`);
  const words = articles.reduce((sum, { text }) => sum + wordCount(text), 0);
  return { path, msPerThousandWords: (1000 * took) / words };
}

/** One run of the scorer; its count of documents is left out. */
function score(task: string, gold: string, pred: string, more: readonly string[] = []) {
  const args = [`${SHARED}/score/score.mjs`, task, "--gold", gold, "--pred", pred, "--json", ...more];
  const {
    documents: _documents,
    missing,
    ...figures
  } = JSON.parse(execFileSync("node", args, { encoding: "utf8" }));
  if (missing > 0) throw new Error(`${missing} articles have no report`);
  return figures;
}
