import { tokensIn } from "../document/doc";
import { speaksOf } from "./about";
import type { Claims } from "./claims";
import { isSaid } from "./look";
import type { Pair, Passage, Rebuttal } from "./passage";
import type { Setting } from "./setting";

/** The name of the turn, see `Rebuttal.form`. */
const FORM = "denies whose claim";
/** Sentences back to what the owner of a claim said. */
const REACH = 8;
/** The same where it does not speak of whoever denies. */
const NEAR = 3;
/** Nouns for what is so or not, at the end of their phrase: not "his rhetoric", "her attack on the plan". */
const CLAIM =
  /\b(?:claims?|allegations?|accusations?|assertions?|charges?|accounts?|versions?|statements?|suggestions?|contentions?|reports?|stor(?:y|ies))[\s.,;:”"]*$/i;

/**
 * What a denial answers that names whose claim it is and not what it says ("rejected the union's claim"): what the owner
 * says of whoever denies, the nearest first; else what he alone said, where it is one thing. Null where nobody is named.
 */
export function whoseClaim({ doc, cast }: Setting, claims: Claims, rebuttal: Rebuttal): Pair | null {
  const { lead, origin, target, cueSpan, speaker } = rebuttal;
  if (lead !== "denial" || origin === "statement" || !target.noun || target.content) return null;
  if (!CLAIM.test(doc.text.slice(target.noun.start, target.noun.end).replace(BY, ""))) return null;
  const owners = tokensIn(doc, target.noun).map(({ start }) => cast.ownerAt(start));
  const owner = owners.find((id) => id !== null) ?? null;
  if (owner === null || owner === speaker) return null;
  const said = claims.by(owner, cueSpan.start).filter((p) => mayBeMeant(p, rebuttal));
  const ofDenier = said.find((p) => speaker !== null && speaksOf(doc, cast, speaker, p));
  const only = new Set(said.map((p) => p.statement)).size === 1 ? said[0] : undefined;
  const claim = ofDenier ?? (only && rebuttal.sentence - only.sentence <= NEAR ? only : undefined);
  return claim
    ? { claim, rebuttal: { ...rebuttal, form: FORM }, against: rebuttal.span, routes: new Set(["side"]) }
    : null;
}

/** "claims | by the union" */
const BY = /\s+(?:by|from|of) [^,;]{2,60}$/;

const mayBeMeant = (p: Passage, { sentence, cueSpan, target }: Rebuttal): boolean =>
  isSaid(p) &&
  !p.denied &&
  p.forms.size > 1 &&
  sentence - p.sentence <= REACH &&
  p.span.end <= Math.min(cueSpan.start, target.noun!.start);
