import type { Choice } from "../../src/engine/contradictions/choose";
import { isTold } from "../../src/engine/contradictions/features";
import type { Verdict } from "./gold";
import type { Prepared } from "./learn";
import { hitBy, verdictOn } from "./prepare";

/** What was chosen in an article, below any threshold. */
export interface Chosen {
  readonly prepared: Prepared;
  readonly choices: readonly Choice[];
}

/** The scorer's figures, and what readers said of the pairs among the chosen that they judged. */
export interface Counts {
  hit: number;
  alarms: number;
  gold: number;
  explicitHit: number;
  explicit: number;
  clean: number;
  cleanOf: number;
}

/** Choices that a threshold lets through; rebuttals without words of denial need `unspoken` at least. */
const above = (choices: readonly Choice[], threshold: number, unspoken: number): Choice[] =>
  choices.filter(
    (c) => c.confidence >= (isTold(c.rebuttal, c.features) ? threshold : Math.max(threshold, unspoken)),
  );

/** The scorer's figures for choices above a threshold. */
export function count(all: readonly Chosen[], threshold: number, unspoken: number): Counts {
  const c = { hit: 0, alarms: 0, gold: 0, explicitHit: 0, explicit: 0, clean: 0, cleanOf: 0 };
  for (const { prepared, choices } of all) {
    const kept = above(choices, threshold, unspoken);
    const { article } = prepared;
    const hits = kept.map(({ claim, against }) => hitBy(article, claim.span, against));
    const hit = new Set(hits.flat());
    c.alarms += hits.filter((found) => found.length === 0).length;
    article.contradictions.forEach((d, i) => {
      if (d.doubtful) return;
      c.gold++;
      if (hit.has(i)) c.hit++;
      if (d.strength !== "explicit") return;
      c.explicit++;
      if (hit.has(i)) c.explicitHit++;
    });
    if (article.contradictions.length > 0) continue;
    c.cleanOf++;
    if (kept.length === 0) c.clean++;
  }
  return c;
}

/** How many of the judged pairs above a threshold readers called right and wrong; doubtful ones are neither. */
export function countVerdicts(
  all: readonly Chosen[],
  verdicts: ReadonlyMap<string, readonly Verdict[]>,
  threshold: number,
  unspoken: number,
): { right: number; wrong: number } {
  const said = all.flatMap(({ prepared, choices }) =>
    above(choices, threshold, unspoken).map((c) => verdictOn(c, verdicts.get(prepared.article.id) ?? [])),
  );
  return {
    right: said.filter((v) => v === "yes").length,
    wrong: said.filter((v) => v === "no" || v === "wrong claim").length,
  };
}
