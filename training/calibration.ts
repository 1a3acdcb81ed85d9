/**
 * How far the confidence that a report shows is to be trusted: `npx tsx training/calibration.ts dev|held-out`.
 * A statement is right when score.mjs would link it: contents share half of what they cover, sources overlap.
 */
import { attribute } from "../src/engine/attribution/attribute";
import { readDocument } from "../src/engine/document/read";
import { findQuotations } from "../src/engine/quotations/find";
import { articles, type GoldArticle, heldOut } from "./corpus";
import { linksOf } from "./linking";

/** A statement as shown, and whether it is right. */
export interface Judged {
  readonly confidence: number;
  readonly quoted: boolean;
  readonly right: boolean;
}

/** Statements in one of ten classes of confidence. */
export interface ConfidenceClass {
  readonly from: number;
  readonly statements: number;
  readonly confidence: number;
  readonly right: number;
}

const CLASSES = 10;

/** Every statement of the articles as the engine, network and rules together, shows it. */
export const judged = (list: readonly GoldArticle[]): Judged[] =>
  list.flatMap((article) => {
    const doc = readDocument(article.text);
    const shown = attribute(doc, findQuotations(doc));
    const links = linksOf(article, shown);
    return shown.map(({ confidence, kind }, i) => ({
      confidence,
      quoted: kind !== "indirect",
      right: links[i]! >= 0,
    }));
  });

/** Ten classes of equal width, those without a statement left out; mean confidence and share of right ones in each. */
export function confidenceClasses(list: readonly Judged[]): ConfidenceClass[] {
  const classes = Array.from({ length: CLASSES }, (): Judged[] => []);
  for (const one of list) classes[Math.min(CLASSES - 1, Math.floor(one.confidence * CLASSES))]!.push(one);
  return classes.flatMap((members, i) =>
    members.length === 0
      ? []
      : [
          {
            from: i / CLASSES,
            statements: members.length,
            confidence: members.reduce((sum, { confidence }) => sum + confidence, 0) / members.length,
            right: members.filter(({ right }) => right).length / members.length,
          },
        ],
  );
}

/**
 * Expected calibration error (Naeini, Cooper & Hauskrecht, AAAI 2015), 0 to 1: the mean distance of confidence and
 * share of right ones over the classes, each counted by its statements. NaN for no statements.
 */
export function calibrationError(list: readonly Judged[]): number {
  const sum = confidenceClasses(list).reduce(
    (total, { statements, confidence, right }) => total + statements * Math.abs(confidence - right),
    0,
  );
  return sum / list.length;
}

function print(name: string, list: readonly Judged[]): void {
  console.log(
    `${name}: ${list.length} statements, expected calibration error ${calibrationError(list).toFixed(3)}`,
  );
  for (const { from, statements, confidence, right } of confidenceClasses(list))
    console.log(
      `  from ${from.toFixed(1)}: ${String(statements).padStart(5)}, confidence ${confidence.toFixed(2)}, right ${right.toFixed(2)}`,
    );
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const all = judged(process.argv[2] === "held-out" ? heldOut() : articles("dev"));
  print("all", all);
  print(
    "quoted",
    all.filter(({ quoted }) => quoted),
  );
  print(
    "indirect",
    all.filter(({ quoted }) => !quoted),
  );
}
