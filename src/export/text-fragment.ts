import type { Span } from "../engine/report";
import { wordsAt } from "../wording";
import { wellFormed } from "./neutral";

/** Longest quotation that is given whole in a link; a longer one is given by its first and last words. */
const LONGEST_WHOLE = 200;
/** Words at each end of a quotation that is not given whole, and words of context. */
const WORDS = 5;

/**
 * The text directive for a passage (WICG Scroll To Text Fragment, "text=[prefix-,]start[,end][,-suffix]"), without
 * ":~:". Context is given where the words stand more than once in the text. Empty for a passage without words.
 *
 * @param text the article's text; paragraphs are lines
 * @param span the passage, UTF-16 code units
 */
export function textDirective(text: string, span: Span): string {
  const passage = text.slice(span.start, span.end).trim();
  if (passage === "") return "";
  const whole = fitsWhole(passage);
  const match = whole ? [passage] : [firstWords(passage), lastWords(passage)];
  const unique = whole ? occursOnce(text, passage) : occursOnce(text, match[0]!);
  const parts = unique ? match : [...prefixOf(text, span.start), ...match, ...suffixOf(text, span.end)];
  return `text=${parts.map(encodePart).join(",")}`;
}

/** Within one block, and short in characters or in words; else its first and last words would run into each other. */
const fitsWhole = (passage: string): boolean =>
  !/[\n\r\u2028\u2029]/.test(passage) &&
  (passage.length <= LONGEST_WHOLE || wordsOf(passage).length <= 2 * WORDS);

/**
 * The page's address with a text fragment that scrolls to the passage. An ordinary fragment is kept, an older text
 * directive replaced. Null unless the address is one of http or https.
 */
export function linkTo(url: string | undefined, text: string, span: Span): string | null {
  const parsed = webAddress(url);
  if (!parsed) return null;
  const directive = textDirective(text, span);
  const [hash = ""] = parsed.hash.slice(1).split(":~:");
  parsed.hash = "";
  const address = parsed.href.replace(/[()]/g, (c) => (c === "(" ? "%28" : "%29"));
  if (directive === "") return hash === "" ? address : `${address}#${hash}`;
  return `${address}#${hash}:~:${directive}`;
}

/** An address of the web without user name and password; null for anything else, such as javascript: or data:. */
export function webAddress(url: string | undefined): URL | null {
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return null;
  parsed.username = "";
  parsed.password = "";
  return parsed;
}

interface Part {
  readonly words: string;
  readonly role: "prefix" | "suffix";
}

const prefixOf = (text: string, start: number): Part[] => {
  const line = lineBefore(text, start);
  return line === "" ? [] : [{ words: lastWords(line), role: "prefix" }];
};

const suffixOf = (text: string, end: number): Part[] => {
  const line = lineAfter(text, end);
  return line === "" ? [] : [{ words: firstWords(line), role: "suffix" }];
};

/** The hyphen that marks context is bare; every other one is encoded, as are commas and ampersands. */
function encodePart(part: string | Part): string {
  if (typeof part === "string") return encode(part);
  return part.role === "prefix" ? `${encode(part.words)}-` : `-${encode(part.words)}`;
}

/** Percent-encodes what has a meaning in a text directive, in a URL or in a Markdown link. */
const encode = (words: string): string =>
  encodeURIComponent(wellFormed(words.replace(/\s+/g, " "))).replace(
    /[-!'()*~]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The last line of the text before `offset` that has words: a prefix must lie in one block. */
const lineBefore = (text: string, offset: number): string =>
  /[^\n\r\u2028\u2029]*$/.exec(text.slice(Math.max(0, offset - 400), offset).trimEnd())![0].trim();

const lineAfter = (text: string, offset: number): string =>
  /^[^\n\r\u2028\u2029]*/.exec(text.slice(offset, offset + 400).trimStart())![0].trim();

const wordsOf = (line: string): string[] => wordsAt(line, { start: 0, end: line.length }).split(" ");
const firstWords = (line: string): string =>
  wordsOf(line.split(/[\n\r\u2028\u2029]/)[0]!)
    .slice(0, WORDS)
    .join(" ");
const lastWords = (line: string): string =>
  wordsOf(line.split(/[\n\r\u2028\u2029]/).at(-1)!)
    .slice(-WORDS)
    .join(" ");

/** A browser looks for the words without regard to case; once is what it finds first. */
function occursOnce(text: string, words: string): boolean {
  const where = text.replace(/\s+/g, " ").toLowerCase();
  const what = words.replace(/\s+/g, " ").toLowerCase();
  const first = where.indexOf(what);
  return where.indexOf(what, first + 1) < 0;
}
