import { overlaps } from "../document/span";
import { OWN_EARLIER } from "../lexicon/denial";
import type { Claims } from "./claims";
import type { Passage, Rebuttal } from "./passage";
import type { Setting } from "./setting";

/** Where a rebuttal looks for claims, and which passages may be one. */
export interface Look extends Setting {
  readonly claims: Claims;
  readonly rebuttal: Rebuttal;
  /** The rebuttal's own words do not stand in it. */
  readonly apart: (passage: Passage) => boolean;
  /** Another voice says it; where one takes back an earlier word, the same voice does. */
  readonly others: (passage: Passage) => boolean;
  /** What stands before the rebuttal's words, within so many sentences, the nearest first. */
  readonly back: (reach: number) => Passage[];
}

/** Looks from a rebuttal. */
export function lookFrom(setting: Setting, claims: Claims, rebuttal: Rebuttal): Look {
  const { doc, cast } = setting;
  const { target, lead, cueSpan, sentence, speaker, statement } = rebuttal;
  const taken = target.noun !== null && OWN_EARLIER.test(doc.text.slice(target.noun.start, target.noun.end));
  const ownSide = (p: Passage): boolean =>
    p.speaker !== null && speaker !== null && cast.sameSide(p.speaker, speaker);
  const another = (p: Passage): boolean =>
    (statement === null || p.statement !== statement) && (p.speaker === null || p.speaker !== speaker);
  return {
    ...setting,
    claims,
    rebuttal,
    apart: (p) => !p.denied && (p.sentence !== sentence || !overlaps(p.span, cueSpan)),
    others: (p) => (taken ? ownSide(p) : lead === "admission" || another(p)),
    back: (reach) => claims.before(sentence, cueSpan.start, reach).filter((p) => p.span.end <= cueSpan.start),
  };
}

/** Whether somebody says a passage, or is said to. */
export const isSaid = ({ origin }: Passage): boolean => origin === "statement" || origin === "accusation";
