/**
 * Chooses the thresholds and the calibration of src/engine/model/reader.json on the held-out articles of train.
 * `npx tsx training/decide.ts`
 */
import { readFileSync, writeFileSync } from "node:fs";
import { withoutConflicts } from "../src/engine/attribution/network/conflicts";
import { Network } from "../src/engine/attribution/network/network";
import {
  type NetworkAttribution,
  readAttributions,
} from "../src/engine/attribution/network/read-attributions";
import {
  type Decision,
  type Line,
  readWeights,
  type WeightsFile,
} from "../src/engine/attribution/network/weights";
import { readDocument } from "../src/engine/document/read";
import { findQuotations } from "../src/engine/quotations/find";
import { believe } from "./believe";
import { type GoldArticle, heldOut } from "./corpus";
import { isQuoted, linksOf } from "./linking";

const FILE = new URL("../src/engine/model/reader.json", import.meta.url);
/** Below this score candidates are not looked at. */
const LOWEST = 0.2;
const BINS = 12;

interface Read {
  readonly article: GoldArticle;
  readonly candidates: readonly NetworkAttribution[];
}
interface Judged {
  readonly score: number;
  readonly quoted: boolean;
  readonly right: boolean;
}

const read = (article: GoldArticle, network: Network): Read => {
  const doc = readDocument(article.text);
  return { article, candidates: readAttributions(doc, findQuotations(doc), network) };
};
function judge({ article, candidates }: Read): Judged[] {
  const kept = withoutConflicts(candidates, LOWEST);
  const links = linksOf(article, kept);
  return kept.map((c, j) => ({
    score: c.score,
    quoted: isQuoted(article.text, c.content),
    right: links[j]! >= 0,
  }));
}

/** Isotonic regression (pool adjacent violators) over bins of equal size: score to share of right ones. */
function calibrationOf(judged: readonly Judged[]): Line {
  const sorted = [...judged].sort((a, b) => a.score - b.score);
  const blocks: { n: number; x: number; y: number }[] = [];
  for (let b = 0; b < BINS; b++) {
    const bin = sorted.slice(
      Math.floor((b * sorted.length) / BINS),
      Math.floor(((b + 1) * sorted.length) / BINS),
    );
    if (bin.length === 0) continue;
    blocks.push({
      n: bin.length,
      x: bin.reduce((s, j) => s + j.score, 0) / bin.length,
      y: bin.filter((j) => j.right).length / bin.length,
    });
    while (blocks.length > 1 && blocks.at(-2)!.y > blocks.at(-1)!.y) {
      const [low, high] = blocks.splice(-2);
      const n = low!.n + high!.n;
      blocks.push({
        n,
        x: (low!.x * low!.n + high!.x * high!.n) / n,
        y: (low!.y * low!.n + high!.y * high!.n) / n,
      });
    }
  }
  return blocks.map(({ x, y }) => [Number(x.toFixed(3)), Number(y.toFixed(3))] as const);
}

const file = JSON.parse(readFileSync(FILE, "utf8")) as WeightsFile;
const weights = readWeights(file);
const articles = heldOut();
const uncalibrated = new Network(weights);
const list = articles.map((article) => read(article, uncalibrated));
const all = list.flatMap((r) => judge(r));
const calibrated: Decision = {
  floor: file.decision.floor,
  threshold: 0,
  sure: 0,
  quotedCalibration: calibrationOf(all.filter((j) => j.quoted)),
  calibration: calibrationOf(all.filter((j) => !j.quoted)),
};
const network = new Network({ ...weights, decision: calibrated });
const decision: Decision = { ...calibrated, ...believe(articles, network) };
console.error(JSON.stringify(decision));
writeFileSync(FILE, `${JSON.stringify({ ...file, decision })}\n`);
