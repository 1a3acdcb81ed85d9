import type { Doc } from "../document/doc";
import type { Span } from "../document/span";
import { DEMONYMS } from "../lexicon/demonyms";
import type { Speaker, Statement } from "../report";
import type { Side } from "../speakers/speaker";
import type { Speech } from "./speech";

/** Where an article's speakers are named, and what they are called. */
export interface Cast {
  readonly byId: ReadonlyMap<string, Speaker>;
  /** Mentions by sentence index, in the order of the text. */
  readonly mentionsIn: (sentence: number) => readonly Mention[];
  /** Those of them that can be who does something: not "Lee's office", not "a word with Lee". */
  readonly actorsIn: (sentence: number) => readonly Mention[];
  /** The words, in lower case, by which an article can refer to a speaker or the speaker's side. */
  readonly wordsOf: (id: string) => ReadonlySet<string>;
  /** Whether one of two speakers speaks for the other, or both for one body. */
  readonly sameSide: (a: string, b: string) => boolean;
  /** Who denies with the verb at an offset; null where nobody was found. */
  readonly denierAt: (at: number) => string | null;
  /** Whose claim the noun at an offset names; null where nobody was found. */
  readonly ownerAt: (at: number) => string | null;
  /** Speakers whose name ends in a word (lower case), in the order of the cast. */
  readonly endingIn: (word: string) => readonly Speaker[];
  /** Speakers whom any of the words (lower case) can mean, in the order of the cast. */
  readonly sideOf: (words: readonly string[]) => readonly string[];
}

export interface Mention extends Span {
  readonly speaker: string;
}

/** Indexes the speakers of an article. Linear in mentions. */
export function readCast({ doc, statements, speakers, silent, sides }: Speech): Cast {
  const byId = new Map([...speakers, ...silent].map((speaker) => [speaker.id, speaker]));
  const bySentence = mentionsBySentence(doc, statements, speakers);
  const words = new Map([...byId].map(([id, speaker]) => [id, sideWords(speaker)]));
  const byWord = new Map<string, string[]>();
  for (const { id } of speakers)
    for (const word of words.get(id)!) byWord.set(word, [...(byWord.get(word) ?? []), id]);
  const byLast = new Map<string, Speaker[]>();
  for (const speaker of speakers) {
    const last = speaker.name.toLowerCase().split(/\s+/).at(-1)!;
    byLast.set(last, [...(byLast.get(last) ?? []), speaker]);
  }
  const sideAt = (role: Side["role"], at: number): string | null => {
    const side = sides.get(at);
    return side?.role === role ? side.speakers[0]! : null;
  };
  return {
    byId,
    denierAt: (at) => sideAt("denier", at),
    ownerAt: (at) => sideAt("owner", at),
    endingIn: (word) => byLast.get(word) ?? [],
    mentionsIn: (sentence) => bySentence.get(sentence) ?? [],
    actorsIn: (sentence) => (bySentence.get(sentence) ?? []).filter((m) => canAct(doc, m)),
    sameSide: (a, b) => a === b || speakForOne(byId.get(a), byId.get(b)),
    wordsOf: (id) => words.get(id) ?? new Set(),
    sideOf: (asked) => [
      ...new Set(asked.flatMap((word) => [word, ...LANDS(word)]).flatMap((word) => byWord.get(word) ?? [])),
    ],
  };
}

const BEHIND_PREPOSITION =
  /\b(?:of|with|to|for|from|by|about|against|on|in|at|over|between|than|into|toward|towards)\s+(?:the\s+|an?\s+)?$/i;

/** Whether a mention is no possessor and stands behind no preposition. */
const canAct = (doc: Doc, { start, end }: Span): boolean =>
  !/^['’]s?\s+\p{L}/u.test(doc.text.slice(end, end + 8)) &&
  !/['’]s?$/.test(doc.text.slice(start, end)) &&
  !BEHIND_PREPOSITION.test(doc.text.slice(Math.max(0, start - 20), start));

const PARTY = /^(?:r|d|i|gop|republicans?|democrats?|republican party|democratic party)\b/i;

function speakForOne(a: Speaker | undefined, b: Speaker | undefined): boolean {
  if (!a || !b) return false;
  const bodies = (s: Speaker): string[] =>
    s.positions.flatMap(({ affiliation }) =>
      affiliation && !PARTY.test(affiliation) ? [affiliation.toLowerCase()] : [],
    );
  const [one, other] = [new Set([a.name.toLowerCase(), ...bodies(a)]), [b.name.toLowerCase(), ...bodies(b)]];
  return other.some((body) => one.has(body));
}

function mentionsBySentence(
  doc: Doc,
  statements: readonly Statement[],
  speakers: readonly Speaker[],
): ReadonlyMap<number, readonly Mention[]> {
  const all: Mention[] = speakers.flatMap((s) =>
    s.mentions.map(({ start, end }) => ({ start, end, speaker: s.id })),
  );
  for (const statement of statements) {
    const [speaker] = statement.speakers;
    if (speaker) all.push(...statement.source.map(({ start, end }) => ({ start, end, speaker })));
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const map = new Map<number, Mention[]>();
  let sentence = 0;
  for (const mention of all) {
    while (sentence < doc.sentences.length - 1 && doc.sentences[sentence]!.end <= mention.start) sentence++;
    const list = map.get(sentence);
    if (!list) map.set(sentence, [mention]);
    else if (list.at(-1)!.end <= mention.start || list.at(-1)!.speaker !== mention.speaker)
      list.push(mention);
  }
  return map;
}

/** Names of lands that an adjective may come from ("russian": "russia"). */
const LANDS = (word: string): string[] => [
  ...(DEMONYMS.get(word) ?? []),
  ...(word.endsWith("n") ? [word.slice(0, -1)] : []),
];

const COMMON =
  /^(?:the|of|and|for|new|u|s|us|former|state|united|states|party|group|official|officials|sources?|people|critics)$/;

/** The capitalised words of a speaker's name and affiliations. */
function sideWords(speaker: Speaker): ReadonlySet<string> {
  const names = [speaker.name, ...speaker.positions.map((p) => p.affiliation ?? "")];
  const words = names.flatMap((name) => name.match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? []);
  return new Set(
    words.map((w) => w.toLowerCase().replace(/['’]s?$/, "")).filter((w) => w.length > 2 && !COMMON.test(w)),
  );
}
