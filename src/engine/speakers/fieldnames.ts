import { REPRESENTATIVES } from "../lexicon/roles";
import { isPossibleRole, isRole } from "./classes";
import type { NameMention } from "./names";
import type { Word } from "./words";

/** Most words of a field between an office and the name: "of public health and safety". */
const LONGEST = 5;

/**
 * The name behind an office with its field: "director of national intelligence NAME", "vice president for research NAME".
 * None behind "a", nor where the field is somebody ("lawyer for actor NAME") or the office speaks for others.
 *
 * @param core where the office's nouns end and "of" or "for" stands
 */
export function nameBehindField(
  words: readonly Word[],
  from: number,
  core: number,
  to: number,
  names: ReadonlyMap<number, NameMention>,
): NameMention | null {
  const head = words[core - 1];
  if (!head || !/^(?:of|for)$/.test(words[core]?.lower ?? "") || !isPossibleRole(head)) return null;
  if (/^an?$/.test(words[from]!.lower) || REPRESENTATIVES.has(head.lower)) return null;
  for (let i = core + 1; i < Math.min(to, core + 2 + LONGEST); i++) {
    const name = names.get(i);
    if (name) return i > core + 1 && isPerson(name) && name.end <= to ? name : null;
    if (!isField(words[i]!)) return null;
  }
  return null;
}

const isField = (w: Word): boolean =>
  !w.capital && (w.pos === "ADJ" || w.lower === "and" || (w.pos === "NOUN" && !isRole(w)));

const isPerson = (name: NameMention): boolean =>
  name.prefix === name.first && /^(?:open|person)$/.test(name.form) && name.parts.length > 1;
