import type { Doc } from "../document/doc";
import type { Speaker, Statement } from "../report";
import { readCast } from "./cast";
import { Claims } from "./claims";
import { type Features, featuresOf, type Setting } from "./features";
import type { Pair } from "./passage";
import { readPassages } from "./passages";
import { readRebuttals } from "./rebuttals";
import { pairsFor } from "./routes";
import { readTerms } from "./terms";

/** A pair with what the scorer looks at. */
export interface Candidate extends Pair {
  readonly features: Features;
}

/** All candidates of an article, those of one rebuttal together, and what they were read from. */
export function readCandidates(
  doc: Doc,
  statements: readonly Statement[],
  speakers: readonly Speaker[],
): { setting: Setting; groups: Candidate[][] } {
  const terms = readTerms(doc);
  const cast = readCast(doc, statements, speakers);
  const setting = { doc, terms, cast };
  const passages = readPassages(doc, terms, cast, statements);
  const claims = new Claims(passages, terms);
  const groups = readRebuttals(doc, terms, cast, passages).map((rebuttal) =>
    pairsFor(doc, terms, cast, claims, rebuttal).map((pair) => ({
      ...pair,
      features: featuresOf(setting, pair),
    })),
  );
  return { setting, groups: groups.filter((group) => group.length > 0) };
}
