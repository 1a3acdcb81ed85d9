/** Words, marks and characters that break readers, and texts made of them by a seeded generator. */

const SENTENCES = [
  "“The bridge is safe,” the mayor said on Friday. “We checked it twice.”",
  '"We had no warning," said Dana Whitlock, who runs the residents\' group. "None."',
  "According to the Valley Herald, spokesman Idris Bell said that the plant would close.",
  "The treasurer was accused by two former aides of hiding a second account.",
  "‘The farmers’ patience is over,’ said Ms Orr (Con).",
  "HOLM: Why did you close the pool?\nOKORO: It leaked.\nHOLM: Who knew?\nOKORO: Everybody.",
  "Q. Did you sleep?\nA. Not for two days.",
  "Proud of this team tonight. — Rosa Brandt (@rosabrandt) May 3, 2019",
  "``It is cold,'' he wrote in a letter. ''Very cold.''",
  "“We built it in a year.\n\n“Nobody helped us.\n\n“Now they want it,” she said.",
  "Sales fell by a third, the company said, adding that it “regrets” the news.",
  "He called it «une farce» and 6'2\" tall.",
];
/** Every character that is a quotation mark to Unicode, and what typewriters and careless editors put in its place. */
export const MARKS: readonly string[] = [
  ..."\"'“”„‟‘’‚‛«»‹›「」『』﹁﹂﹃﹄〝〞〟＂＇｢｣⹂❛❜❝❞❮❯`´′″‵‶",
  "🙶",
  "🙷",
  "🙸",
  "''",
  "``",
  ",,",
  "<<",
  ">>",
  "'\"'",
];
/** Marks, overrides and isolates of writing from right to left. */
export const BIDI: readonly string[] = [
  ..."\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
];
export const ZERO_WIDTH: readonly string[] = [..."\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e"];
export const LONE_SURROGATES: readonly string[] = ["\ud800", "\udbff", "\udc00", "\udfff"];
const ODD: readonly string[] = [
  ...BIDI,
  ...ZERO_WIDTH,
  ...LONE_SURROGATES,
  "\u0000",
  "\u0301",
  "😀",
  "🏳️‍🌈",
  "\u2028",
  "\r\n",
  "\n\n",
  "\t",
  "\u00a0",
  " said ",
  ": ",
  "—",
  "…",
  "...",
  "(",
  ")",
  "__proto__",
  "constructor",
  "𝔘𝔫𝔦",
  "ﷺ",
  "ا",
];

/** A generator of numbers in [0, 1) from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Longest hostile text, in UTF-16 code units. */
export const LONGEST = 300;

/** Sentences cut, joined, swapped and sprinkled with odd characters: at most `longest` UTF-16 code units. */
export function hostileText(random: () => number, longest = LONGEST): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  let text = random() < 0.1 ? "" : pick(SENTENCES);
  while (random() < 0.5) text += ` ${pick(SENTENCES)}`;
  const changes = Math.floor(random() * 12);
  for (let i = 0; i < changes; i++) {
    const at = Math.floor(random() * (text.length + 1));
    const kind = random();
    if (kind < 0.35) text = text.slice(0, at) + pick(MARKS) + text.slice(at);
    else if (kind < 0.6) text = text.slice(0, at) + pick(ODD) + text.slice(at);
    else if (kind < 0.8) text = text.slice(0, at) + text.slice(at + Math.floor(random() * 12));
    else if (kind < 0.9) text = text.slice(at) + text.slice(0, at);
    else text = text.slice(0, at) + text.slice(at).toUpperCase();
  }
  return text.slice(0, longest);
}
