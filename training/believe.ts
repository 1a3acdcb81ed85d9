import type { Candidate } from "../src/engine/attribution/candidate";
import { finish } from "../src/engine/attribution/finish";
import { joined } from "../src/engine/attribution/join";
import type { Network } from "../src/engine/attribution/network/network";
import { readAttributions } from "../src/engine/attribution/network/read-attributions";
import { type QuotedDoc, withQuotations } from "../src/engine/attribution/quoted";
import { readDocument } from "../src/engine/document/read";
import { findQuotations } from "../src/engine/quotations/find";
import type { GoldArticle } from "./corpus";
import { linksOf } from "./linking";

const VALUES = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85];
/** How much of the best F1 of quoted statements may be given for precision. */
const COST = 0.005;

interface Read {
  readonly article: GoldArticle;
  readonly doc: QuotedDoc;
  readonly candidates: readonly Candidate[];
}

/** Precision and F1 of quoted statements, linked, when so much confidence is asked of them. */
function quotedAt(list: readonly Read[], sure: number): { precision: number; f1: number } {
  let [right, shown, gold] = [0, 0, 0];
  for (const { article, doc, candidates } of list) {
    const statements = finish(doc, candidates, sure);
    const links = linksOf(article, statements);
    const isQuoted = (i: number): boolean => article.attributions[i]?.kind !== "indirect";
    shown += statements.filter(({ kind }) => kind !== "indirect").length;
    right += links.filter((i) => i >= 0 && isQuoted(i)).length;
    gold += article.attributions.filter((a, i) => isQuoted(i) && a.content.length > 0).length;
  }
  return { precision: right / shown, f1: (2 * right) / (shown + gold) };
}

/**
 * The confidence to be asked of quoted words: the highest that costs less than half a point of their F1 against the
 * best, with the rules around the network. A wrong speaker is a false accusation; a missed quotation is not.
 */
export function believe(articles: readonly GoldArticle[], network: Network): number {
  const { threshold } = network.decision;
  const list = articles.map((article): Read => {
    const read = readDocument(article.text);
    const quotations = findQuotations(read);
    const doc = withQuotations(read, quotations);
    const candidates = joined(doc, readAttributions(doc, quotations, network), threshold);
    return { article, doc, candidates };
  });
  const rated = VALUES.map((sure) => ({ sure, ...quotedAt(list, sure) }));
  for (const { sure, precision, f1 } of rated)
    console.error(`sure ${sure}: quoted P ${(100 * precision).toFixed(1)} F1 ${(100 * f1).toFixed(1)}`);
  const best = Math.max(...rated.map(({ f1 }) => f1));
  return rated.findLast(({ f1 }) => f1 > best - COST)!.sure;
}
