import { type Candidate, readCandidates } from "../../src/engine/contradictions/candidates";
import type { Speech } from "../../src/engine/contradictions/speech";
import type { Span } from "../../src/engine/document/span";
import type { GoldArticle, Pair, Verdict } from "./gold";
import { hits } from "./label";
import type { Prepared } from "./learn";

/** The gold disputes that a pair hits, by index. */
export const hitBy = (article: GoldArticle, claim: Span, against: Span): number[] =>
  article.contradictions.flatMap((d, i) => (hits(article.text, d, claim, against) ? [i] : []));

/** An article's candidates, each with the sure disputes it hits; `leads` keeps rebuttals of some kinds only. */
export function prepare(article: GoldArticle, feed: Speech, leads: readonly string[] = []): Prepared {
  const groups = [...readCandidates(feed).groups].filter(
    (group) => leads.length === 0 || leads.includes(group[0]!.rebuttal.lead),
  );
  const found = new Map<Candidate, number[] | null>();
  for (const candidate of groups.flat()) {
    const all = hitBy(article, candidate.claim.span, candidate.against);
    const sure = all.filter((i) => !article.contradictions[i]!.doubtful);
    found.set(candidate, sure.length === 0 && all.length > 0 ? null : sure);
  }
  return { article, groups, found };
}

/** The same where readers judged single pairs: their word counts; in an article that nobody read whole, nothing else does. */
export function withVerdicts(
  { article, groups, found }: Prepared,
  verdicts: readonly Verdict[],
  readWhole: boolean,
): Prepared {
  const judged = new Map(readWhole ? found : []);
  for (const candidate of groups.flat()) {
    const verdict = verdictOn(candidate, verdicts);
    if (verdict) judged.set(candidate, verdict === "yes" ? [0] : verdict === "doubtful" ? null : []);
  }
  return { article, groups, found: judged };
}

/** How much of two spans must be common to be the same passage in another state of the engine. */
const SAME = 0.6;

/** The verdict on the judged pair that is most like a candidate. */
export function verdictOn(
  { claim, against }: Candidate,
  verdicts: readonly Verdict[],
): Verdict["verdict"] | null {
  let best: Verdict | null = null;
  let most = SAME;
  for (const v of verdicts) {
    const same = Math.min(share(claim.span, v.claim), share(against, v.against));
    if (same > most) [most, best] = [same, v];
  }
  return best?.verdict ?? null;
}

const share = (a: Span, b: Pair): number =>
  (Math.min(a.end, b[1]) - Math.max(a.start, b[0])) / Math.max(a.end - a.start, b[1] - b[0]);
