import { OFFICE_VERBS } from "../lexicon/roles";
import {
  isAcronym,
  isBodyWord,
  isDemonym,
  isHonorific,
  isParty,
  isPartyTag,
  isPlaceName,
  isPossessive,
  isRole,
  isTitle,
  textOfRange,
} from "./classes";
import type { Entity, EntityTable, PositionEvidence } from "./entity";
import type { NameMention } from "./names";
import { objectEnd } from "./prepositions";
import { nominalEnd, readRolePhrase } from "./rolephrase";
import type { Word } from "./words";

/** Collects what the text says around every name about its bearer's office and body. O(n). */
export function collectPositions(text: string, words: readonly Word[], table: EntityTable): void {
  const nameStarts = new Map(table.names.map((n) => [n.first, n]));
  for (const n of table.names) {
    const entity = table.ofName.get(n.first);
    if (!entity || n.headline || entity.kind === "place") continue;
    const found = [
      before(text, words, n),
      ...after(text, words, n, nameStarts),
      copular(text, words, n),
      possessor(text, words, n),
      prefixed(text, words, n),
    ].filter((p): p is PositionEvidence => p !== null);
    if (entity.kind === "organization") continue;
    for (const p of found) add(entity, p);
  }
}

function add(entity: Entity, p: PositionEvidence): void {
  entity.positions.push(p);
  if (p.role) entity.person += 2 * p.weight;
}

const sentenceStart = (words: readonly Word[], at: number): number => {
  let i = at;
  while (i > 0 && words[i - 1]!.sentence === words[at]!.sentence) i--;
  return i;
};
const sentenceEnd = (words: readonly Word[], at: number): number => {
  let i = at;
  while (i < words.length && words[i]!.sentence === words[at]!.sentence) i++;
  return i;
};

/** "Russian Deputy Foreign Minister NAME", "FBI Director NAME", "spokesman NAME", "Rep. NAME". */
function before(text: string, words: readonly Word[], n: NameMention): PositionEvidence | null {
  let last = n.first - 1;
  if (last >= 0 && isHonorific(words[last]!)) last--;
  if (last < 0 || words[last]!.sentence !== words[n.first]!.sentence) return null;
  if (!isRole(words[last]!) && !isTailBefore(words, last) && !(isParty(words[last]!) && words[last]!.capital))
    return objectTitle(text, words, n, last);
  const low = sentenceStart(words, last);
  let from = last;
  while (from > low && isPreNominal(words, from - 1, last)) from--;
  while (from > low && words[from - 1]!.lower === "ex") from--;
  const bareTitle =
    /^(?:sen|rep|gov|del|dr|prof|lt|col|gen)$/.test(words[last]!.lower) &&
    last > from &&
    isRole(words[last - 1]!);
  const phrase = readRolePhrase(text, words, from, bareTitle ? last : last + 1);
  if (!phrase) return null;
  return {
    role: phrase.role,
    affiliation: phrase.affiliation,
    former: phrase.former,
    first: from,
    end: last + 1,
    weight: 0.9,
  };
}

const isTailBefore = (words: readonly Word[], at: number): boolean =>
  at > 0 && /^(?:general|elect)$/.test(words[at]!.lower) && isRole(words[at - 1]!);

/** "Secretary of State NAME", "Speaker of the House NAME", "president of the Grain Board, NAME". */
function objectTitle(
  text: string,
  words: readonly Word[],
  n: NameMention,
  last: number,
): PositionEvidence | null {
  const low = Math.max(sentenceStart(words, last), last - 9);
  for (let i = last; i > low; i--) {
    const w = words[i]!;
    if (w.pos === "VERB" || w.pos === "AUX" || /^[,;:“”"()]$/.test(w.text)) return null;
    if (!/^(?:of|for)$/.test(w.lower) || !isRole(words[i - 1]!)) continue;
    let from = i - 1;
    while (from > low && isPreNominal(words, from - 1, i - 1)) from--;
    const phrase = readRolePhrase(text, words, from, i);
    if (!phrase?.role || (!isTitle(words[i - 1]!) && !/^the$/.test(words[from - 1]?.lower ?? "")))
      return null;
    const capitalTitle = isTitle(words[i - 1]!);
    const role =
      capitalTitle && n.prefix <= i - 1
        ? `${phrase.role}${text.slice(words[i - 1]!.end, words[last]!.end)}`
        : null;
    if (!role) return null;
    return {
      role,
      affiliation: phrase.affiliation,
      former: phrase.former,
      first: from,
      end: last + 1,
      weight: 0.9,
    };
  }
  return null;
}

function isPreNominal(words: readonly Word[], at: number, head: number): boolean {
  const w = words[at]!;
  if (isPossessive(words, at)) return true;
  if (/^(?:“|”|"|,|\(|\))$/.test(w.text)) return false;
  if (w.lower === "and")
    return at + 2 < head + 1 && isRole(words[at + 1]!) && isRole(words[at - 1]!) && at + 1 === head;
  if (/^(?:the|a|an|his|her|their|its)$/.test(w.lower))
    return isPossessive(words, at + 1) || /^(?:his|her)$/.test(w.lower);
  return nominalEnd(words, at, at + 1) === at + 1 && w.pos !== "NUM";
}

/** What follows a name: party tags, appositions, "of/from BODY", relative clauses, ages left aside. */
function after(
  text: string,
  words: readonly Word[],
  n: NameMention,
  names: ReadonlyMap<number, NameMention>,
): PositionEvidence[] {
  const end = sentenceEnd(words, n.first);
  const found: PositionEvidence[] = [];
  let i = n.end;
  const direct = directBody(text, words, i, end);
  if (direct) found.push(direct);
  for (let rounds = 0; rounds < 4 && i < end; rounds++) {
    const w = words[i]!;
    if (!/^[,(–—-]$/.test(w.text)) break;
    const from = i + 1;
    const stop = segmentEnd(words, from, end);
    const tag = partyTag(text, words, from, stop);
    if (tag) found.push(tag);
    else if (/^\d{1,3}$/.test(words[from]?.text ?? "")) {
      /* an age: what follows the next comma may still be an apposition */
    } else if (words[from]?.lower === "who") {
      const r = relative(text, words, from + 1, end);
      if (r) found.push(r);
      break;
    } else {
      const apposed = apposition(text, words, from, end, names);
      if (!apposed) break;
      found.push(apposed);
      i = Math.max(stop, apposed.end);
      continue;
    }
    i = stop;
    if (words[i]?.text === ")") i++;
  }
  if (words[n.end]?.lower === "who") {
    const r = relative(text, words, n.end + 1, end);
    if (r) found.push(r);
  }
  return found;
}

const segmentEnd = (words: readonly Word[], from: number, end: number): number => {
  let i = from;
  while (i < end && !/^[,;)(–—]$/.test(words[i]!.text)) i++;
  return i;
};

function partyTag(text: string, words: readonly Word[], from: number, stop: number): PositionEvidence | null {
  const w = words[from];
  if (!w || stop - from > 3) return null;
  if (isPartyTag(w)) {
    const dot = words[from + 1]?.text === "." && words[from + 1]!.start === w.end ? from + 2 : from + 1;
    return {
      role: null,
      affiliation: textOfRange(text, words, from, dot),
      former: false,
      first: from,
      end: dot,
      weight: 0.8,
    };
  }
  return null;
}

/** ", a former director of the agency," after a name. */
function apposition(
  text: string,
  words: readonly Word[],
  from: number,
  end: number,
  names: ReadonlyMap<number, NameMention>,
): PositionEvidence | null {
  const phrase = readRolePhrase(text, words, from, end);
  if (!phrase) return null;
  if (names.has(phrase.head + 1) && phrase.nounEnd > phrase.head + 1) return null;
  const next = words[phrase.end];
  const closed =
    !next ||
    phrase.end >= end ||
    /^[,;.:)(–—!?“”"]$/.test(next.text) ||
    /^(?:who|whose|and|which|that|in|on|at|for|of|to|with|from|since|until|told|said|says|now)$/.test(
      next.lower,
    ) ||
    next.pos === "VERB" ||
    next.pos === "AUX" ||
    next.pos === "ADP";
  if (!closed) return null;
  // ", Smith's lawyer, ..." is an apposition; ", critics say" is not
  const bare = phrase.head === from && !phrase.affiliation && !words[from]!.capital;
  if (bare && next && (next.pos === "VERB" || next.pos === "AUX")) return null;
  return {
    role: phrase.role,
    affiliation: phrase.affiliation,
    former: phrase.former,
    first: from,
    end: phrase.end,
    weight: phrase.owner !== null ? 0.6 : 0.9,
  };
}

/** "NAME of the Oakwell Clinic", "NAME from ITN". */
function directBody(
  text: string,
  words: readonly Word[],
  at: number,
  limit: number,
): PositionEvidence | null {
  const w = words[at];
  if (!w || at >= limit || !/^(?:of|from|with|at)$/.test(w.lower)) return null;
  const start = words[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const stop = objectEnd(words, start, limit);
  if (stop <= start || !words[start]!.capital) return null;
  const run = textOfRange(text, words, start, stop);
  if (
    isPlaceName(run) ||
    !(
      isBodyWord(words[stop - 1]!) ||
      isAcronym(words[stop - 1]!) ||
      words.slice(start, stop).some(isBodyWord) ||
      w.lower === "of"
    )
  )
    return null;
  if (w.lower !== "of" && w.lower !== "from") return null;
  return {
    role: null,
    affiliation: run,
    former: false,
    first: at,
    end: stop,
    weight: w.lower === "of" ? 0.6 : 0.45,
  };
}

/** ", who heads the agency", ", who was director of", ", who teaches at BODY". */
function relative(text: string, words: readonly Word[], from: number, end: number): PositionEvidence | null {
  const verb = words[from]?.pos === "ADV" ? from + 1 : from;
  const w = words[verb];
  if (!w) return null;
  if (/^(?:is|was|became|remains|serves|served|works|worked)$/.test(w.lower)) {
    const at = words[verb + 1]?.lower === "as" ? verb + 2 : verb + 1;
    const phrase = readRolePhrase(text, words, at, end);
    if (phrase?.role)
      return {
        role: phrase.role,
        affiliation: phrase.affiliation,
        former: phrase.former || /^(?:was|served|worked)$/.test(w.lower),
        first: verb,
        end: phrase.end,
        weight: 0.75,
      };
  }
  if (OFFICE_VERBS.has(w.lower)) {
    const start = /^(?:the|a|an|its)$/.test(words[verb + 1]?.lower ?? "") ? verb + 2 : verb + 1;
    const stop = objectEnd(words, start, end);
    const run = textOfRange(text, words, start, stop);
    if (stop > start && words.slice(start, stop).some((x) => x.capital || isBodyWord(x)))
      return {
        role: OFFICE_VERBS.get(w.lower) ?? null,
        affiliation: run,
        former: /ed$/.test(w.lower) && w.lower !== "founded",
        first: verb,
        end: stop,
        weight: 0.6,
      };
  }
  return worksAt(text, words, verb, end);
}

/** "who studies tax policy at the Larch Institute". */
function worksAt(text: string, words: readonly Word[], verb: number, end: number): PositionEvidence | null {
  if (
    !/^(?:studies|teaches|works|practices|researches|plays|coaches|covers|writes)$/.test(words[verb]!.lower)
  )
    return null;
  for (let i = verb + 1; i < Math.min(end, verb + 10); i++) {
    if (/^[,;.]$/.test(words[i]!.text)) return null;
    if (!/^(?:at|for|with)$/.test(words[i]!.lower)) continue;
    const start = words[i + 1]?.lower === "the" ? i + 2 : i + 1;
    const stop = objectEnd(words, start, end);
    if (stop > start && words[start]!.capital)
      return {
        role: null,
        affiliation: textOfRange(text, words, start, stop),
        former: false,
        first: verb,
        end: stop,
        weight: 0.6,
      };
  }
  return null;
}

/** "NAME is the chief executive of BODY." */
function copular(text: string, words: readonly Word[], n: NameMention): PositionEvidence | null {
  const verb = words[n.end];
  if (!verb || !/^(?:is|was|became|remains)$/.test(verb.lower) || words[n.first]!.quoted) return null;
  const start = n.end + 1;
  if (
    !/^(?:the|a|an|now|currently|also|one|president|chairman|director|head|chief|ceo)$/.test(
      words[start]?.lower ?? "",
    )
  )
    return null;
  const phrase = readRolePhrase(text, words, start, sentenceEnd(words, n.first));
  if (!phrase?.role || phrase.nounEnd > phrase.head + 1) return null;
  return {
    role: phrase.role,
    affiliation: phrase.affiliation,
    former: phrase.former,
    first: start,
    end: phrase.end,
    weight: phrase.affiliation ? 0.7 : 0.4,
  };
}

/** "the Morning Star's NAME", "Iceland's NAME". */
function possessor(text: string, words: readonly Word[], n: NameMention): PositionEvidence | null {
  const mark = n.first - 1;
  if (mark < 1 || n.prefix !== n.first || !isPossessive(words, mark) || n.parts.length < 2) return null;
  let from = mark;
  while (
    from > 0 &&
    words[from - 1]!.sentence === words[mark]!.sentence &&
    words[from - 1]!.capital &&
    words[from - 1]!.pos !== "DET" &&
    mark - from < 4
  )
    from--;
  if (from === mark) return null;
  return {
    role: null,
    affiliation: textOfRange(text, words, from, mark),
    former: false,
    first: from,
    end: mark,
    weight: 0.55,
  };
}

/** "Israeli NAME", "Republican NAME": adjectives that the run of capitals before a name holds. */
function prefixed(text: string, words: readonly Word[], n: NameMention): PositionEvidence | null {
  if (n.prefix !== n.first - 1) return null;
  const w = words[n.prefix]!;
  if (!isDemonym(w) || isRole(w)) return null;
  return {
    role: null,
    affiliation: text.slice(w.start, w.end),
    former: false,
    first: n.prefix,
    end: n.first,
    weight: 0.5,
  };
}
