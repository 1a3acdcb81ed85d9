import { parseHTML } from "linkedom";
import { readArticle, withNotices } from "../article";
import { analyse } from "../engine/pipeline";
import type { ArticleFacts, Notice, Report } from "../engine/report";

const NOTHING: Notice = { code: "no-article", words: "No article was found on this page." };

/** The report of a bare text. */
export const reportOfText = async (text: string, facts: ArticleFacts, id: string): Promise<Report> =>
  analyse(text, facts, id);

/**
 * The report of a page's source, with the text that its offsets count in. There is no layout here: what only CSS hides
 * is read. What the caller knows of the article goes before what the page says of itself.
 */
export async function reportOfHtml(html: string, facts: ArticleFacts, id: string): Promise<Report> {
  const { document } = parseHTML(asDocument(html));
  const options = facts.url === undefined ? {} : { url: facts.url };
  const article = await readArticle(document as unknown as Document, options);
  if (!article) {
    const report = analyse("", facts, id);
    return withNotices({ ...report, text: "" }, [NOTHING]);
  }
  const report = analyse(article.text, { ...article.facts, ...facts }, id);
  return withNotices({ ...report, text: article.text }, article.notices);
}

/** The parser wants a whole document; a piece of one is put into a body. */
const asDocument = (html: string): string =>
  /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
