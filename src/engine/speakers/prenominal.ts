import { FORMER } from "../lexicon/roles";
import { TITLE_MODIFIERS } from "../lexicon/titles";
import {
  isDemonym,
  isHonorific,
  isParty,
  isPluralRole,
  isPossessive,
  isRole,
  isTitle,
  textOfRange,
} from "./classes";
import type { PositionEvidence } from "./entity";
import { nameBehindField } from "./fieldnames";
import type { NameMention } from "./names";
import { nominalEnd } from "./nominal";
import { evidenceOf, readRolePhrase } from "./rolephrase";
import { sentenceStart, type Word } from "./words";

/** "Russian Deputy Foreign Minister NAME", "FBI Director NAME", "spokesman NAME", "Rep. NAME". */
export function before(text: string, words: readonly Word[], n: NameMention): PositionEvidence | null {
  let last = n.first - 1;
  while (last >= 0 && (isHonorific(words[last]!) || /^(?:named|called)$/.test(words[last]!.lower))) last--;
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
    isRole(words[last - 1]!) &&
    !/^(?:lt|maj|gen|col|sgt|capt|brig|rev|dr)$/.test(words[last - 1]!.lower);
  const phrase = readRolePhrase(text, words, from, bareTitle ? last : last + 1);
  if (!phrase) return null;
  return evidenceOf(phrase, from, last + 1, 0.9);
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
    if (phrase?.role && nameBehindField(words, from, i, n.end, new Map([[n.first, n]])) === n)
      return {
        ...evidenceOf(phrase, from, last + 1, 0.9),
        role: phrase.role + text.slice(words[i - 1]!.end, words[last]!.end),
      };
    if (!phrase?.role || (!isTitle(words[i - 1]!) && !/^the$/.test(words[from - 1]?.lower ?? "")))
      return null;
    const capitalTitle = isTitle(words[i - 1]!);
    const house = /^house$/i.test(words[last]!.lower) ? words[last]!.text : null;
    const role =
      capitalTitle && n.prefix <= i - 1
        ? `${phrase.role}${text.slice(words[i - 1]!.end, words[last]!.end)}`
        : null;
    if (!role) return null;
    return {
      role,
      affiliation: phrase.affiliation ?? house,
      former: phrase.former,
      first: from,
      end: last + 1,
      weight: 0.9,
    };
  }
  return null;
}

function isPreNominal(words: readonly Word[], at: number, _head: number): boolean {
  const w = words[at]!;
  if (isPossessive(words, at)) return true;
  if (/^(?:“|”|"|,|\(|\))$/.test(w.text)) return false;
  if (w.lower === "and") return at > 0 && isRole(words[at + 1]!) && isRole(words[at - 1]!);
  if (/^(?:the|a|an|his|her|their|its)$/.test(w.lower))
    return isPossessive(words, at + 1) || /^(?:his|her)$/.test(w.lower);
  if (isPluralRole(w) && !w.capital) return false;
  if (!w.capital && /ed$/.test(w.lower) && words[at + 1]!.capital && !FORMER.has(w.lower)) return false;
  if (w.pos === "VERB" && !isRole(w) && !FORMER.has(w.lower) && !TITLE_MODIFIERS.has(w.lower)) return false;
  return nominalEnd(words, at, at + 1) === at + 1 && w.pos !== "NUM";
}

/** "the Morning Star's NAME", "Iceland's NAME". */
export function possessor(text: string, words: readonly Word[], n: NameMention): PositionEvidence | null {
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
export function prefixed(text: string, words: readonly Word[], n: NameMention): PositionEvidence | null {
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

/** "a lawyer for the paper, NAME,", "the agency's director, NAME,": the apposition stands before the name. */
export function apposedBefore(text: string, words: readonly Word[], n: NameMention): PositionEvidence | null {
  const comma = n.prefix - 1;
  const after = words[n.end];
  if (comma < 2 || words[comma]!.text !== "," || words[comma]!.sentence !== words[n.first]!.sentence)
    return null;
  if (
    after &&
    after.sentence === words[comma]!.sentence &&
    !/^[,.;:!?)”"]$/.test(after.text) &&
    !/^(?:VERB|AUX|PART)$/.test(after.pos)
  )
    return null;
  const low = Math.max(sentenceStart(words, comma), comma - 16);
  let best: PositionEvidence | null = null;
  for (let from = comma - 1; from >= low; from--) {
    if (/^[,;:–—“”"()]$/.test(words[from]!.text)) break;
    if (words[from - 1]?.pos === "ADP" && from - 1 > low && isRole(words[from - 2]!)) continue;
    const begins =
      /^(?:the|a|an|his|her|their|its|one)$/.test(words[from]!.lower) ||
      from === low ||
      (words[from]!.capital && !words[from - 1]!.capital);
    const phrase = begins ? readRolePhrase(text, words, from, comma) : null;
    if (phrase?.end !== comma) continue;
    best = evidenceOf(phrase, from, comma, 0.85);
    if (/^(?:the|a|an|his|her|their|its|one)$/.test(words[from]!.lower) || isPossessive(words, from + 1))
      break;
  }
  return best?.role ? best : null;
}
