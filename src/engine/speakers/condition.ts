import type { Word } from "./words";

const OPENS = /^(?:who|and|but|because|on|speaking|asking|requesting|declining|citing)$/;
/** How many words behind its beginning a condition names what it asks. */
const NEAR = 8;

/**
 * End of a description without the condition on which its bearer speaks: "a woman who lives opposite and asked not to
 * be named" is a woman who lives opposite.
 */
export function withoutCondition(words: readonly Word[], first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    if (!OPENS.test(words[i]!.lower)) continue;
    const cut = /^(?:asked|requested|declined)$/.test(words[i + 1]?.lower ?? "") && i + 2 >= end;
    const asks = words.slice(i + 1, Math.min(end, i + NEAR)).some((_, k) => asksForIt(words, i + 1 + k));
    if (cut || asks) return withoutComma(words, first, i);
  }
  return end;
}

const asksForIt = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === "anonymity" ||
  (/^(?:named|identified|quoted|authorized|authorised)$/.test(words[at]!.lower) &&
    /^(?:be|not|being)$/.test(words[at - 1]!.lower));

const withoutComma = (words: readonly Word[], first: number, end: number): number =>
  end > first + 1 && words[end - 1]!.pos === "PUNCT" ? end - 1 : end;
