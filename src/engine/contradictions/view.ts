import type { Cast } from "./cast";
import { focusOf } from "./focus";
import { type Likeness, likeness } from "./likeness";
import { isExplicit, type Pair } from "./passage";
import { claimPolarity, opposition, polarityOf } from "./polarity";
import type { Setting } from "./setting";

/** A pair with all that its features are read from. */
export interface View extends Setting {
  readonly pair: Pair;
  /** The rebuttal says by its own words that something is not so. */
  readonly explicit: boolean;
  /** The claim is spelt out beside the rebuttal. */
  readonly inPlace: boolean;
  /** Sentences from the claim to the rebuttal; negative where the rebuttal comes first. */
  readonly step: number;
  /** Who makes the claim, and who answers; null for the article, and for papers that it cites. */
  readonly voices: readonly [claimant: string | null, answerer: string | null];
  /** What the rebuttal names its claim by. */
  readonly focus: "content" | "noun" | "whole";
  /** How far the claim has the words that it should have; nothing where it is spelt out. */
  readonly alike: Likeness;
  /** How far one side negates what the other asserts, from 0 to 1; 0 where the claim is spelt out. */
  readonly against: number;
}

/** Reads what the features of a pair have in common. */
export function viewOf(setting: Setting, pair: Pair): View {
  const { doc, terms, cast } = setting;
  const { claim, rebuttal, against, routes } = pair;
  const inPlace = routes.has("inplace");
  return {
    ...setting,
    pair,
    explicit: isExplicit(rebuttal),
    inPlace,
    step: rebuttal.sentence - claim.sentence,
    voices: [claim.speaker, isDocument(cast, rebuttal.speaker) ? null : rebuttal.speaker],
    focus: rebuttal.target.content ? "content" : rebuttal.target.noun ? "noun" : "whole",
    alike: inPlace ? UNLIKE : likeness(terms, focusOf(doc, terms, rebuttal), claim.forms),
    against: inPlace
      ? 0
      : opposition(terms, claimPolarity(doc, terms, claim), polarityOf(doc, terms, against)),
  };
}

const UNLIKE: Likeness = { value: 0, rarest: 0, shared: 0, opposites: 0 };

const DOCUMENT =
  /\b(?:statistics|records|data|figures|filings?|documents?|footage|video|photos?|photographs|images|emails|e-mails|transcripts?|census|receipts|minutes|logs)$/i;

/** "according to official statistics": the article speaks, and says by what. */
const isDocument = (cast: Cast, speaker: string | null): boolean =>
  speaker !== null && DOCUMENT.test(cast.byId.get(speaker)?.name ?? "");

/** Whether claim and rebuttal are two named voices. */
export const areTwo = ({ claim, rebuttal }: Pair): boolean =>
  claim.speaker !== null && rebuttal.speaker !== null && claim.speaker !== rebuttal.speaker;
