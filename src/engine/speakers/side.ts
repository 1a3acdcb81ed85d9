import type { Span } from "../document/span";
import type { Entity } from "./entity";
import type { NameMention } from "./names";
import type { References } from "./references";
import { readSource } from "./source";
import type { Side } from "./speaker";
import type { Word } from "./words";

/** Words that name somebody who takes a side in the article, whether or not he is heard there. */
export interface NamedSide {
  /** Offset of the word by which he takes it: the verb that denies, the noun of his claim. */
  readonly at: number;
  readonly role: Side["role"];
  readonly source: Span;
}

/** The same with those whom the words mean; never none. */
export interface TakenSide {
  readonly at: number;
  readonly role: Side["role"];
  readonly entities: readonly Entity[];
}

/** Finds who takes a side, between the statements, in the order of the text. */
export class SideTakers {
  /** In the order of the text. */
  readonly found: TakenSide[] = [];
  private next = 0;

  constructor(
    private readonly references: References,
    private readonly words: readonly Word[],
    private readonly names: ReadonlyMap<number, NameMention>,
    private readonly sides: readonly NamedSide[],
  ) {}

  /** Reads on to the sides that are named before an offset. */
  readTo(offset: number): void {
    for (; (this.sides[this.next]?.source.start ?? Number.POSITIVE_INFINITY) < offset; this.next++) {
      const { at, role, source } = this.sides[this.next]!;
      if (this.isThing(source)) continue;
      const entities = this.references.resolve([source], { source: [source], cue: [], finder: "subject" });
      if (entities.length > 0) this.found.push({ at, role, entities });
    }
  }

  /** "The email contradicts that": a thing shows something, but takes no side. */
  private isThing(source: Span): boolean {
    const [reference] = readSource(this.words, [source], this.names);
    return reference?.type === "description" && /^(?:thing|document)$/.test(reference.category);
  }
}
