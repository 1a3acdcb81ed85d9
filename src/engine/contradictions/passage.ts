import type { Span } from "../document/span";
import type { Need } from "../lexicon/answers";

/**
 * Where a passage comes from: a `statement` that the reader found, an `accusation` or other report of what is said
 * ("accused her of …", "the claim that …"), a `clause` or whole `sentence` of the article's own voice.
 */
export type Origin = "statement" | "accusation" | "clause" | "sentence";

/** Something the article says or lets somebody say, at most a sentence long: what may be contradicted. */
export interface Passage {
  readonly span: Span;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly origin: Origin;
  /** null: the article's own voice or nobody named. */
  readonly speaker: string | null;
  readonly statement: string | null;
  /** The words that report it, in lower case; empty for the article's own voice. */
  readonly cue: string;
  /** Content words, see `formOf`. */
  readonly forms: ReadonlySet<string>;
  /** It begins with a quotation mark: somebody's own words. */
  readonly quoted?: boolean;
  /** It stands as the content of a denial. */
  readonly denied?: boolean;
  /** Who denies it in the same breath, where the report of it is a denial ("denied that …"). */
  readonly denier?: string | null;
  /** All of a claim that its report cuts in two ("The curve," she said, "is flat"); `span` is the longest piece. */
  readonly parts?: readonly Span[];
}

/** Where the words of a passage stand: in several pieces where its report cuts them in two. */
export const piecesOf = ({ parts, span }: Passage): readonly Span[] => parts ?? [span];

/** A clause that the article says in its own voice, not yet compared with anything. */
export const ownVoice = (span: Span, sentence: number): Passage => ({
  span,
  sentence,
  origin: "clause",
  speaker: null,
  statement: null,
  cue: "",
  forms: new Set(),
});

/** What a rebuttal's words do; one of them leads. */
export type Signal =
  | "denial"
  | "falsity"
  | "plea"
  | "falsely"
  | "unproven"
  | "admission"
  | "correction"
  | "contrast"
  | "retort"
  | "negation";

/** What a rebuttal says is not so. */
export interface Target {
  /** The proposition, where the rebuttal's sentence spells it out ("denied that he knew"). */
  readonly content: Span | null;
  /** The noun that names it, with its modifiers ("the Russian statements"). */
  readonly noun: Span | null;
  /** Named by a pronoun alone ("denied it", "That's a lie"). */
  readonly pronoun: boolean;
  /** Somebody is said to be wrong or to lie, whatever was said. */
  readonly person: string | null;
}

/** A passage that may stand against another one, with the words that make it do so. */
export interface Rebuttal extends Passage {
  readonly signals: ReadonlySet<Signal>;
  readonly lead: Signal;
  /** Finer kind of the leading signal; empty for none. */
  readonly manner: string;
  /** The name of the turn of phrase that it is, see `lexicon/spelt.ts`, `lexicon/answers.ts`. */
  readonly form?: string;
  /** What must hold of the claim before that turn answers it. */
  readonly needs?: Need;
  /** The words that deny or correct; the whole span where nothing does so by itself. */
  readonly cueSpan: Span;
  readonly target: Target;
  /** Denies several things said at once ("the statements", "both charges"). */
  readonly severally?: boolean;
}

/** How a claim was found for a rebuttal. */
export type Route =
  /** It repeats the words of the target. */
  | "echo"
  /** It is the target itself, spelt out beside the denial. */
  | "inplace"
  /** It was said just before. */
  | "preceding"
  /** Of what was said before by others, it stands nearest. */
  | "nearest"
  /** The rebutter himself reported it just before ("They tell us …"). */
  | "reported"
  /** The noun of the target is the one it was reported with. */
  | "named"
  /** It accuses, and stood before. */
  | "accusing"
  /** The speaker's side is named by the target. */
  | "side"
  /** It is reported in the same sentence. */
  | "beside";

/** A rebuttal and a passage that it may answer; `against` is the part of the rebuttal apart from the claim. */
export interface Pair {
  readonly claim: Passage;
  readonly rebuttal: Rebuttal;
  readonly against: Span;
  readonly routes: ReadonlySet<Route>;
}

const EXPLICIT: ReadonlySet<Signal> = new Set(["denial", "falsity", "plea", "falsely"]);

/** Whether a rebuttal says by its own words that something is not so. */
export const isExplicit = (rebuttal: Rebuttal): boolean => EXPLICIT.has(rebuttal.lead);
