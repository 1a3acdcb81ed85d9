/**
 * Chooses the thresholds and the calibration of src/engine/model/reader.json on the held-out articles of train:
 * `npx tsx training/decide.ts [--threshold N]`; a threshold chosen with the rules on top is given, one for the network
 * alone found.
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
import { linksOf } from "./linking";

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
const isQuoted = (text: string, { content }: NetworkAttribution): boolean =>
  content.some(({ start, end }) => /["“”]/.test(text.slice(Math.max(0, start - 1), end + 1)));

function judge({ article, candidates }: Read, threshold: number): Judged[] {
  const kept = withoutConflicts(candidates, threshold);
  const links = linksOf(article, kept);
  return kept.map((c, j) => ({
    score: c.score,
    quoted: isQuoted(article.text, c),
    right: links[j]! >= 0,
  }));
}

const f1 = (list: readonly Judged[], gold: number): number =>
  (2 * list.filter((j) => j.right).length) / (list.length + gold);

/** The threshold with the best sum of linked F1 over all and over quoted statements. */
function bestThreshold(list: readonly Read[]): number {
  const gold = list.flatMap((r) => r.article.attributions);
  const goldQuoted = gold.filter((a) => a.kind !== "indirect").length;
  const values = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7].map((threshold) => {
    const judged = list.flatMap((r) => judge(r, threshold));
    const quoted = judged.filter((j) => j.quoted);
    const [all, some] = [f1(judged, gold.length), f1(quoted, goldQuoted)];
    console.error(`threshold ${threshold}: all ${(100 * all).toFixed(1)}, quoted ${(100 * some).toFixed(1)}`);
    return { threshold, value: all + some };
  });
  return values.reduce((best, v) => (v.value > best.value ? v : best)).threshold;
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
const network = new Network(weights);
const list = articles.map((article) => read(article, network));
const given = process.argv.indexOf("--threshold");
const all = list.flatMap((r) => judge(r, LOWEST));
const decided: Decision = {
  floor: file.decision.floor,
  threshold: given > 0 ? Number(process.argv[given + 1]) : bestThreshold(list),
  sure: 0,
  quotedCalibration: calibrationOf(all.filter((j) => j.quoted)),
  calibration: calibrationOf(all.filter((j) => !j.quoted)),
};
const decision = { ...decided, sure: believe(articles, new Network({ ...weights, decision: decided })) };
console.error(JSON.stringify(decision));
writeFileSync(FILE, `${JSON.stringify({ ...file, decision })}\n`);
