/**
 * Learns src/engine/contradictions/weights.json and prints what cross-validation by article says of it, apart for the
 * gold's training articles, for those read for this project and for the judged pairs (labels/README.md).
 *
 *   npx tsx training/contradictions/train.ts [--gold-only] [--feed gold] [--penalty N] [--threshold N] [--unspoken N]
 *       [--only LEADS] [--show N] [--weights] [--write] [--unvalidated]
 */
import { writeFileSync } from "node:fs";
import { choose } from "../../src/engine/contradictions/choose";
import { type Chosen, count, countVerdicts } from "./count";
import { engineFeed, goldFeed } from "./feed";
import { type GoldArticle, judgedArticles, readArticles, trainArticles } from "./gold";
import { learn, type Prepared } from "./learn";
import { hitBy, prepare, withVerdicts } from "./prepare";

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const FOLDS = 8;
/** Threshold of rebuttals without words of denial. */
const UNSPOKEN = Number(option("unspoken", "0.7"));
const PENALTY = Number(option("penalty", "6"));
const LEADS = option("only", "").split(",").filter(Boolean);
const GOLD_ONLY = process.argv.includes("--gold-only");
const percent = (a: number, b: number): string => (b ? ((100 * a) / b).toFixed(1) : "–");

interface Lesson {
  readonly set: "gold" | "read" | "judged";
  /** What the engine finds in the article: measured. */
  readonly engine: Prepared;
  /** What is learned from: the same with verdicts, and the article as annotators marked its statements. */
  readonly lessons: readonly Prepared[];
}

const { articles: judged, verdicts } = judgedArticles();
const gold = trainArticles();
const read = readArticles();
const whole = new Set([...gold, ...read].map(({ id }) => id));
const lessons: Lesson[] = [
  ...gold.map((a) => lesson(a, "gold")),
  ...read.map((a) => lesson(a, "read")),
  ...judged.filter(({ id }) => !whole.has(id)).map((a) => lesson(a, "judged")),
];

function lesson(article: GoldArticle, set: Lesson["set"]): Lesson {
  const feed = option("feed", "engine") === "gold" ? goldFeed : engineFeed;
  const engine = prepare(article, feed(article), LEADS);
  const taught = withVerdicts(engine, verdicts.get(article.id) ?? [], set !== "judged");
  const marked = set === "judged" ? [] : [prepare(article, goldFeed(article), LEADS)];
  return { set, engine, lessons: [taught, ...marked] };
}

const teaches = ({ set }: Lesson): boolean => !GOLD_ONLY || set === "gold";
const learned = (from: readonly Lesson[], threshold: number, unspoken: number): ReturnType<typeof learn> =>
  learn(
    from.filter(teaches).flatMap((l) => l.lessons),
    threshold,
    unspoken,
    PENALTY,
  );

const validated = Array.from({ length: process.argv.includes("--unvalidated") ? 0 : FOLDS }, (_, fold) => {
  const model = learned(
    lessons.filter((_, i) => i % FOLDS !== fold),
    0.05,
    0.05,
  );
  return lessons
    .filter((_, i) => i % FOLDS === fold)
    .map(({ set, engine }) => ({ set, prepared: engine, choices: choose(engine.groups, model) }));
}).flat();

function report(name: string, chosen: readonly Chosen[]): void {
  const reached = chosen.flatMap(({ prepared }) => [
    ...new Set([...prepared.found.values()].flatMap((f) => f ?? [])),
  ]).length;
  const disputes = count(chosen, 1, 1).gold;
  console.log(`${name}: ${chosen.length} articles, ${reached} of ${disputes} disputes among the candidates`);
  for (let t = 0.1; t < 0.76; t += 0.05) {
    const c = count(chosen, t, UNSPOKEN);
    console.log(
      `threshold ${t.toFixed(2)}  P ${percent(c.hit, c.hit + c.alarms)}  R ${percent(c.hit, c.gold)}  explicit ${percent(c.explicitHit, c.explicit)}  hit ${c.hit} alarms ${c.alarms}  clean ${c.clean}/${c.cleanOf}`,
    );
  }
}

report(
  "gold",
  validated.filter(({ set }) => set === "gold"),
);
report(
  "read",
  validated.filter(({ set }) => set === "read"),
);
for (let t = 0.1; t < 0.76; t += 0.05) {
  const { right, wrong } = countVerdicts(validated, verdicts, t, UNSPOKEN);
  console.log(
    `judged, threshold ${t.toFixed(2)}  P ${percent(right, right + wrong)}  right ${right} wrong ${wrong}`,
  );
}

const show = Number(option("show", "0"));
const rows = validated.flatMap(({ prepared, choices }) =>
  choices
    .filter((c) => show > 0 && c.confidence >= show)
    .map((choice) => ({ article: prepared.article, choice })),
);
for (const { article, choice } of rows.sort((a, b) => b.choice.confidence - a.choice.confidence)) {
  const found = hitBy(article, choice.claim.span, choice.against).map((i) => article.contradictions[i]!);
  const word = found.some((d) => !d.doubtful) ? "HIT  " : found.length > 0 ? "doubt" : "FALSE";
  const cut = (s: { start: number; end: number }): string =>
    article.text.slice(s.start, s.end).replace(/\s+/g, " ");
  console.log(
    `${word} ${choice.confidence.toFixed(2)} ${[...choice.rebuttal.signals].join(",")} | ${choice.rebuttal.sentence - choice.claim.sentence} | ${choice.claim.origin}\n   C: ${cut(choice.claim.span)}\n   A: ${cut(choice.against)}`,
  );
}

const model = learned(lessons, Number(option("threshold", "0.5")), UNSPOKEN);
if (process.argv.includes("--weights"))
  for (const [name, w] of Object.entries(model.weights).sort((a, b) => b[1] - a[1]))
    console.log(w.toFixed(2).padStart(7), name);
if (process.argv.includes("--write"))
  writeFileSync(
    new URL("../../src/engine/contradictions/weights.json", import.meta.url),
    `${JSON.stringify(model, null, 2)}\n`,
  );
