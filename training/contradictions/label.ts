import type { Span } from "../../src/engine/document/span";
import type { GoldDispute, Pair } from "./gold";

const EDGE = /[\s"'“”‘’«».,;:—–-]/;

/** A span without quotation marks, punctuation and white space at its edges, as the scorer compares it. */
export function trimmed(text: string, [start, end]: Pair): Pair {
  let a = start;
  let b = end;
  while (a < b && EDGE.test(text[a]!)) a++;
  while (b > a && EDGE.test(text[b - 1]!)) b--;
  return [a, b];
}

const covers = (gold: Pair, got: Pair): boolean => {
  const shared = Math.min(gold[1], got[1]) - Math.max(gold[0], got[0]);
  return shared >= 0.3 * (gold[1] - gold[0]) && got[1] - got[0] <= 3 * (gold[1] - gold[0]) + 200;
};

/** Whether a predicted pair stands for a gold dispute, by the scorer's rule. */
export function hits(text: string, dispute: GoldDispute, claim: Span, against: Span): boolean {
  const a = trimmed(text, [claim.start, claim.end]);
  const b = trimmed(text, [against.start, against.end]);
  if (Math.min(a[1], b[1]) > Math.max(a[0], b[0])) return false;
  const directed = dispute.kind === "denial" || dispute.kind === "fact-check";
  const pairs = [
    { claim: dispute.claim.span, against: dispute.against.span },
    ...(dispute.alternatives ?? []),
  ];
  return pairs.some((pair) => {
    const c = trimmed(text, pair.claim);
    const d = trimmed(text, pair.against);
    return (covers(c, a) && covers(d, b)) || (!directed && covers(c, b) && covers(d, a));
  });
}
