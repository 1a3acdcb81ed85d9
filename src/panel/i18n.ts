import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { MessageKey } from "../wording";

/** A string in the reader's language with its placeholders filled; page text goes in as plain text. */
export type Translate = (key: MessageKey, ...substitutions: readonly string[]) => string;

/** Strings that come as `…_one` and `…_other`. */
export type CountKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** What the views need to speak to the reader. */
export interface Language {
  readonly t: Translate;
  /** BCP 47 tag of the interface. */
  readonly locale: string;
  /** The form of a counted string for `count`; the first placeholder is the number. */
  readonly n: (key: CountKey, count: number, ...more: readonly string[]) => string;
}

/** chrome.i18n knows no plural: the form is chosen here, "other" where a language has more forms than two. */
export function language(t: Translate, locale: string): Language {
  const rules = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  return {
    t,
    locale,
    n: (key, count, ...more) => {
      const form = rules.select(count) === "one" ? "one" : "other";
      return t(`${key}_${form}` as MessageKey, digits.format(count), ...more);
    },
  };
}

export const LanguageContext = createContext<Language>(language((key) => key, "en"));

/** The language of the surrounding tree. */
export const useLanguage = (): Language => useContext(LanguageContext);
