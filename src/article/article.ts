import type { ArticleFacts, Notice } from "../engine/report";
import { bodyElements } from "./body";
import { copyPage } from "./copy";
import { bodyOf } from "./dom";
import { partFacts, readFacts } from "./facts";
import { type OpenShadow, openShadow } from "./flat";
import { type Layout, unstyled } from "./layout";
import { type Pace, paced } from "./pace";
import { type Segment, walk } from "./walk";

/** The article of a page: its text, and where in the page each stretch of it stands. */
export interface Article {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly facts: ArticleFacts;
  /** What was left out and why. */
  readonly notices: readonly Notice[];
}

export interface ReadingOptions {
  /** How the page is laid out; without it, guessed from tags, as for a document that is not shown. */
  readonly layout?: Layout;
  readonly openShadow?: OpenShadow;
  readonly pace?: Pace;
  readonly url?: string;
  /** One of the page's articles, where it holds several; without it the page's own. */
  readonly root?: Element;
  /** Takes all visible text: the reader says that this page is to be read. */
  readonly insist?: boolean;
}

/** Most blocks of a page that are judged one by one; a long news page has 700. */
const MOST_ELEMENTS = 2_500;
/** Most of an article's text that is read; UTF-16 code units. */
const MOST_TEXT = 500_000;
const CUT: Notice = {
  code: "large-page",
  words: "This page is very large; only its first part was read.",
};

/**
 * Finds the article on a page and reads its visible text. The document is only read, never changed. Rests between
 * slices of work, so the page may change meanwhile: the map is good for the moment the promise resolves.
 *
 * @returns null when the page holds no article body
 */
export async function readArticle(document: Document, options: ReadingOptions = {}): Promise<Article | null> {
  const { layout = unstyled, pace = paced(), url } = options;
  const open = options.openShadow ?? openShadow;
  const body = bodyOf(document);
  const root = options.root ?? body;
  if (!root) return null;
  const copy = await copyPage(root, layout, open, pace, MOST_ELEMENTS);
  await pace.rest();
  const found = await bodyElements(copy, pace);
  if (found.size === 0 && !options.insist) return null;
  const kept = options.insist ? EVERY : found;
  await pace.rest();
  const { text, segments } = await walk(root, kept, layout, open, pace, MOST_TEXT);
  if (text === "") return null;
  const lost = [...copy.unfinished].some((element) => !kept.has(element));
  const notices = lost || text.length >= MOST_TEXT ? [CUT] : [];
  const facts = readFacts(document, url);
  return { text, segments, facts: root === body ? facts : partFacts(root, facts, url), notices };
}

const EVERY: Pick<ReadonlySet<Element>, "has"> = { has: () => true };
