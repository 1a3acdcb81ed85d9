/**
 * Learns src/engine/contradictions/weights.json from ../shared/data/gold/contradictions-train.jsonl and prints what
 * cross-validation by article says of it.
 *
 *   npx tsx training/contradictions/train.ts [--feed gold|engine] [--penalty N] [--write] [--show N]
 */
import { writeFileSync } from "node:fs";
import { type Candidate, readCandidates } from "../../src/engine/contradictions/candidates";
import { type Choice, choose } from "../../src/engine/contradictions/choose";
import { isTold } from "../../src/engine/contradictions/features";
import { engineFeed, type Feed, goldFeed } from "./feed";
import { type GoldArticle, trainArticles } from "./gold";
import { hits } from "./label";
import { learn, type Prepared } from "./learn";

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const FOLDS = 8;
/** Threshold of rebuttals without words of denial. */
const UNSPOKEN = Number(option("unspoken", "0.7"));
const PENALTY = Number(option("penalty", "20"));

function prepare(article: GoldArticle, feed: Feed): Prepared {
  const groups = [...readCandidates(feed.doc, feed.statements, feed.speakers).groups];
  const only = option("only", "");
  if (only)
    for (let i = groups.length - 1; i >= 0; i--)
      if (!only.split(",").includes(groups[i]![0]!.rebuttal.lead)) groups.splice(i, 1);
  const found = new Map<Candidate, number[] | null>();
  for (const candidate of groups.flat()) {
    const all = article.contradictions.flatMap((d, i) =>
      hits(article.text, d, candidate.claim.span, candidate.against) ? [i] : [],
    );
    const sure = all.filter((i) => !article.contradictions[i]!.doubtful);
    found.set(candidate, sure.length === 0 && all.length > 0 ? null : sure);
  }
  return { article, groups, found };
}

interface Counts {
  hit: number;
  alarms: number;
  gold: number;
  explicitHit: number;
  explicit: number;
  clean: number;
  cleanOf: number;
}

/** The scorer's figures for choices above a threshold. */
function count(
  all: readonly { prepared: Prepared; choices: readonly Choice[] }[],
  threshold: number,
): Counts {
  const c = { hit: 0, alarms: 0, gold: 0, explicitHit: 0, explicit: 0, clean: 0, cleanOf: 0 };
  for (const { prepared, choices } of all) {
    const kept = choices.filter(
      (choice) =>
        choice.confidence >=
        (isTold(choice.rebuttal, choice.features) ? threshold : Math.max(threshold, UNSPOKEN)),
    );
    const { article } = prepared;
    const hit = new Set<number>();
    for (const choice of kept) {
      const all = article.contradictions.flatMap((d, i) =>
        hits(article.text, d, choice.claim.span, choice.against) ? [i] : [],
      );
      for (const i of all) hit.add(i);
      if (all.length === 0) c.alarms++;
    }
    article.contradictions.forEach((d, i) => {
      if (d.doubtful) return;
      c.gold++;
      if (hit.has(i)) c.hit++;
      if (d.strength === "explicit") {
        c.explicit++;
        if (hit.has(i)) c.explicitHit++;
      }
    });
    if (article.contradictions.length === 0) {
      c.cleanOf++;
      if (kept.length === 0) c.clean++;
    }
  }
  return c;
}

const percent = (a: number, b: number): string => (b ? ((100 * a) / b).toFixed(1) : "–");
const all = trainArticles();
/** What is measured, and beside it the same articles as the annotators marked them: seen in training only. */
const articles = all.map((article) =>
  prepare(article, option("feed", "engine") === "engine" ? engineFeed(article) : goldFeed(article)),
);
const beside =
  option("beside", "gold") === "gold"
    ? all.map((article) => prepare(article, goldFeed(article)))
    : articles.map(() => null);
const lessons = (keep: (i: number) => boolean): Prepared[] =>
  articles.flatMap((prepared, i) => (keep(i) ? [prepared, ...(beside[i] ? [beside[i]] : [])] : []));
const reachable = articles.reduce(
  (n, { article, found }) =>
    n +
    article.contradictions.filter((d, i) => !d.doubtful && [...found.values()].some((f) => f?.includes(i)))
      .length,
  0,
);
const candidates = articles.reduce((n, { groups }) => n + groups.flat().length, 0);
const goldCount = articles.reduce(
  (n, { article }) => n + article.contradictions.filter((d) => !d.doubtful).length,
  0,
);
console.log(
  `${articles.length} articles, ${candidates} candidates, ${reachable} of ${goldCount} disputes among them`,
);

const validated = Array.from({ length: FOLDS }, (_, fold) => {
  const model = learn(
    lessons((i) => i % FOLDS !== fold),
    0.05,
    0.05,
    PENALTY,
  );
  return articles
    .filter((_, i) => i % FOLDS === fold)
    .map((prepared) => ({ prepared, choices: choose(prepared.groups, model) }));
}).flat();
for (const threshold of [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75]) {
  const c = count(validated, threshold);
  console.log(
    `threshold ${threshold.toFixed(2)}  P ${percent(c.hit, c.hit + c.alarms)}  R ${percent(c.hit, c.gold)}  explicit ${percent(c.explicitHit, c.explicit)}  hit ${c.hit} alarms ${c.alarms}  clean ${c.clean}/${c.cleanOf}`,
  );
}
const show = Number(option("show", "0"));
if (show > 0) {
  const rows = validated
    .flatMap(({ prepared, choices }) =>
      choices.filter((c) => c.confidence >= show).map((choice) => ({ prepared, choice })),
    )
    .sort((a, b) => b.choice.confidence - a.choice.confidence);
  for (const { prepared, choice } of rows) {
    const { text, contradictions } = prepared.article;
    const hit = contradictions.findIndex(
      (d) => !d.doubtful && hits(text, d, choice.claim.span, choice.against),
    );
    const doubtful = contradictions.some(
      (d) => d.doubtful && hits(text, d, choice.claim.span, choice.against),
    );
    const cut = (s: { start: number; end: number }): string =>
      text.slice(s.start, s.end).replace(/\s+/g, " ");
    console.log(
      `${hit >= 0 ? "HIT  " : doubtful ? "doubt" : "FALSE"} ${choice.confidence.toFixed(2)} ${[...choice.rebuttal.signals].join(",")} | ${choice.rebuttal.sentence - choice.claim.sentence} | ${choice.claim.origin}\n   C: ${cut(choice.claim.span)}\n   A: ${cut(choice.against)}`,
    );
  }
}
const threshold = Number(option("threshold", "0.4"));
const model = learn(
  lessons(() => true),
  threshold,
  UNSPOKEN,
  PENALTY,
);
if (process.argv.includes("--weights"))
  for (const [name, w] of Object.entries(model.weights).sort((a, b) => b[1] - a[1]))
    console.log(w.toFixed(2).padStart(7), name);
if (process.argv.includes("--write"))
  writeFileSync(
    new URL("../../src/engine/contradictions/weights.json", import.meta.url),
    `${JSON.stringify(model, null, 2)}\n`,
  );
