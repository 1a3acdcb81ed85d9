import { type Doc, type Sentence, type Token, tokenIndexAt } from "../document/doc";
import type { Span } from "../document/span";
import {
  BEYOND,
  CLAIM_NOUN,
  DENIAL_PHRASES,
  DENIAL_VERBS,
  FALSITY_WORDS,
  SOFT_DENIAL_VERBS,
} from "../lexicon/denial";
import { regularForms } from "../lexicon/forms";
import { ROLE_NOUNS } from "../lexicon/roles";

/** A denying verb in a sentence with the place of what it denies. */
export interface DenialFrame {
  readonly cue: Span;
  /** The clause that denies, subject to object. */
  readonly clause: Span;
  /** Object of the denial; null where none is named in the clause. */
  readonly object: Span | null;
  /** The verb stands in a relative clause; what it denies is the clause before. */
  readonly relative: boolean;
  /** Whether the verb denies whatever its object is. */
  readonly firm: boolean;
  /** The object stands before ("a charge that he denies", "was rejected by …"). */
  readonly objectFirst: boolean;
}

const VERB_FORMS: ReadonlyMap<string, string> = new Map(
  [...DENIAL_VERBS, ...SOFT_DENIAL_VERBS].flatMap((verb) =>
    regularForms(verb).map((form) => [form, verb] as const),
  ),
);

/** Whether a word, in lower case, is a form of a verb that denies. */
export const isDenyingVerb = (lower: string): boolean => VERB_FORMS.has(lower);

const FIRM: ReadonlySet<string> = new Set(DENIAL_VERBS);
const ALSO_NOUNS = /^(?:disputes?|challenges?|contests?|counters?|discounts?|decry|counter|contest)$/;
/** "Israel disputes this": whatever the tagger takes it for, a verb. */
const POINTED_AT = /^(?:this|that|these|those|it|them)$/;
const NEGATION =
  /^(?:not|n't|never|cannot|neither|nor|no|nobody|none|few|hardly|without|rather|instead|declined|refused|stopped|fail(?:ed|s)?)$/;
const UNREAL = /^(?:would|could|should|may|might|can|will|'ll|shall|must|if|whether)$/;
const TRYING =
  /^(?:tried|trying|tries|sought|seeks|seeking|continues?|continued|used|moved|rushed|quick|quickly|refused|wanted|attempt(?:ed|s|ing)?|statement|went|began|forced|appeared|seemed|eager)$/;
const OTHER_OBJECT =
  /^(?:access|entry|admission|visas?|bail|bond|parole|coverage|care|benefits|service|services|rights?|funding|permission|permits?|treatment|asylum|citizenship|request|requests|appeal|appeals|motion|petition|bid|offer|offers|invitation|application|applications|proposal|proposals|plan|plans|bill|deal|amendment|measure|nomination|nominee|ballots?|attempts?|efforts?|calls?|due|equal|help|aid|people|status|incumbent|candidate|ideas?|licen[sc]es?|marriage|election|stereotypes?|wom[ae]n|men|victims?|accusers?|witness(?:es)?|opponents?|critics?|rivals?|voters?|support|ideology|extremism|violence|terrorism|racism|bigotry|hatred|politics|policy|policies)$/;

/** "denied them entry", "denied her a visa": whoever gets nothing. */
const TO_WHOM = new RegExp(`^(?:him|them|us|me|her(?! (?:[a-z]+ )?${CLAIM_NOUN.source}))\\b`, "i");
/** "dismissed her deputy", "rejected the jurors": whoever is sent away. */
const isSomebody = (noun: string): boolean =>
  (ROLE_NOUNS.has(noun) || ROLE_NOUNS.has(noun.replace(/s$/, "")) || GATHERED.test(noun)) &&
  !CLAIM_NOUN.test(noun);
/** Nouns for people together. */
const GATHERED = /^(?:staff|jury|class|crew|team|workforce|panel)$/;

/** Before a phrase of denial: it only would or might deny. */
const POSSIBLE =
  /\b(?:would|could|might|may|should|if|whether|not|never|(?:tried|trying|tries) to)(?: \p{L}+ly)?\s+$|(?:n['’]t|\b(?:not|never))\s(?:(?!\b(?:but|and|so)\b)[^,;.]){0,60}\b(?:is|to)\s+$/iu;

/** The denying verbs and phrases of a sentence that assert a denial; negated and merely possible ones are left out. */
export function denialFrames(doc: Doc, sentence: Sentence, clauses: readonly Span[]): DenialFrame[] {
  const frames: DenialFrame[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const verb = VERB_FORMS.get(doc.tokens[i]!.lower);
    if (!verb || !asserts(doc, sentence, i)) continue;
    const frame = frameAt(doc, doc.tokens[i]!, doc.tokens[i]!.end, clauses, FIRM.has(verb));
    if (frame && deniesSomethingSaid(doc, frame)) frames.push(frame);
  }
  const text = doc.text.slice(sentence.start, sentence.end);
  for (const match of text.matchAll(DENIAL_PHRASES)) {
    const start = sentence.start + match.index;
    if (POSSIBLE.test(text.slice(0, match.index))) continue;
    if (frames.some((f) => f.cue.start < start + match[0].length && start < f.cue.end)) continue;
    const frame = frameAt(
      doc,
      { start, end: start + match[0].length },
      start + match[0].length,
      clauses,
      /denial|doubt|said|say|suggest/i.test(match[0]),
    );
    if (frame && deniesSomethingSaid(doc, frame)) frames.push(frame);
  }
  return frames;
}

function asserts(doc: Doc, sentence: Sentence, i: number): boolean {
  const token = doc.tokens[i]!;
  const before = (n: number): Token | undefined =>
    i - n >= sentence.firstToken ? doc.tokens[i - n] : undefined;
  const one = before(1)?.lower ?? "";
  if (
    ALSO_NOUNS.test(token.lower) &&
    !POINTED_AT.test(doc.tokens[i + 1]?.lower ?? "") &&
    (token.pos === "NOUN" ||
      token.pos === "ADJ" ||
      /^(?:the|a|an|this|any|of|legal|court|in|no|his|her|its|their|trade|labor)$/.test(one))
  )
    return false;
  if (token.pos === "NOUN" && /^(?:the|a|an)$/.test(one)) return false;
  if (token.lower.endsWith("ed") && modifiesNoun(doc, i)) return false;
  for (let n = 1; n <= 3; n++) {
    const word = before(n)?.lower ?? "";
    if (NEGATION.test(word) && !(word === "not" && before(n - 1)?.lower === "only")) return false;
    if (UNREAL.test(word) || (word === "from" && token.lower.endsWith("ing"))) return false;
    if (/^[,;“”"]$/.test(word)) break;
  }
  if (one === "to") return TRYING.test(before(2)?.lower ?? "") || TRYING.test(before(3)?.lower ?? "");
  return true;
}

/** "the disputed islands", "a contested convention", "their widely repudiated theories". */
function modifiesNoun(doc: Doc, i: number): boolean {
  const after = doc.tokens[i + 1];
  if (!after || !/^(?:NOUN|PROPN|ADJ)$/.test(after.pos)) return false;
  let at = i - 1;
  while (doc.tokens[at]?.pos === "ADV") at--;
  const before = doc.tokens[at];
  if (!before) return true;
  // "The treasurer, Nils Aho, dismissed Wren's account"
  if (before.text === "," && after.pos === "PROPN") return false;
  return (
    /^(?:DET|ADP|ADJ|NUM|VERB|PUNCT)$/.test(before.pos) ||
    /^(?:its|their|his|her|our|my|your|'s)$/.test(before.lower)
  );
}

function frameAt(
  doc: Doc,
  cue: Span,
  after: number,
  clauses: readonly Span[],
  firm: boolean,
): DenialFrame | null {
  const at = clauses.findIndex((c) => c.start <= cue.start && cue.start < c.end);
  const clause = clauses[at];
  if (!clause) return null;
  const tail = doc.text.slice(after, clause.end);
  const head = doc.text.slice(clause.start, cue.start);
  const passive =
    /^[ ,]*by\b/.test(tail) || /\b(?:was|were|been|be|being|is|are)\s+(?:\w+ly\s+)*$/.test(head);
  if (passive && WITHHELD.test(tail)) return null;
  const empty = !/\p{L}{3,}/u.test(
    tail.replace(
      /^[ ,]*(?:in the past|at the time|repeatedly|consistently|on \w+|yesterday|today|earlier|later|strongly|vigorously|vehemently|before|already)\b/gi,
      "",
    ),
  );
  const relative =
    (/^[\s,“"]*(?:which|that|an?|connections?|allegations?|accusations?|charges?|claims?|something|reports?|assertions?)\b/i.test(
      head,
    ) &&
      empty) ||
    (RELATIVE.test(head) && NO_OBJECT.test(tail));
  if (passive || relative || empty) {
    const previous = clauses[at - 1];
    const joined = /^.*[,;]\s+(?:and|but|so|yet)\s+/i.exec(head)?.[0].length ?? 0;
    const object =
      passive && /\p{L}{4,}/u.test(head)
        ? { start: clause.start + joined, end: cue.start }
        : (previous ?? null);
    return {
      cue: { start: cue.start, end: cue.end },
      clause,
      firm,
      object,
      objectFirst: true,
      relative: !(passive && object?.end === cue.start),
    };
  }
  return {
    cue: { start: cue.start, end: cue.end },
    clause,
    firm,
    relative: false,
    object: { start: after + (tail.length - tail.trimStart().length), end: clause.end },
    objectFirst: false,
  };
}

/** "…, which he has", "…, a charge that party leaders strongly": what the verb denies stands before. */
const RELATIVE =
  /^[\s,“"]*(?:which|something|(?:an?|the same) (?:[\p{L}-]+ )?(?:charge|claim|allegation|accusation|assertion|suggestion|notion|idea|contention|description|characteri[sz]ation|theory|rumou?r|report|view|argument|point|story|narrative|statement|criticism)s?(?: (?:that|which))?)\s(?!.*\b(?:that|which)\b)/iu;
const NO_OBJECT =
  /^\s*(?:$|[,;.)—–-]|(?:and|but|though|although|while|in|on|at|since|through|during|for|to|with|as|when|after|before|repeatedly|strongly|vehemently)\b)/i;

/** "was denied a grant", "were denied entry": somebody did not get something. */
const WITHHELD =
  /^\s+(?:an?|the|any|his|her|their|its|our|entry|access|\p{Ll}+(?:ion|ment|ance|ship|ity|age|s))\b(?!\s+by\b)/u;
/** "denied Lee a loan", "denied the Harrow team the title": somebody does not get something. */
const NOT_GIVEN =
  /^(?:the )?(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:[\p{Ll}-]+\s+)?(?:an?|the|any|access|entry|permission)\s/u;
/** "(dismissed the fuss) as absurd", "as “noise”". */
const AS_FALSE = new RegExp(
  `\\bas (?:[“"']|(?:(?:an?|just|mere|merely|simply|pure) )*(?:${FALSITY_WORDS.source}))`,
  "i",
);
const POINTING = /^(?:that|this|it|these|those|them|both|all|any|such|so|as)$/;

/** Whether the subject of a passive is a claim: its noun stands first or last ("The claims that …", "… the story"). */
const isSomethingSaid = (words: readonly string[]): boolean =>
  CLAIM_NOUN.test(words.slice(0, 6).join(" ")) ||
  CLAIM_NOUN.test(words.slice(-6).join(" ")) ||
  /^(?:that|this|it|which|all|both)$/.test(words[0] ?? "");

/** "denied groping her", "denies having met them": what was done is spelt out. */
function isDeed(doc: Doc, { start }: Span): boolean {
  const { pos, lower } = doc.tokens[tokenIndexAt(doc, start)]!;
  return (pos === "VERB" || pos === "AUX") && lower.endsWith("ing");
}

/**
 * "denied entry", "rejected the bill" deny nothing that can be true or false. A firm verb is taken at its word
 * otherwise; a soft one only with a word for something said, a clause or a pronoun as its object.
 */
function deniesSomethingSaid(doc: Doc, frame: DenialFrame): boolean {
  if (!frame.object) return frame.firm;
  const whole = doc.text.slice(frame.object.start, frame.object.end);
  const object = frame.objectFirst ? whole : whole.split(BEYOND)[0]!;
  const words = object.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  if (
    frame.objectFirst &&
    !frame.relative &&
    [...words.slice(0, 3), ...words.slice(-4)].some((word) => OTHER_OBJECT.test(word))
  )
    return false;
  if (frame.objectFirst && !frame.relative && !isSomethingSaid(words)) return false;
  if (!frame.objectFirst && frame.firm && isDeed(doc, frame.object)) return true;
  if (
    !frame.objectFirst &&
    (NOT_GIVEN.test(object) ||
      TO_WHOM.test(object) ||
      words.slice(0, 3).some((word) => OTHER_OBJECT.test(word)))
  )
    return false;
  if (words.slice(0, 2).includes("that")) return true;
  if (frame.objectFirst) return (frame.firm && frame.relative) || CLAIM_NOUN.test(object);
  const head = words
    .filter((w) => !/^(?:the|a|an|his|her|their|its|more|to|of|with|at|on|against|about|back)$/.test(w))
    .slice(0, 6);
  if (OTHER_OBJECT.test(head[0] ?? "") || (head.length === 1 && isSomebody(head[0]!))) return false;
  if (frame.firm) return !head.slice(0, 4).some((word) => OTHER_OBJECT.test(word));
  return (
    CLAIM_NOUN.test(head.slice(0, 4).join(" ")) ||
    POINTING.test(head[0] ?? "") ||
    AS_FALSE.test(object.slice(0, 90))
  );
}
