import { overlaps, type Span } from "../document/span";
import { isAnswerable } from "./answerable";
import { answeredBy } from "./answered";
import { readCast } from "./cast";
import { Claims } from "./claims";
import { type Features, featuresOf } from "./features";
import { negatesVerb } from "./negated-verb";
import { saysTheOpposite } from "./opposite";
import type { Pair, Passage, Rebuttal } from "./passage";
import { readPassages } from "./passages";
import { pleadedTo } from "./pleas";
import { readRebuttals } from "./rebuttals";
import { pairsFor } from "./routes";
import type { Setting } from "./setting";
import type { Speech } from "./speech";
import { speltOut } from "./spelt";
import { formsIn, readTerms } from "./terms";
import { whoseClaim } from "./whose-claim";

/** A pair with what the scorer looks at. */
export interface Candidate extends Pair {
  readonly features: Features;
}

/** All candidates of an article, those of one rebuttal together, and what they were read from. */
export function readCandidates(speech: Speech): {
  setting: Setting;
  passages: readonly Passage[];
  groups: Iterable<Candidate[]>;
} {
  const { doc, statements } = speech;
  const terms = readTerms(doc);
  const cast = readCast(speech);
  const setting = { doc, terms, cast };
  const passages = readPassages(doc, terms, cast, statements);
  const rebuttals = readRebuttals(doc, terms, cast, passages);
  const claims = new Claims(withDenials(passages, rebuttals), terms);
  return { setting, passages, groups: groupsOf(setting, claims, rebuttals) };
}

/** One group after the other, so that a long article's candidates are never all in memory. */
function* groupsOf(setting: Setting, claims: Claims, rebuttals: readonly Rebuttal[]): Generator<Candidate[]> {
  const denialsIn = new Map<number, Rebuttal[]>();
  for (const rebuttal of rebuttals)
    if (rebuttal.lead === "denial")
      denialsIn.set(rebuttal.sentence, [...(denialsIn.get(rebuttal.sentence) ?? []), rebuttal]);
  for (const rebuttal of rebuttals) {
    const pairs = pairsFor(setting, claims, rebuttal).filter(
      (pair) =>
        !deniesItToo(setting, pair, denialsIn.get(pair.claim.sentence) ?? []) &&
        !tellsOwn(pair, claims.in(pair.claim.sentence)) &&
        isAnswerable(setting, pair),
    );
    if (pairs.length > 0) yield pairs.map((pair) => ({ ...pair, features: featuresOf(setting, pair) }));
    const owned = whoseClaim(setting, claims, rebuttal);
    if (owned && isAnswerable(setting, owned)) yield [{ ...owned, features: featuresOf(setting, owned) }];
  }
  for (const sentence of setting.doc.sentences) {
    const here = claims.in(sentence.index);
    const answered = answeredBy(setting, sentence, claims);
    const negated = negatesVerb(setting, sentence, claims) ?? saysTheOpposite(setting, sentence, claims);
    const pleaded = pleadedTo(setting, sentence, claims);
    for (const pair of [...speltOut(setting, sentence, here), answered, negated, pleaded].filter(
      (p) => p !== null,
    ))
      if (isAnswerable(setting, pair)) yield [{ ...pair, features: featuresOf(setting, pair) }];
  }
}

/** "Lee repeated a claim about A. “I never said that,” Lee said …": the article tells of what the denier says himself. */
const tellsOwn = ({ claim, rebuttal }: Pair, here: readonly Passage[]): boolean =>
  rebuttal.lead === "denial" &&
  rebuttal.speaker !== null &&
  (claim.origin === "clause" || claim.origin === "sentence") &&
  here.some(
    (p) => p.origin === "statement" && p.speaker === rebuttal.speaker && overlaps(p.span, claim.span),
  );

/** Share of the words of two denied things that must be common to be one thing. */
const ONE_THING = 0.6;

/**
 * Whether what a pair takes for a claim is what the same voice denies in another place, or another's denial of the
 * same: those two agree.
 */
function deniesItToo(
  { doc, terms }: Setting,
  { claim, rebuttal }: Pair,
  denials: readonly Rebuttal[],
): boolean {
  const own = rebuttal.target.content;
  const wordsOf = (span: Span): ReadonlySet<string> => formsIn(doc, terms, span);
  return denials.some(({ speaker, span, target: { content } }) => {
    if (content === null || span.start === rebuttal.span.start) return false;
    if (speaker === rebuttal.speaker && overlaps(content, claim.span)) return true;
    if (!own || span.start !== claim.span.start) return false;
    const [one, other] = [wordsOf(own), wordsOf(content)];
    const shared = [...one].filter((form) => other.has(form)).length;
    return shared >= ONE_THING * Math.min(one.size, other.size);
  });
}

/** A denial is itself something said, which the article may turn against; it takes the place of the bare clause. */
function withDenials(passages: readonly Passage[], rebuttals: readonly Rebuttal[]): Passage[] {
  const denials = rebuttals.filter((r) => r.lead === "denial" && r.origin === "clause" && r.speaker !== null);
  const starts = new Set(denials.map((denial) => denial.span.start));
  const kept = passages.filter(
    (p) => p.statement !== null || p.origin === "accusation" || !starts.has(p.span.start),
  );
  const said = denials.map(
    ({ span, sentence, speaker, cue, forms }): Passage => ({
      span,
      sentence,
      origin: "statement",
      speaker,
      statement: null,
      cue,
      forms,
    }),
  );
  return [...kept, ...said].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
