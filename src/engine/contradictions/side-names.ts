import { type Doc, tokenIndexAt, tokensIn } from "../document/doc";
import { FACT_VERB } from "../lexicon/turn-words";
import type { Cast } from "./cast";
import type { Choice } from "./choose";
import type { Rebuttal, Route } from "./passage";
import type { Setting } from "./setting";

/**
 * A choice with the names that its own words give: who denies is the subject of the verb, whose claim it is the owner
 * of its noun ("Diaz dismissed Lowe's assertion that …"). What was chosen stands; only who is told changes.
 */
export function withNames({ doc, cast }: Setting, choice: Choice): Choice {
  const against = denierOf(doc, cast, choice.rebuttal);
  const owner = ownerOf(doc, cast, choice);
  const rebuttal = { ...choice.rebuttal, speaker: against };
  const claim = owner === null || owner === against ? choice.claim : { ...choice.claim, speaker: owner };
  return { ...choice, claim, rebuttal };
}

/** The subject of the words that deny, where they are the article's own. */
function denierOf(doc: Doc, cast: Cast, rebuttal: Rebuttal): string | null {
  const { lead, origin, speaker, cue, cueSpan, form } = rebuttal;
  const answers = form !== undefined && speaker === null;
  if (origin === "statement" || (!answers && (lead !== "denial" || FACT_VERB.test(cue)))) return speaker;
  const subjects = tokensIn(doc, cueSpan).map(({ start }) => cast.denierAt(start));
  return subjects.find((id) => id !== null) ?? speaker;
}

/** The owner of the noun that opens a claim which nobody is heard to make, or who tells it there; null for nobody. */
function ownerOf(doc: Doc, cast: Cast, { claim, routes }: Choice): string | null {
  if (claim.origin !== "accusation" && (claim.speaker !== null || !TOLD_HERE.some((r) => routes.has(r))))
    return null;
  let first = tokenIndexAt(doc, claim.span.start);
  if (doc.tokens[first - 1]?.lower === "that") first--;
  for (let i = Math.max(0, first - 1); i < first + OPENING; i++) {
    const { start, lower } = doc.tokens[i] ?? END;
    if (start >= claim.span.end) return null;
    const owner = cast.ownerAt(start);
    if (owner !== null) return owner;
    if (i > first && lower === "that") return null;
  }
  return null;
}

/** Ways to a claim that the same words tell. */
const TOLD_HERE: readonly Route[] = ["inplace", "reported"];
/** Tokens at a claim's head among which its owner stands. */
const OPENING = 14;
const END = { start: Number.POSITIVE_INFINITY, lower: "" };
