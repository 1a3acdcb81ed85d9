import { normalise } from "../anchoring";
import type { Shown } from "./shown";
import { wordsOf } from "./subject";

/**
 * The statement, or the reported claim, whose card is open or that the reader was last taken to, over every new reading
 * of its article.
 */
export class Current {
  /** Who reads its article, its id in the reading at hand, and its words, which know it in the next: ids are given anew. */
  #at: { readonly owner: object; readonly id: string; readonly words: string } | null = null;

  /** The reader is at a statement of an article now, or at a contradiction whose claim is in none; null: at neither. */
  set(id: string | null, shown: Shown): void {
    const words = id === null ? undefined : sayingsOf(shown).get(id);
    this.#at = id !== null && words !== undefined ? { owner: shown.owner, id, words } : null;
  }

  /** Its id, where it is one of the article that `owner` reads. */
  of(owner: object): string | null {
    return this.#at?.owner === owner ? this.#at.id : null;
  }

  /** Finds it again by its words in what is shown now. */
  follow(everything: readonly Shown[]): void {
    const at = this.#at;
    const shown = everything.find(({ owner }) => owner === at?.owner);
    if (!at || !shown) return;
    const said = sayingsOf(shown);
    if (said.get(at.id) === at.words) return;
    const id = [...said].find(([, words]) => words === at.words)?.[0];
    this.#at = id === undefined ? null : { ...at, id };
  }
}

function sayingsOf({ report, article: { text } }: Shown): ReadonlyMap<string, string> {
  const reported = report.contradictions.filter(({ claimStatement }) => claimStatement === null);
  const claims = reported.map(
    ({ id, claim }) => [id, normalise(text.slice(claim.start, claim.end))] as const,
  );
  return new Map([...wordsOf({ report, text }), ...claims]);
}
