import fc from "fast-check";

/** Pieces of news and of trouble from which strange articles are put together. */
const PIECES = [
  ..."“ ” \" ' ’ ‘ `` '' « » ( ) , . ; : - — … ? !".split(" "),
  ..."said told denied claims according to that the a he she they it Mr. Dr. Sen. (R-Ill.) not never no false".split(
    " ",
  ),
  ..."spokesman for of at former minister company police report accusation government official sources".split(
    " ",
  ),
  ..."Ann Lee Bee Okafor Harrow Foods Upton Ministry Friday 12 percent 3,000 $5m".split(" "),
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  "\u00a0",
  "\u200b",
  "\u202e",
  "\ud800",
  "\udc00",
  "😀",
  "é",
  "__proto__",
  "constructor",
  "<img src=x onerror=alert(1)>",
  "=1+1",
  "\u0000",
];

/** A text of up to `most` pieces, with or without spaces between them. */
export const strangeText = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", " ", "")), { maxLength: most })
    .map((pieces) => pieces.flat().join(""));
