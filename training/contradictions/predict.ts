/**
 * Prints predictions for `score.mjs contradictions`, one line an article.
 *
 *   npx tsx training/contradictions/predict.ts [--on train|dev] [--feed gold|engine] > FILE
 */
import { findContradictions } from "../../src/engine/contradictions/find";
import { engineFeed, goldFeed } from "./feed";
import { devArticles, trainArticles } from "./gold";

const has = (name: string, value: string): boolean =>
  process.argv[process.argv.indexOf(`--${name}`) + 1] === value;

for (const article of has("on", "train") ? trainArticles() : devArticles()) {
  const speech = has("feed", "engine") ? engineFeed(article) : goldFeed(article);
  const { statements } = speech;
  const speakers = [...speech.speakers, ...speech.silent];
  const contradictions = findContradictions(speech);
  console.log(JSON.stringify({ id: article.id, statements, speakers, contradictions }));
}
