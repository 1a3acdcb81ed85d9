import type { Article } from "../article";
import type { Report } from "../engine/report";
import type { Settings } from "../settings";

/** One article of the page and what is shown of it. */
export interface Shown {
  /** Who reads this article; the same one however often it changes. */
  readonly owner: object;
  readonly article: Article;
  /** With the reader's corrections. */
  readonly report: Report;
  readonly slots: Readonly<Record<string, number>>;
  readonly settings: Settings;
}
