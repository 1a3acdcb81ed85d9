import type { Attribution } from "../src/engine/attribution/attribution";
import { finish } from "../src/engine/attribution/finish";
import { joined } from "../src/engine/attribution/join";
import type { Network } from "../src/engine/attribution/network/network";
import {
  type NetworkAttribution,
  readAttributions,
} from "../src/engine/attribution/network/read-attributions";
import { type QuotedDoc, withQuotations } from "../src/engine/attribution/quoted";
import { readDocument } from "../src/engine/document/read";
import { findQuotations } from "../src/engine/quotations/find";
import type { GoldArticle, GoldAttribution } from "./corpus";
import { isQuoted, linksOf } from "./linking";

const THRESHOLDS = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65];
const CONFIDENCES = Array.from({ length: 18 }, (_, i) => (50 + 2 * i) / 100);
/** How much of the best F1 (of the sum of two, for the threshold) may be given for precision. */
const COST = 0.005;

interface Read {
  readonly article: GoldArticle;
  readonly doc: QuotedDoc;
  readonly candidates: readonly NetworkAttribution[];
}

/** Linked statements, shown ones and those of the gold. */
class Tally {
  right = 0;
  shown = 0;
  gold = 0;
  get precision(): number {
    return this.right / this.shown;
  }
  get f1(): number {
    return (2 * this.right) / (this.shown + this.gold);
  }
}

interface Rated {
  readonly threshold: number;
  readonly sure: number;
  readonly all: Tally;
  readonly quoted: Tally;
}

/** How the engine, network and rules, does on the articles with these two thresholds. */
function rate(list: readonly Read[], threshold: number): Rated[] {
  const read = list.map(({ article, doc, candidates }) => ({
    article,
    doc,
    found: joined(doc, candidates, threshold),
  }));
  return CONFIDENCES.map((sure) => {
    const [all, quoted] = [new Tally(), new Tally()];
    for (const { article, doc, found } of read) count(article, finish(doc, found, sure), all, quoted);
    return { threshold, sure, all, quoted };
  });
}

function count(article: GoldArticle, statements: readonly Attribution[], all: Tally, quoted: Tally): void {
  const { attributions, text } = article;
  const inMarks = ({ kind }: GoldAttribution): boolean => kind !== "indirect";
  all.shown += statements.length;
  quoted.shown += statements.filter(({ content }) => isQuoted(text, content)).length;
  for (const link of linksOf(article, statements)) {
    if (link < 0) continue;
    all.right++;
    if (inMarks(attributions[link]!)) quoted.right++;
  }
  const gold = attributions.filter(({ content }) => content.length > 0);
  all.gold += gold.length;
  quoted.gold += gold.filter(inMarks).length;
}

const percent = (share: number): string => (100 * share).toFixed(1);

/**
 * The thresholds, with the rules around the network, each the highest that costs less than half a point against the
 * best: the score's by the sum of linked F1 over all and over quoted statements, then the confidence asked of quoted
 * words by their F1. A wrong speaker is a false accusation; a missed quotation is not.
 */
export function believe(
  articles: readonly GoldArticle[],
  network: Network,
): Pick<Rated, "threshold" | "sure"> {
  const list = articles.map((article): Read => {
    const read = readDocument(article.text);
    const quotations = findQuotations(read);
    const candidates = readAttributions(read, quotations, network);
    return { article, doc: withQuotations(read, quotations), candidates };
  });
  const rated = THRESHOLDS.flatMap((threshold) => rate(list, threshold));
  for (const { threshold, sure, all, quoted } of rated)
    console.error(
      `threshold ${threshold}, sure ${sure}: all ${percent(all.f1)}, quoted ${percent(quoted.f1)} (P ${percent(quoted.precision)})`,
    );
  const sum = ({ all, quoted }: Rated): number => all.f1 + quoted.f1;
  const most = Math.max(...rated.map(sum));
  const { threshold } = rated.findLast((one) => sum(one) > most - COST)!;
  const there = rated.filter((one) => one.threshold === threshold);
  const best = Math.max(...there.map(({ quoted }) => quoted.f1));
  const { sure } = there.findLast(({ quoted }) => quoted.f1 > best - COST)!;
  return { threshold, sure };
}
