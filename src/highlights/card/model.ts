import type { Contradiction, Position, Report, Span, Statement } from "../../engine/report";
import {
  confidenceKey,
  headingOf,
  labelOf,
  type MessageKey,
  nameOf,
  positionWords,
  type Side,
  sidesOf,
  verdictOf,
  whyOf,
  whyStatement,
  wordsUnder,
} from "../../wording";

/** A string of the interface in the reader's language. */
export type Say = (key: MessageKey, ...substitutions: string[]) => string;

/** One contradiction as the card tells it, seen from the passage the reader is at. */
export interface CardVerdict {
  /** "denied by …", "the article says otherwise", or from the other side "denies what … said". */
  readonly line: string;
  readonly why: string;
  /** That this may be wrong. */
  readonly doubt: string;
  /** The words of the other side, and who says them. */
  readonly words: string;
  readonly who: string;
  readonly jump: { readonly contradiction: string; readonly side: "claim" | "against" };
  /** Whether the reader is at the claim that is contradicted, not at what stands against it. */
  readonly atClaim: boolean;
}

/** Everything that a card shows, as plain text. */
export interface CardModel {
  /** BCP 47 tag of the article's words; empty where they are not known. */
  readonly lang: string;
  readonly name: string;
  readonly position: string;
  /** The article's words that state the position; empty when they are part of the statement's own source. */
  readonly evidence: string;
  readonly how: string;
  readonly confidence: string;
  /** Why this counts as a statement, with the article's words for it. */
  readonly why: string;
  readonly words: string;
  readonly slot: number | null;
  readonly verdicts: readonly CardVerdict[];
  /** Said when there are no verdicts. */
  readonly noVerdict: string;
}

/** Longest passage that a card quotes; UTF-16 code units. */
const LONGEST = 320;

/** What the card says about a statement. */
export function cardOf(
  report: Report,
  text: string,
  statement: Statement,
  slots: Readonly<Record<string, number>>,
  say: Say,
): CardModel {
  const byId = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  const speakers = statement.speakers.flatMap((id) => byId.get(id) ?? []);
  const first = speakers[0];
  const position = first?.positions[0];
  const via = statement.via === null ? undefined : byId.get(statement.via);
  return {
    lang: report.lang,
    name: headingOf(speakers.map(({ name }) => name).join(", ")) || say("nobodyNamed"),
    position: [positionLine(position, say), via ? say("asReportedBy", via.name) : ""]
      .filter(Boolean)
      .join(" · "),
    evidence: position ? quoteOf(text, position.evidence) : "",
    how: say(HOW[statement.kind], say(ACT[statement.act])),
    confidence: say(confidenceKey(statement.confidence)),
    why: whyStatement(statement, text, say),
    words: quoteOf(text, statement.content),
    slot: first ? (slots[first.id] ?? null) : null,
    verdicts: report.contradictions
      .filter(({ claimStatement, againstStatement }) =>
        [claimStatement, againstStatement].includes(statement.id),
      )
      .map((found) => cardVerdict(found, found.claimStatement === statement.id, report, text, say)),
    noVerdict: say("verdictNone"),
  };
}

/** What the card says about one side of a contradiction that belongs to no statement. */
export function cardOfSide(
  report: Report,
  text: string,
  found: Contradiction,
  side: "claim" | "against",
  say: Say,
): CardModel {
  const who = sidesOf(report, found)[side];
  const verdict = cardVerdict(found, side === "claim", report, text, say);
  const what = say(side === "claim" ? "cardClaim" : "cardAgainst");
  // the name of nobody's claim says what it is, and so may the line above the two sides
  const isSaid = who.kind === "reported" || verdict.line === what;
  return {
    lang: report.lang,
    name: labelOf(who, say, say("languageTag")),
    position: who.kind === "speakers" ? positionLine(who.speakers[0]?.positions[0], say) : "",
    evidence: "",
    how: isSaid ? "" : what,
    confidence: "",
    why: "",
    words: quoteOf(text, [found[side]]),
    slot: null,
    verdicts: [verdict],
    noVerdict: "",
  };
}

/** What the card says about words that belong to no statement. */
export const cardOfNobody = (words: string, say: Say): CardModel => ({
  lang: "",
  name: say("cardNoStatement"),
  position: "",
  evidence: "",
  how: say("cardNoStatementText"),
  confidence: "",
  why: "",
  words,
  slot: null,
  verdicts: [],
  noVerdict: "",
});

const HOW = { direct: "cardDirect", mixed: "cardMixed", indirect: "cardIndirect" } as const;
const ACT = { speech: "cardSpeech", thought: "cardThought", writing: "cardWriting" } as const;

function cardVerdict(
  found: Contradiction,
  atClaim: boolean,
  report: Report,
  text: string,
  say: Say,
): CardVerdict {
  const locale = say("languageTag");
  const { claim, against } = sidesOf(report, found);
  return {
    line: atClaim ? verdictOf(found, against, say, locale) : answerLine(claim, say, locale),
    why: whyOf(found, report, say, locale),
    doubt: say("compareBoth"),
    words: quoteOf(text, [atClaim ? found.against : found.claim]),
    who: labelOf(atClaim ? against : claim, say, locale),
    jump: { contradiction: found.id, side: atClaim ? "against" : "claim" },
    atClaim,
  };
}

const answerLine = (claim: Side, say: Say, locale: string): string =>
  claim.kind === "speakers" ? say("cardAnswers", nameOf(claim, say, locale)) : say("cardAgainst");

const positionLine = (position: Position | undefined, say: Say): string =>
  positionWords(position, (told) => say("former", told));

/** Words under spans as one line, cut where they are long. */
function quoteOf(text: string, spans: readonly Span[]): string {
  const words = wordsUnder(text, spans);
  return words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(" ", LONGEST))} …`;
}
