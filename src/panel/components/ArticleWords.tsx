import type { ComponentChildren } from "preact";
import { directionOf } from "../../wording";
import { useList } from "./context";

/**
 * Words of the article: they run as the article does, also those that begin in another script, and are read out in its
 * language, whatever the interface's.
 */
export function ArticleWords({ children }: { readonly children: ComponentChildren }) {
  const { lang } = useList().report;
  return (
    <bdi lang={lang} dir={directionOf(lang)}>
      {children}
    </bdi>
  );
}
