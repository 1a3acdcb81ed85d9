import { type Doc, type Token, tokensIn } from "../document/doc";
import type { Span } from "../document/span";

/** What a clause says of what: a subject, a verb or what a form of "be" links to it, and what stands behind. */
export interface Predication {
  /** Words before the verb, back to the clause's beginning. */
  readonly subject: readonly Token[];
  /** The verb; behind a form of "be" alone, the first content word that it links to the subject, if there is any. */
  readonly verb: Token | null;
  /** From the first auxiliary, or a subject that negates it, to the verb. */
  readonly span: Span;
  /** Words behind the verb, up to the clause's end. */
  readonly complement: readonly Token[];
  readonly negated: boolean;
  /** Told as a fact: no "would", "may", "should", no condition. */
  readonly real: boolean;
}

const NEGATION = /^(?:not|never|n['’]t|.+n['’]t|cannot|neither|nor)$/;
/** Determiners and pronouns that negate the clause of which they are subject or object. */
const NONE = /^(?:no|none|nobody|nothing|neither|no-one)$/;
const UNREAL = /^(?:would|could|should|might|may|must|ought|['’]d)$/;
const CONDITION = /^(?:if|unless|whether|when|until|before|after|because|since|while|although|though)$/;
const BOUND = /^[,;:—–()“”"?!.]$/;
const LINK =
  /^(?:be|is|are|was|were|been|being|am|['’]s|['’]re|['’]m|become|became|remain|remained|remains)$/;

/** The predications of a span in the order of the text; what follows a conjunction of time or condition is not real. */
export function predicationsIn(doc: Doc, span: Span): Predication[] {
  const tokens = tokensIn(doc, span);
  const found: Predication[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (opensClause(tokens, i)) from = i;
    if (!isVerbal(tokens[i]!)) continue;
    const end = groupEnd(tokens, i);
    found.push(read(tokens, from, i, end));
    i = end - 1;
    from = end;
  }
  return found;
}

const isVerbal = ({ pos }: Token): boolean => pos === "AUX" || pos === "VERB";

/** A mark or conjunction: the subject of what follows begins behind it. */
const opensClause = (tokens: readonly Token[], i: number): boolean =>
  BOUND.test(tokens[i]!.text) || /^(?:CCONJ|SCONJ)$/.test(tokens[i]!.pos);

/** Where the words of one verb end: auxiliaries, adverbs and negations, and "to" with another verb. */
function groupEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  for (let i = start + 1; i < tokens.length; i++) {
    const { pos, lower } = tokens[i]!;
    if (pos === "VERB" || pos === "AUX") end = i + 1;
    else if (pos !== "ADV" && pos !== "PART" && lower !== "to" && !NEGATION.test(lower)) break;
    else if (NEGATION.test(lower)) end = i + 1;
  }
  return end;
}

function read(tokens: readonly Token[], from: number, start: number, end: number): Predication {
  const group = tokens.slice(start, end);
  const before = tokens.slice(from, start).filter((t) => !BOUND.test(t.text) && !/^[CS]CONJ$/.test(t.pos));
  // "Poole | never apologized"
  const adverbs = before.length - 1 - before.findLastIndex(({ pos }) => pos !== "ADV" && pos !== "PART");
  const subject = before.slice(0, before.length - adverbs);
  const behind = clauseBehind(tokens, end);
  const last = group.findLast(({ pos }) => pos === "VERB");
  const links = !last || LINK.test(last.lower);
  const verb = links ? (behind.find(isContent) ?? null) : last;
  const complement = links && verb ? behind.slice(behind.indexOf(verb) + 1) : behind;
  const nobody = NONE.test(subject[0]?.lower ?? "");
  const opening = tokens.slice(Math.max(0, from - 1), start);
  return {
    subject,
    verb,
    span: {
      start: (nobody ? subject[0]! : group[0]!).start,
      end: (links && verb ? verb : group.at(-1)!).end,
    },
    complement,
    negated:
      [...before.slice(subject.length), ...group].some(({ lower }) => NEGATION.test(lower)) ||
      nobody ||
      NONE.test((stepsOver(behind[0]) ? behind[1] : behind[0])?.lower ?? ""),
    real:
      !group.some(({ lower }) => UNREAL.test(lower)) && !opening.some(({ lower }) => CONDITION.test(lower)),
  };
}

/** "agreed on nothing", "owed him nothing" */
const stepsOver = (token: Token | undefined): boolean =>
  token?.pos === "ADP" || /^(?:him|her|them|me|us|you)$/.test(token?.lower ?? "");

const isContent = ({ pos }: Token): boolean => /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(pos);

/** What stands behind a verb up to the next mark or clause. */
function clauseBehind(tokens: readonly Token[], end: number): Token[] {
  const rest = tokens.slice(end);
  const stop = rest.findIndex((t, i) => BOUND.test(t.text) || t.pos === "SCONJ" || (i > 0 && isVerbal(t)));
  return stop < 0 ? rest : rest.slice(0, stop);
}
