import { after, copular } from "./apposed";
import { isDemonym, isHonorific, isParty, isPossessive, isRole, isTitle, textOfRange } from "./classes";
import type { Entity, EntityTable, PositionEvidence } from "./entity";
import type { NameMention } from "./names";
import { nominalEnd } from "./nominal";
import { readRolePhrase } from "./rolephrase";
import { sentenceStart, type Word } from "./words";

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
