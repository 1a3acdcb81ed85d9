import { type Language, language, type Translate } from "./i18n";

/** What the browser tells of the interface's language. */
export interface Locale {
  readonly t: Translate;
  /** BCP 47 tag. */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
}

/** Gives the document its language and direction. */
export function speak(document: Document, locale: Locale): Language {
  document.documentElement.lang = locale.tag;
  document.documentElement.dir = locale.direction;
  return language(locale.t, locale.tag);
}
