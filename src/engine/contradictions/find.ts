import { overlaps } from "../document/span";
import { readCandidates } from "./candidates";
import { choose } from "./choose";
import type { Contradiction } from "./contradiction";
import { explain, explainFigures } from "./explain";
import { findDisagreements } from "./numeric";
import { Places } from "./places";
import type { Speech } from "./speech";

/**
 * Passages of the article that stand against claims in it, in the order of the claims. Looks for words that deny or
 * correct, for what they answer, and for statements that cannot both be so; says nothing below the learned
 * threshold. Time grows linearly with the text.
 */
export function findContradictions(speech: Speech): Contradiction[] {
  const { setting, passages, groups } = readCandidates(speech);
  const denied = choose(groups).map((choice) => explain(setting, choice));
  const places = new Places<(typeof denied)[number]>();
  for (const one of denied) places.add(one, one.claim);
  const counted = findDisagreements(speech.doc, passages)
    .map((disagreement) => explainFigures(setting, disagreement))
    .filter(
      (c) => !places.some([c.claim], (d) => overlaps(d.claim, c.claim) && overlaps(d.against, c.against)),
    );
  return [...denied, ...counted]
    .sort((a, b) => a.claim.start - b.claim.start || a.against.start - b.against.start)
    .map((contradiction, i) => ({ id: `c${i + 1}`, ...contradiction }));
}
