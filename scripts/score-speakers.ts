/**
 * Speakers on given attributions: reads the gold (and PolNeAR for its source spans), resolves the speakers of the gold's
 * own attributions, and writes one line per article for `score.mjs speakers`. Page articles have no source spans in the
 * gold; they are given the engine's attributions instead.
 *
 *   npx tsx scripts/score-speakers.ts OUT.jsonl [--engine]
 *
 * With --engine every article is read by the engine alone.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Attribution } from "../src/engine/attribution/attribution";
import { readDocument } from "../src/engine/document/read";
import { analyse } from "../src/engine/pipeline";
import { resolveSpeakers } from "../src/engine/speakers/resolve";

type Pair = [number, number];
interface GoldAttribution {
  readonly id: string;
  readonly kind: Attribution["kind"];
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}
interface GoldArticle {
  readonly id: string;
  readonly source: "polnear" | "page";
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

const [out, flag] = process.argv.slice(2);
if (!out) throw new Error("usage: score-speakers.ts OUT.jsonl [--engine]");
const spans = (list: readonly Pair[]) => list.map(([start, end]) => ({ start, end }));

const given = (article: GoldArticle): Attribution[] =>
  article.attributions.map((a) => ({
    id: a.id,
    kind: a.kind,
    act: "speech",
    source: spans(a.source),
    cue: spans(a.cue),
    content: spans(a.content),
    continues: null,
    nested: [],
    confidence: 1,
    finder: "network",
    why: "gold",
  }));

const lines = readFileSync("../shared/data/gold/dev.jsonl", "utf8").trim().split("\n");
const results = lines.map((line) => {
  const article = JSON.parse(line) as GoldArticle;
  if (flag === "--engine" || article.source === "page") {
    const { statements, speakers } = analyse(article.text);
    return JSON.stringify({ id: article.id, statements, speakers });
  }
  const attributions = given(article);
  const layer = resolveSpeakers(readDocument(article.text), attributions);
  const statements = attributions.map((a) => ({ ...a, speakers: layer.speakersOf.get(a.id) ?? [] }));
  return JSON.stringify({ id: article.id, statements, speakers: layer.speakers });
});
writeFileSync(out, `${results.join("\n")}\n`);
