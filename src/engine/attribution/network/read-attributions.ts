import { type Doc, spansOfTokens, type Token } from "../../document/doc";
import type { Span } from "../../document/span";
import readerFile from "../../model/reader.json";
import type { Quotation } from "../../quotations/quotation";
import { likeliestLabels } from "./decode";
import { featuresOf } from "./features";
import { Network, type ReadCue } from "./network";
import { CLOSING, OPENING, OUTSIDE, type QuoteState, quoteState } from "./quote-state";
import type { Places } from "./second-stage";
import { type Decision, type Line, readWeights, type WeightsFile } from "./weights";
import { type Window, windowsOf } from "./windows";

/**
 * A statement that the trained reader proposes. Tokens are indices into `Doc.tokens`; spans are runs of them.
 */
export interface NetworkAttribution {
  readonly cue: Span;
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  readonly cueTokens: readonly [first: number, end: number];
  readonly sourceTokens: readonly number[];
  readonly contentTokens: readonly number[];
  /** What candidates are ranked and cut by: geometric mean of both stages' probabilities, 0 to 1. */
  readonly score: number;
  /** `score` as the probability that cue, source and content are right, as measured on held-out training articles. */
  readonly confidence: number;
}

let loaded: Network | null = null;

/** The shipped network; its weights are laid out at the first call. */
function shippedNetwork(): Network {
  loaded ??= new Network(readWeights(readerFile as unknown as WeightsFile));
  return loaded;
}

/** The thresholds of the shipped network. */
export const shippedDecision = (): Decision => shippedNetwork().decision;

/**
 * Every cue that the trained network sees in a text, with the source and content that it reads from there, in the
 * order of their cues. Candidates of low score are among them, and candidates that contradict each other:
 * `withoutConflicts` chooses.
 */
export function readAttributions(
  doc: Doc,
  quotations: readonly Quotation[],
  network: Network = shippedNetwork(),
): NetworkAttribution[] {
  const state = quoteState(doc, quotations);
  return windowsOf(doc).flatMap((window) => {
    const marks = marksOf(doc, window);
    return network
      .read(featuresOf(doc, state, window, network.vocabulary), placesOf(doc, state, window))
      .map((cue) => attributionOf(doc, state, window, cue, marks, network.decision))
      .filter((attribution) => attribution.content.length > 0);
  });
}

/** Per token of the window whether it is punctuation. */
const marksOf = (doc: Doc, { firstToken, endToken }: Window): Uint8Array =>
  Uint8Array.from({ length: endToken - firstToken }, (_, t) => (isMark(doc.tokens[firstToken + t]!) ? 1 : 0));

const isMark = ({ text }: Token): boolean => !/[\p{L}\p{N}_]/u.test(text);

function placesOf(doc: Doc, state: QuoteState, { firstToken, endToken }: Window): Places {
  const sentence = new Int32Array(endToken - firstToken);
  const marks = new Int32Array(endToken - firstToken);
  let count = 0;
  for (let i = firstToken; i < endToken; i++) {
    if (state.role[i] === OPENING || state.role[i] === CLOSING) count++;
    sentence[i - firstToken] = doc.tokens[i]!.sentence;
    marks[i - firstToken] = count;
  }
  return { sentence, marks };
}

function attributionOf(
  doc: Doc,
  state: QuoteState,
  window: Window,
  read: ReadCue,
  marks: Uint8Array,
  decision: Decision,
): NetworkAttribution {
  const { cue } = read;
  const labelled = likeliestLabels(read, marks);
  const inText = (t: number): number => window.firstToken + t;
  const sourceTokens = withoutLoneArticles(doc, labelled.source.map(inText));
  const contentTokens = withoutLoneArticles(doc, labelled.content.map(inText));
  const cueTokens = [window.firstToken + cue.start, window.firstToken + cue.end] as const;
  const quoted = contentTokens.some((t) => state.role[t] !== OUTSIDE);
  const score = Math.sqrt(read.probability * read.valid);
  return {
    cue: { start: doc.tokens[cueTokens[0]]!.start, end: doc.tokens[cueTokens[1] - 1]!.end },
    source: spansOfTokens(doc, sourceTokens),
    content: spansOfTokens(doc, contentTokens),
    cueTokens,
    sourceTokens,
    contentTokens,
    score,
    confidence: calibrated(score, quoted ? decision.quotedCalibration : decision.calibration),
  };
}

/** Tokens without an article that stands alone among them: it names nobody and says nothing. */
const withoutLoneArticles = (doc: Doc, tokens: readonly number[]): number[] =>
  tokens.filter(
    (t, i) =>
      !/^(?:the|an?)$/.test(doc.tokens[t]!.lower) || tokens[i - 1] === t - 1 || tokens[i + 1] === t + 1,
  );

/** The line through the points, level beyond its ends. */
function calibrated(score: number, points: Line): number {
  const after = points.findIndex(([x]) => x >= score);
  if (after < 0) return points.at(-1)?.[1] ?? score;
  const [x1, y1] = points[after]!;
  const [x0, y0] = points[after - 1] ?? [x1, y1];
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (score - x0)) / (x1 - x0);
}
