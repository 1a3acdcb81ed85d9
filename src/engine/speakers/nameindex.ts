import type { Entity } from "./entity";
import type { NameMention } from "./names";

const SMALL = /^(?:of|for|and|the|to|on|in|at|&)$/;

/** Initials of a body's or place's name, with and without its small words: "iea", "us". */
export function acronymsOf(parts: readonly string[]): readonly string[] {
  if (parts.length < 2) return [];
  const initials = (list: readonly string[]): string => list.map((p) => p[0]).join("");
  return [...new Set([initials(parts), initials(parts.filter((p) => !SMALL.test(p)))])];
}

/** Entities by every word of their names and by their initials. */
export class NameIndex {
  private readonly lists = new Map<string, Entity[]>();
  private readonly alone: ReadonlySet<string>;
  private readonly whole = new Map<string, number>();
  private readonly firstOf = new Map<string, number>();

  constructor(names: readonly NameMention[]) {
    this.alone = new Set(names.filter((n) => n.parts.length === 1 && !n.headline).map((n) => n.parts[0]!));
    for (const n of names) {
      if (n.headline || n.weak || n.parts.length < 2) continue;
      const key = n.parts.join(" ");
      this.whole.set(key, (this.whole.get(key) ?? 0) + 1);
      const last = n.parts.at(-1)!;
      if (!this.firstOf.has(last)) this.firstOf.set(last, n.first);
    }
  }

  /** How often a full name stands in running text. */
  timesWhole(parts: readonly string[]): number {
    return this.whole.get(parts.join(" ")) ?? 0;
  }

  /** Whether nobody else with the last word of the name was given a full name before. */
  introducedFirst(e: Entity): boolean {
    const first = this.firstOf.get(e.parts.at(-1)!);
    return first !== undefined && e.mentions.length > 0 && e.mentions[0]!.first <= first;
  }

  /** Whether a word is a whole name somewhere in the text. */
  isAlone(word: string): boolean {
    return this.alone.has(word);
  }

  /** Makes an entity findable by each word of its name and by its acronyms; again after its name grew. */
  add(e: Entity): void {
    const acronyms = e.kind === "organization" || e.kind === "place" ? acronymsOf(e.parts) : [];
    for (const key of new Set([...e.parts, ...acronyms])) {
      const list = this.lists.get(key);
      if (!list) this.lists.set(key, [e]);
      else if (!list.includes(e)) list.push(e);
    }
  }

  /** Entities that carry a word of a name: a person's surname, the first word of anything else. */
  withParts(n: NameMention): readonly Entity[] {
    const key = n.form === "body" || n.form === "place" ? n.parts[0]! : n.parts[n.parts.length - 1]!;
    return this.lists.get(key) ?? [];
  }

  /** Entities with a word, in lower case, anywhere in their names. */
  withWord(word: string): readonly Entity[] {
    return this.lists.get(word) ?? [];
  }
}
