import type { Statement } from "../engine/report";
import type { Shown } from "./shown";
import { wordsOf } from "./subject";

/** The statement whose card is open or that the reader was last taken to, over every new reading of its article. */
export class Current {
  /** Who reads its article, its id in the reading at hand, and its words, which know it in the next: ids are given anew. */
  #at: { readonly owner: object; readonly id: string; readonly words: string } | null = null;

  /** The reader is at a statement of an article now; null: at none. */
  set(statement: Statement | null, shown: Shown): void {
    const words = statement ? sayingsOf(shown).get(statement.id) : undefined;
    this.#at = statement && words !== undefined ? { owner: shown.owner, id: statement.id, words } : null;
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

const sayingsOf = ({ report, article }: Shown): ReadonlyMap<string, string> =>
  wordsOf({ report, text: article.text });
