import type { Doc } from "../document/doc";
import type { Speaker, Statement } from "../report";
import { readCandidates } from "./candidates";
import { choose } from "./choose";
import type { Contradiction } from "./contradiction";
import { explain } from "./explain";

/**
 * Passages of the article that stand against claims in it, in the order of the claims. Looks for words that deny or
 * correct, for what they answer, and for statements that cannot both be so; says nothing below the learned
 * threshold. Time grows linearly with the text.
 */
export function findContradictions(
  doc: Doc,
  statements: readonly Statement[],
  speakers: readonly Speaker[],
): Contradiction[] {
  const { setting, groups } = readCandidates(doc, statements, speakers);
  return choose(groups).map((choice, i) => ({ id: `c${i + 1}`, ...explain(setting, choice) }));
}
