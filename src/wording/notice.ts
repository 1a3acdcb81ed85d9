import type { NoticeCode } from "../engine/report";

/** The string of the interface for what was not read of an article. */
export const noticeKey = (code: NoticeCode): (typeof KEYS)[NoticeCode] => KEYS[code];

const KEYS = {
  "other-language": "otherLanguageText",
  "no-article": "notAnArticleText",
  "long-text": "noticeLongText",
  "large-page": "noticeLargePage",
} as const satisfies Record<NoticeCode, string>;
