import { HONORIFICS } from "../lexicon/titles";
import { isPossessive } from "./classes";
import type { Entity } from "./entity";
import type { NameMention } from "./names";
import type { Word } from "./words";

/** Votes from the words around a name for its bearer's gender, and for its being a person at all. */
export function witness(words: readonly Word[], n: NameMention, e: Entity): void {
  const gender = n.honorific ? HONORIFICS.get(n.honorific) : null;
  if (gender === "f") e.she += 3;
  if (gender === "m") e.he += 3;
  if (n.form === "person" && e.kind === "open") e.person += 3;
  const before = words[n.first - 1];
  const after = words[n.end];
  const modifies = after && (/^(?:NOUN|PROPN|ADJ)$/.test(after.pos) || isPossessive(words, n.end));
  if (before?.lower === "the" && n.prefix === n.first && !modifies) e.person -= 1;
  const comma = after?.text === ",";
  if (after?.lower === "who" || (comma && words[n.end + 1]?.lower === "who")) e.person += 2;
  if (comma && words[n.end + 1]?.lower === "which") e.person -= 2;
  if (comma && /^\d{1,2}$/.test(words[n.end + 1]?.text ?? "") && /^[,.]$/.test(words[n.end + 2]?.text ?? ""))
    e.person += 3;
}
