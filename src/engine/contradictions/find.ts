import type { Doc } from "../document/doc";
import type { Speaker, Statement } from "../report";
import type { Contradiction } from "./contradiction";

/** Passages of the article that stand against claims in it. */
export function findContradictions(
  _doc: Doc,
  _statements: readonly Statement[],
  _speakers: readonly Speaker[],
): Contradiction[] {
  return [];
}
