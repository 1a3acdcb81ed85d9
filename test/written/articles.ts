import { fileURLToPath } from "node:url";
import { readJsonLines } from "../../scripts/json-lines";
import type { GoldDispute, Pair } from "../../training/contradictions/gold";

/** An article written for this project, with every dispute that its writer put there; `places` are all equally right. */
export interface WrittenArticle {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly disputes: readonly {
    readonly kind: GoldDispute["kind"];
    readonly strength: GoldDispute["strength"];
    readonly places: readonly { readonly claim: string; readonly against: string }[];
  }[];
}

/** The articles of a file of this folder. */
export const written = (name: string): WrittenArticle[] =>
  readJsonLines<WrittenArticle>(fileURLToPath(new URL(name, import.meta.url)));

/** The disputes of an article with offsets instead of words. Throws where the words do not stand in it exactly once. */
export function disputesOf({ id, text, disputes }: WrittenArticle): GoldDispute[] {
  const place = (words: string): Pair => {
    const start = text.indexOf(words);
    if (start < 0 || text.indexOf(words, start + 1) >= 0) throw new Error(`${id}: not there once: ${words}`);
    return [start, start + words.length];
  };
  return disputes.map(({ kind, strength, places }) => {
    const spans = places
      .map(({ claim, against }) => ({ claim: place(claim), against: place(against) }))
      .filter(({ claim, against }) => Math.min(claim[1], against[1]) <= Math.max(claim[0], against[0]));
    return {
      kind,
      strength,
      claim: { speaker: null, span: spans[0]!.claim },
      against: { speaker: null, span: spans[0]!.against },
      alternatives: spans.slice(1),
    };
  });
}
