import { OFFICE_VERBS } from "../lexicon/roles";
import { isAcronym, isBodyWord, isPartyTag, isPlaceName, isPluralRole, textOfRange } from "./classes";
import { DETERMINER } from "./description";
import type { PositionEvidence } from "./entity";
import type { NameMention } from "./names";
import { objectEnd } from "./prepositions";
import { evidenceOf, readRolePhrase } from "./rolephrase";
import { sentenceEnd, type Word } from "./words";

/** What follows a name: party tags, appositions, "of/from BODY", relative clauses, ages left aside. */
export function after(
  text: string,
  words: readonly Word[],
  n: NameMention,
  names: ReadonlyMap<number, NameMention>,
): PositionEvidence[] {
  const end = sentenceEnd(words, n.first);
  const found: PositionEvidence[] = [];
  let i = n.end;
  const direct = directBody(text, words, i, end, n);
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
      found.push(withBodyBehind(text, words, apposed, end, names));
      if (words[apposed.end]?.lower === "who") {
        const r = relative(text, words, apposed.end + 1, end);
        if (r) found.push(r);
        break;
      }
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

/** "the first player in league history", "the youngest of …": a record, not an office. */
const isRecord = (words: readonly Word[], from: number): boolean =>
  [from, from + 1].some((i) =>
    /^(?:first|second|third|only|last|latest|youngest|oldest|best|greatest)$/.test(words[i]?.lower ?? ""),
  );

/** ", a former director of the agency," after a name. */
function apposition(
  text: string,
  words: readonly Word[],
  from: number,
  end: number,
  names: ReadonlyMap<number, NameMention>,
): PositionEvidence | null {
  const phrase = readRolePhrase(text, words, from, end);
  if (!phrase || isPluralRole(words[phrase.head]!) || isRecord(words, from)) return null;
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
  return evidenceOf(phrase, from, phrase.told, phrase.owner !== null ? 0.6 : 0.9);
}

/** "NAME, Director, Oakwell Securities": an office without an article, and behind its comma nothing but a body. */
function withBodyBehind(
  text: string,
  words: readonly Word[],
  p: PositionEvidence,
  end: number,
  names: ReadonlyMap<number, NameMention>,
): PositionEvidence {
  const comma = p.end;
  if (p.affiliation !== null || words[comma]?.text !== "," || DETERMINER.test(words[p.first]!.lower))
    return p;
  const body = names.get(comma + 1);
  if (body?.form !== "body" || body.end > end) return p;
  const next = words[body.end];
  if (next && body.end < end && !/^[,.;:)”"]$/.test(next.text) && !/^(?:VERB|AUX)$/.test(next.pos)) return p;
  return { ...p, affiliation: textOfRange(text, words, body.first, body.end), end: body.end };
}

/** "NAME of the Oakwell Clinic", "NAME from ITN". */
function directBody(
  text: string,
  words: readonly Word[],
  at: number,
  limit: number,
  name: NameMention,
): PositionEvidence | null {
  const w = words[at];
  if (!w || at >= limit || !/^(?:of|from|with|at)$/.test(w.lower)) return null;
  const start = words[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const stop = objectEnd(words, start, limit);
  if (stop <= start || !words[start]!.capital) return null;
  const run = textOfRange(text, words, start, stop);
  const elected = /^(?:sen|rep|gov|mayor|senator|representative|governor)$/;
  if (w.lower === "of" && isPlaceName(run) && elected.test(words[name.first - 1]?.lower ?? ""))
    return { role: null, affiliation: run, former: false, first: at, end: stop, weight: 0.7 };
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
        end: phrase.told,
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
export function copular(text: string, words: readonly Word[], n: NameMention): PositionEvidence | null {
  const start = complementStart(words, n);
  if (start === null || isRecord(words, start)) return null;
  const phrase = readRolePhrase(text, words, start, sentenceEnd(words, n.first));
  if (!phrase?.role || phrase.nounEnd > phrase.head + 1) return null;
  return evidenceOf(phrase, start, phrase.told, phrase.affiliation ? 0.7 : 0.4);
}

/** Where the complement of "NAME is …", "NAME was elected as …" begins; null where there is none. */
function complementStart(words: readonly Word[], n: NameMention): number | null {
  const verb = words[n.end];
  if (!verb || !/^(?:is|was|became|remains|has)$/.test(verb.lower) || words[n.first]!.quoted) return null;
  let start = n.end + 1;
  if (/^(?:been|also|now|currently)$/.test(words[start]?.lower ?? "")) start++;
  if (/^(?:elected|named|appointed|chosen)$/.test(words[start]?.lower ?? ""))
    return words[start + 1]?.lower === "as" ? start + 2 : start + 1;
  if (verb.lower === "has") return null;
  return /^(?:the|a|an|one|president|chairman|director|head|chief|ceo)$/.test(words[start]?.lower ?? "")
    ? start
    : null;
}
